/** Tests of the TPDUs. */
package org.heliograph.sms.tpdu;
