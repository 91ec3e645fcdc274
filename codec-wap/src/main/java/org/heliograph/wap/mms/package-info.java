/**
 * MMS 1.0 to 1.3: the PDUs of the encapsulation protocol, their headers and bodies, after {@code docs/reference/mms.md}.
 * The base types, content types and multipart bodies are those of {@link org.heliograph.wap.wsp}.
 */
package org.heliograph.wap.mms;
