/**
 * The TPDUs that carry short messages on the air: flyweights, one a PDU, and the values of their fields.
 *
 * <p>A TPDU does not tell which way it goes, and three numbers stand for six PDUs: the direction has to be known
 * ({@link org.heliograph.sms.tpdu.Direction}). Tools of modems put the address of the message centre before it, which
 * {@link org.heliograph.sms.tpdu.ModemPdu} reads.
 *
 * <p>Section numbers (§) are those of 3GPP TS 23.040.
 */
package org.heliograph.sms.tpdu;
