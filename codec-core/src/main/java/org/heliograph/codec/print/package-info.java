/**
 * Printers of decoded frames, for people ({@link org.heliograph.codec.print.TreePrinter},
 * {@link org.heliograph.codec.print.HexPrinter}) and for programs ({@link org.heliograph.codec.print.JsonPrinter}), the
 * way back from JSON to frames ({@link org.heliograph.codec.print.JsonFrames},
 * {@link org.heliograph.codec.print.JsonEncoder}), and tables of fields for documents.
 *
 * <p>All of it is driven by the events of a {@link org.heliograph.codec.FieldVisitor} and by the tables of fields; it
 * names no protocol. Texts and names from the wire are escaped, so that a frame cannot write to a terminal what its
 * reader did not ask for. Reading JSON needs {@code jackson-core}, which is an optional dependency; printing does not.
 */
package org.heliograph.codec.print;
