/**
 * SMPP 3.3, 3.4 and 5.0: every PDU, every TLV, the values of their fields. The § numbers are those of the reference in
 * {@code docs/reference/smpp.md}.
 */
package org.heliograph.smpp;
