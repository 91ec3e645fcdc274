/**
 * The PDUs of SMPP 3.3, 3.4 and 5.0, a class for each, with the elements of their lists. The layouts of the versions are
 * one: lengths, values and TLVs that a version does not have are checked by the dialect in the settings, see
 * {@link org.heliograph.smpp.SmppVersion}.
 */
package org.heliograph.smpp.pdu;
