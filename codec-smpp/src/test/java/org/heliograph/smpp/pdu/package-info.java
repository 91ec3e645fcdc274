/** Tests of the PDUs: a golden frame and the contract for each. */
package org.heliograph.smpp.pdu;
