package org.heliograph.smpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.heliograph.codec.Tlv;
import org.junit.jupiter.api.Test;

final class SmppTlvTest {
    private static final List<MatchResult> ROWS = Reference.find(
            "## 6.", "^\\| (0x[0-9A-F]{4}) \\| ([a-z_]+)( \\*)?(?:[ (,].*?)? \\| (.*?) \\| ([^|]*?) \\| ([^|]*?) \\|$");

    /** The messages that the letters of the reference stand for, as its own text explains them. */
    private static final Map<String, List<String>> LETTERS = new LinkedHashMap<>();

    static {
        LETTERS.put("b'", List.of("broadcast_sm_resp"));
        LETTERS.put("q'", List.of("query_broadcast_sm_resp"));
        LETTERS.put("S", List.of("submit_sm"));
        LETTERS.put("M", List.of("submit_multi"));
        LETTERS.put("D", List.of("data_sm"));
        LETTERS.put("L", List.of("deliver_sm"));
        LETTERS.put("d", List.of("data_sm"));
        LETTERS.put("s", List.of("submit_sm_resp", "submit_multi_resp"));
        LETTERS.put("r", List.of("data_sm_resp"));
        LETTERS.put("l", List.of("deliver_sm_resp"));
        LETTERS.put("B", List.of("bind_receiver_resp", "bind_transmitter_resp", "bind_transceiver_resp"));
        LETTERS.put("A", List.of("alert_notification"));
        LETTERS.put("b", List.of("broadcast_sm"));
        LETTERS.put("q", List.of("query_broadcast_sm"));
        LETTERS.put("k", List.of("cancel_broadcast_sm"));
        LETTERS.put("R", List.of("replace_sm"));
    }

    private static TreeSet<String> messages(String cell) {
        String text = cell.replaceAll("\\(.*?\\)", "").replace("not M", "");
        TreeSet<String> messages = new TreeSet<>();
        if (text.contains("any response")) {
            CommandId.VALUES.rows().stream()
                    .map(row -> row.name())
                    .filter(name -> name.endsWith("_resp") || name.equals("generic_nack"))
                    .forEach(messages::add);
            return messages;
        }
        for (Map.Entry<String, List<String>> entry : LETTERS.entrySet()) {
            if (text.contains(entry.getKey())) {
                messages.addAll(entry.getValue());
                text = text.replace(entry.getKey(), "");
            }
        }
        assertTrue(Pattern.matches("[ ,-]*", text), () -> "letters nobody explained in " + cell);
        return messages;
    }

    private static TreeSet<String> actual(Tlv tlv, int version) {
        TreeSet<String> messages = new TreeSet<>();
        CommandId.VALUES.rows().stream()
                .map(row -> row.name())
                .filter(name -> SmppTlv.belongsTo(tlv, name, version))
                .forEach(messages::add);
        return messages;
    }

    @Test
    void shouldHaveEveryRowOfTheReference() {
        assertEquals(64, ROWS.size());
        assertEquals(64, SmppTlv.TABLE.tlvs().size());
        for (MatchResult row : ROWS) {
            Tlv tlv = SmppTlv.TABLE.find(Integer.decode(row.group(1)));
            assertEquals(row.group(2), tlv.name());
            assertEquals(row.group(3) != null, tlv.info().repeatable(), tlv.name());
        }
    }

    @Test
    void shouldBelongToTheMessagesOfTheReference() {
        for (MatchResult row : ROWS) {
            Tlv tlv = SmppTlv.TABLE.find(Integer.decode(row.group(1)));
            assertEquals(messages(row.group(5)), actual(tlv, InterfaceVersion.V34), tlv.name() + " in 3.4");
            assertEquals(messages(row.group(6)), actual(tlv, InterfaceVersion.V50), tlv.name() + " in 5.0");
            assertTrue(actual(tlv, InterfaceVersion.V33).isEmpty());
        }
    }

    @Test
    void shouldHaveTheSizesOfTheReference() {
        for (MatchResult row : ROWS) {
            Tlv tlv = SmppTlv.TABLE.find(Integer.decode(row.group(1)));
            String value = row.group(4);
            String sizes = tlv.least() + " to " + tlv.most();
            if (value.startsWith("u8")) {
                assertEquals(tlv == SmppTlv.SOURCE_TELEMATICS_ID ? "1 to 2" : "1 to 1", sizes, tlv.name());
            } else if (value.startsWith("u16")) {
                assertEquals("2 to 2", sizes, tlv.name());
            } else if (value.startsWith("u32")) {
                assertEquals("4 to 4", sizes, tlv.name());
            }
            MatchResult range = Pattern.compile("^(?:C-octet|octets) (\\d+)-(\\d+)")
                    .matcher(value)
                    .results()
                    .findFirst()
                    .orElse(null);
            if (range != null) {
                assertEquals(range.group(1) + " to " + range.group(2), sizes, tlv.name());
            }
            MatchResult fixed = Pattern.compile("^(\\d+) (?:octets|decimal)")
                    .matcher(value)
                    .results()
                    .findFirst()
                    .orElse(null);
            if (fixed != null) {
                assertEquals(fixed.group(1) + " to " + fixed.group(1), sizes, tlv.name());
            }
        }
    }

    @Test
    void shouldListForAMessageItsOwnAndFindAllOthers() {
        assertTrue(SmppTlv.of("alert_notification").tlvs().contains(SmppTlv.MS_AVAILABILITY_STATUS));
        assertFalse(SmppTlv.of("alert_notification").tlvs().contains(SmppTlv.SOURCE_PORT));
        assertEquals(SmppTlv.SOURCE_PORT, SmppTlv.of("alert_notification").find(0x020A));
    }

    @Test
    void shouldNameTheAreaOfABroadcastByItsMessage() {
        assertEquals(
                "failed_broadcast_area_identifier",
                SmppTlv.of("broadcast_sm_resp").name(0x0606));
        assertEquals(
                "broadcast_area_identifier",
                SmppTlv.of("query_broadcast_sm_resp").name(0x0606));
    }
}
