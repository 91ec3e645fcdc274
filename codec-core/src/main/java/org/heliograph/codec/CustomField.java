package org.heliograph.codec;

/**
 * The way for a protocol to add a wire type of its own: a record with this interface, given to
 * {@link Layout#custom}. Reading and writing go through {@link Message#position}, {@link Message#end},
 * {@link Message#frame} and {@link Message#claim}.
 */
public non-sealed interface CustomField extends VariableField {}
