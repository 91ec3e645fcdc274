/**
 * WAP-230 WSP: basic types, headers, content types, multipart bodies and PDUs, after {@code docs/reference/wsp.md}.
 *
 * <p>What other parts of WAP build on:
 *
 * <ul>
 * <li>{@link org.heliograph.wap.wsp.WspReader} reads every basic type from a range of a buffer; a method answers the
 * value, 0 and up, or a fault, below 0. {@link org.heliograph.wap.wsp.WspWriter} writes them in their shortest form,
 * lengths that come first included ({@code beginValue}, {@code endValue}).
 * <li>{@link org.heliograph.wap.wsp.ContentType} is a Content-type in place, in each of its forms, with
 * {@link org.heliograph.wap.wsp.Parameters}; {@link org.heliograph.wap.wsp.ContentTypeWriter} writes one.
 * <li>The tables: {@link org.heliograph.wap.wsp.ContentTypes}, {@link org.heliograph.wap.wsp.WspCharset},
 * {@link org.heliograph.wap.wsp.ParameterName}, {@link org.heliograph.wap.wsp.HeaderName} and others, each with
 * {@code name(code)} and {@code code(name)}.
 * </ul>
 */
package org.heliograph.wap.wsp;
