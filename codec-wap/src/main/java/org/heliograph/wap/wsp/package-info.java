/**
 * WAP-230 WSP: basic types, headers, content types, multipart bodies and PDUs, after {@code docs/reference/wsp.md}.
 *
 * <p>What other parts of WAP build on:
 *
 * <ul>
 * <li>{@link org.heliograph.wap.wsp.WspReader} reads every basic type from a range of a buffer; a method answers the
 * value, 0 and up, or a fault, below 0. {@link org.heliograph.wap.wsp.WspWriter} writes them in their shortest form,
 * lengths that come first included ({@code beginValue}, {@code endValue}).
 * <li>{@link org.heliograph.wap.wsp.Headers} is a cursor over a header set, {@link org.heliograph.wap.wsp.HeadersWriter} writes
 * one; {@link org.heliograph.wap.wsp.Multipart} and {@link org.heliograph.wap.wsp.MultipartWriter} do so for multipart
 * bodies.
 * <li>{@link org.heliograph.wap.wsp.ContentType} is a Content-type in place, in each of its forms, with
 * {@link org.heliograph.wap.wsp.Parameters}; {@link org.heliograph.wap.wsp.ContentTypeWriter} writes one.
 * <li>The tables: {@link org.heliograph.wap.wsp.ContentTypes}, {@link org.heliograph.wap.wsp.WspCharset},
 * {@link org.heliograph.wap.wsp.ParameterName}, {@link org.heliograph.wap.wsp.HeaderName} and others, each with
 * {@code name(code)} and {@code code(name)}.
 * <li>Messages of the table of fields extend {@link org.heliograph.wap.wsp.WspPdu}; a content is told of under
 * {@link org.heliograph.wap.wsp.WspPayload#CONTENT} with the number of its type, for which other plug-ins register a
 * {@link org.heliograph.codec.protocol.PayloadReader}.
 * </ul>
 */
package org.heliograph.wap.wsp;
