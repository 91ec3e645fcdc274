package org.heliograph.sms.tpdu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.heliograph.codec.ValueTable;
import org.junit.jupiter.api.Test;

/** The tables of codes (§10.1, §10.6 to §10.8 of the reference). */
final class TpCodesTest {
    private static int known(ValueTable table) {
        int known = 0;
        for (int value = 0; value <= 0xFF; value++) {
            known += table.contains(value) ? 1 : 0;
        }
        return known;
    }

    @Test
    void shouldGroupStatuses() {
        assertEquals("received", TpStatus.name(0));
        assertEquals("congestion, still trying", TpStatus.name(0x20));
        assertEquals("error in the phone, given up", TpStatus.name(0x65));
        assertTrue(TpStatus.isDone(0x02) && TpStatus.isDone(0x1F));
        assertFalse(TpStatus.isFinal(0x25) || TpStatus.isFinal(0x30));
        assertTrue(TpStatus.isFinal(0x40) && TpStatus.isFinal(0x63) && TpStatus.isFinal(0x00));
        assertEquals(3 + 16 + 6 + 16 + 10 + 16 + 6 + 16, known(TpStatus.VALUES));
    }

    @Test
    void shouldCountReservedStatusesAsServiceRejected() {
        for (int status : new int[] {0x03, 0x0F, 0x26, 0x2F, 0x4A, 0x66, 0x80, 0xFF, 0x100, -1}) {
            assertNull(TpStatus.name(status));
            assertEquals(TpStatus.SERVICE_REJECTED, TpStatus.effective(status));
            assertTrue(TpStatus.isFinal(status));
            assertFalse(TpStatus.isDone(status));
        }
        assertEquals(0x46, TpStatus.effective(0x46));
    }

    @Test
    void shouldNameProtocolIdentifiers() {
        assertEquals("type 0", ProtocolIdentifier.name(0x40));
        assertEquals("replace", ProtocolIdentifier.name(0x47));
        assertEquals(7, ProtocolIdentifier.replaceType(0x47));
        assertEquals(0, ProtocolIdentifier.replaceType(0x40));
        assertEquals(0, ProtocolIdentifier.replaceType(0x48));
        assertEquals("e-mail", ProtocolIdentifier.name(0x32));
        assertEquals("(U)SIM data download", ProtocolIdentifier.name(0x7F));
        assertNull(ProtocolIdentifier.name(0x80));
        assertEquals("SC specific", ProtocolIdentifier.name(0xC0));
    }

    @Test
    void shouldNameCausesAndCommands() {
        assertEquals("memory exceeded", FailureCause.name(0xD3));
        assertEquals("application error", FailureCause.name(0xFE));
        assertEquals("unspecified error", FailureCause.name(0xFF));
        assertNull(FailureCause.name(0x83));
        assertEquals(25 + 31 + 1, known(FailureCause.VALUES));
        assertEquals("delete", CommandType.name(2));
        assertNull(CommandType.name(4));
        assertEquals("TP-PID, TP-UDL and TP-UD", ParameterIndicator.name(5));
        assertEquals("nothing follows", ParameterIndicator.name(0));
        assertNull(ParameterIndicator.name(8));
    }

    @Test
    void shouldNameFirstOctets() {
        assertEquals("more messages", FirstOctet.DELIVER_VALUES.name(0x00));
        assertEquals(
                "no more messages, status report indication, UDHI, reply path", FirstOctet.DELIVER_VALUES.name(0xE4));
        assertEquals("absolute validity, status report request", FirstOctet.SUBMIT_VALUES.name(0x39));
        assertEquals("no validity", FirstOctet.SUBMIT_VALUES.name(0x01));
        assertNull(FirstOctet.SUBMIT_VALUES.name(0x00));
        assertNull(FirstOctet.DELIVER_VALUES.name(0x10));
        assertEquals("no bit set", FirstOctet.DELIVER_REPORT_VALUES.name(0x00));
        assertEquals("more messages, of a command", FirstOctet.STATUS_REPORT_VALUES.name(0x22));
        assertEquals("status report request", FirstOctet.COMMAND_VALUES.name(0x22));
        assertEquals("UDHI", FirstOctet.SUBMIT_REPORT_VALUES.name(0x41));
    }

    @Test
    void shouldCountUserData() {
        assertEquals(140, UserDataLength.octets(160, 0x00));
        assertEquals(160, UserDataLength.octets(160, 0x08));
        assertEquals(160, UserDataLength.octets(160, 0x20));
        assertEquals(140, UserDataLength.octets(160, 0xC8));
        assertEquals(160, UserDataLength.octets(160, 0xE8));
        assertEquals(7, UserDataLength.octets(7, 0));
        assertEquals(7, UserDataLength.octets(8, 0));
        assertEquals(8, UserDataLength.octets(9, 0));
    }
}
