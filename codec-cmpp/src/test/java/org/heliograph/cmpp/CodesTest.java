package org.heliograph.cmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.heliograph.sms.Alphabet;
import org.junit.jupiter.api.Test;

/** The tables of codes (§3, §7, §8), as far as constants and tables could part. */
final class CodesTest {
    @Test
    void shouldNameEveryCommandOfTheTable() {
        String[] requests = {"CONNECT", "TERMINATE", null, "SUBMIT", "DELIVER", "QUERY", "CANCEL", "ACTIVE_TEST", "FWD"
        };
        for (int i = 0; i < requests.length; i++) {
            assertEquals(requests[i] == null ? null : "CMPP_" + requests[i], CommandId.name(i + 1));
            assertEquals(
                    requests[i] == null ? null : "CMPP_" + requests[i] + "_RESP",
                    CommandId.name(CommandId.responseOf(i + 1)));
        }
        assertEquals("CMPP_MT_ROUTE", CommandId.name(0x10));
        assertEquals("CMPP_MO_ROUTE", CommandId.name(0x11));
        assertEquals("CMPP_GET_MT_ROUTE", CommandId.name(0x12));
        assertEquals("CMPP_MT_ROUTE_UPDATE", CommandId.name(0x13));
        assertEquals("CMPP_MO_ROUTE_UPDATE", CommandId.name(0x14));
        assertEquals("CMPP_PUSH_MT_ROUTE_UPDATE", CommandId.name(0x15));
        assertEquals("CMPP_PUSH_MO_ROUTE_UPDATE", CommandId.name(0x16));
        assertEquals("CMPP_GET_MO_ROUTE_RESP", CommandId.name(0x80000017));
        assertNull(CommandId.name(0x18));
        assertEquals(32, CommandId.VALUES.rows().size());
    }

    @Test
    void shouldKnowEveryResult() {
        assertEquals("correct", Result.name(0));
        assertEquals("rate limit", Result.name(8));
        assertEquals("wrong Dest_terminal_Id", Result.name(13));
        assertNull(Result.name(14));
        assertTrue(Result.VALUES.contains(14));
        assertEquals("vendor error", Result.name(199));
        assertFalse(Result.VALUES.contains(200));
        assertEquals("wrong gateway", Result.fwdName(9));
        assertEquals("other error", Result.fwdName(10));
    }

    @Test
    void shouldKnowEveryStatusAndRouteResult() {
        assertEquals("authentication failed", ConnectStatus.name(3));
        assertEquals("other error", ConnectStatus.name(9));
        assertEquals(24, RouteResult.VALUES.rows().size());
        assertNull(RouteResult.name(7));
        assertNull(RouteResult.name(8));
        assertEquals("wrong End_code", RouteResult.name(24));
        assertEquals("last route", RouteResult.QUERY_20_VALUES.name(2));
        for (int value = 0; value <= 24; value++) {
            assertEquals(java.util.Set.of(0, 1, 5, 6, 9).contains(value), RouteResult.PUSH_VALUES.contains(value));
            assertEquals(value <= 1, RouteResult.UPDATE_20_VALUES.contains(value));
        }
    }

    @Test
    void shouldKnowEveryStatWord() {
        assertEquals("delivered", Stat.name("DELIVRD"));
        assertEquals("SMSC answered with an error", Stat.name("MB:0012"));
        assertEquals("cannot be delivered, with a reason", Stat.name("MK:0012"));
        assertEquals("vendor code", Stat.name("AF:4"));
        assertNull(Stat.name("delivrd"));
        assertTrue(Stat.WORDS.contains("ANYWORD"));
    }

    @Test
    void shouldKnowWhichFeeTypesEachMessageAllows() {
        String[][] allowed = {
            {"01", "02", "03", "04", "05"},
            {"01", "02", "03"},
            {"00", "01", "02", "03", "04", "05"},
            {"01", "02", "03", "06"}
        };
        org.heliograph.codec.WordTable[] tables = {
            FeeType.SUBMIT_20_WORDS, FeeType.SUBMIT_30_WORDS, FeeType.FWD_20_WORDS, FeeType.FWD_30_WORDS
        };
        for (int i = 0; i < tables.length; i++) {
            for (int code = 0; code <= 9; code++) {
                String word = "0" + code;
                assertEquals(java.util.List.of(allowed[i]).contains(word), tables[i].contains(word), tables[i].title());
            }
        }
        assertEquals("per month, query", FeeType.name(6));
        assertNull(FeeType.name(10));
    }

    @Test
    void shouldKnowTheAlphabetOfEveryMsgFmt() {
        Map<Integer, Integer> texts = Map.of(
                0, Alphabet.ASCII,
                8, Alphabet.UCS2,
                9, Alphabet.UCS2,
                15, Alphabet.GB18030,
                16, Alphabet.ASCII,
                24, Alphabet.UCS2);

        for (int msgFmt = -1; msgFmt <= 256; msgFmt++) {
            assertEquals(texts.getOrDefault(msgFmt, Alphabet.BINARY), MsgFmt.alphabet(msgFmt), "Msg_Fmt=" + msgFmt);
        }
    }

    @Test
    void shouldConvertMsgFmtAndTpDcs() {
        int[][] toDcs = {{0, 0x00}, {3, 0xF6}, {4, 0x04}, {8, 0x08}, {15, 0x08}, {246, 0xF6}, {24, 0x18}, {99, 0x04}};
        for (int[] pair : toDcs) {
            assertEquals(pair[1], MsgFmt.toDcs(pair[0]), "Msg_Fmt=" + pair[0]);
        }
        int[][] fromDcs = {{0x00, 0}, {0x04, 4}, {0x08, 8}, {0x18, 8}, {0xF5, 4}, {0xF6, 3}, {0xC8, 0}, {0x0C, 0}};
        for (int[] pair : fromDcs) {
            assertEquals(pair[1], MsgFmt.fromDcs(pair[0]), "TP-DCS=" + pair[0]);
        }
        for (int value = 0; value <= 0xFF; value++) {
            assertTrue(MsgFmt.VALUES.contains(MsgFmt.fromDcs(value)));
        }
        assertEquals(MsgFmt.GB18030, MsgFmt.ofAlphabet(Alphabet.GB18030));
        assertEquals(-1, MsgFmt.ofAlphabet(Alphabet.GSM7));
    }

    @Test
    void shouldNameTheOtherCodes() {
        assertEquals("UCS-2", MsgFmt.name(8));
        assertEquals("3.0", CmppVersion.name(0x30));
        assertEquals("Fee_terminal_Id", FeeUserType.name(3));
        assertEquals("pseudonym", TerminalType.name(1));
        assertEquals("M-Zone", UserBrand.name(2));
        assertEquals("MO report", MsgFwdType.name(3));
        assertEquals("service", QueryType.name(1));
        assertEquals("not deleted", SuccessId.name(1));
        assertEquals("change", UpdateType.name(2));
        assertEquals("mirror", SpAccessType.name(1));
        assertEquals("billing record only", RegisteredDelivery.name(2));
        assertFalse(RegisteredDelivery.SUBMIT_30_VALUES.contains(2));
        assertEquals("report", RegisteredDelivery.deliverName(1));
        assertEquals("header", TpUdhi.name(1));
        assertTrue(CommandId.isResponse(CommandId.FWD_RESP));
    }
}
