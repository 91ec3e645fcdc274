package org.heliograph.smpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every number and name in the tables of the reference is in the tables of the code, and none more. */
final class ReferenceTablesTest {
    /**
     * A number or a range and a text up to the next comma, bracket or semicolon; brackets in the text may hold commas.
     */
    private static final Pattern ITEM = Pattern.compile(
            "(?<![\\w.-])(0x[0-9A-F]+|\\d+)(?:-(\\d+))? ([^,;()|]+?)(?: \\([^)]*\\))?(?=[,;|)]|\\. |$)");

    @Test
    void shouldHaveEveryCommandOfTheReference() throws ReflectiveOperationException {
        List<MatchResult> rows = Reference.find("## 3.", "^\\| (0x[0-9A-F]{8}) \\| (\\w+)");

        for (MatchResult row : rows) {
            int id = Integer.parseUnsignedInt(row.group(1).substring(2), 16);
            assertEquals(row.group(2), CommandId.name(id));
            assertEquals(id, constant(CommandId.class, row.group(2).toUpperCase(Locale.ROOT)));
        }
        assertEquals(39, rows.size());
        assertEquals(rows.size(), CommandId.VALUES.rows().size());
    }

    @Test
    void shouldTellRequestsFromResponses() {
        assertTrue(CommandId.isResponse(CommandId.GENERIC_NACK));
        assertFalse(CommandId.isResponse(CommandId.SUBMIT_SM));
        assertEquals(CommandId.SUBMIT_SM_RESP, CommandId.responseOf(CommandId.SUBMIT_SM));
        assertTrue(CommandId.isAnswered(CommandId.SUBMIT_SM));
        assertFalse(CommandId.isAnswered(CommandId.OUTBIND));
        assertFalse(CommandId.isAnswered(CommandId.ALERT_NOTIFICATION));
        assertFalse(CommandId.isAnswered(CommandId.SUBMIT_SM_RESP));
        for (MatchResult row : Reference.find("## 3.", "^\\| (0x0[0-9A-F]{7}) \\| \\w+( \\(no response\\))?")) {
            int id = Integer.parseUnsignedInt(row.group(1).substring(2), 16);
            assertEquals(row.group(2) == null, CommandId.isAnswered(id));
            assertEquals(row.group(2) == null, CommandId.name(CommandId.responseOf(id)) != null);
        }
    }

    @Test
    void shouldHaveEveryStatusOfTheReference() throws ReflectiveOperationException {
        List<MatchResult> rows = Reference.find("## 7.", "^\\| (0x[0-9A-F]{2,3}) \\| (ESME_\\w+)");
        List<MatchResult> inferred = Reference.find("## 7.", "(0x[0-9A-F]{2})\\s(R[A-Z]+)");

        for (MatchResult row : rows) {
            int code = Integer.decode(row.group(1));
            assertEquals(row.group(2), CommandStatus.name(code));
            assertEquals(code, constant(CommandStatus.class, row.group(2)));
        }
        for (MatchResult row : inferred) {
            int code = Integer.decode(row.group(1));
            String name = CommandStatus.name(code);
            assertTrue(name.equals("ESME_" + row.group(2)) || code == CommandStatus.ESME_RSUBMITFAIL, name);
        }
        assertEquals(67, rows.size());
        assertEquals(8, inferred.size());
        assertEquals(67 + 7 + 1, CommandStatus.VALUES.rows().size());
        assertEquals("vendor", CommandStatus.name(0x400));
        assertTrue(CommandStatus.isVendor(0x4FF));
        assertFalse(CommandStatus.isVendor(0x500));
        assertNull(CommandStatus.name(0x94));
        assertNull(CommandStatus.name(-1));
    }

    @Test
    void shouldHaveEveryTypeOfNumberAndNumberingPlan() {
        List<MatchResult> rows = Reference.find("### 5.3", "^\\| *(\\d*) *\\| *([^|]*?) *\\| (\\d+) \\| ([^|]+?) \\|$");
        int tons = 0;
        for (MatchResult row : rows) {
            assertNames(Npi.VALUES, row.group(3), row.group(4));
            if (!row.group(1).isEmpty()) {
                tons++;
                assertNames(Ton.VALUES, row.group(1), row.group(2));
            }
        }
        assertEquals(10, rows.size());
        assertEquals(rows.size(), Npi.VALUES.rows().size());
        assertEquals(7, tons);
        assertEquals(tons, Ton.VALUES.rows().size());
    }

    @Test
    void shouldHaveEveryDataCoding() {
        boolean[] seen = new boolean[0x100];
        for (MatchResult row :
                Reference.find("### 5.4", "^\\| (0x[0-9A-F]{2})(?:(-|, )(0x[0-9A-F]{2}))? \\| (.*?) \\|$")) {
            int low = Integer.decode(row.group(1));
            int high = row.group(3) == null ? low : Integer.decode(row.group(3));
            for (int value = low; value <= high; value++) {
                seen[value] = true;
                if (row.group(4).startsWith("reserved")) {
                    assertFalse(DataCoding.VALUES.contains(value));
                } else {
                    assertNames(DataCoding.VALUES, Integer.toString(value), row.group(4));
                }
            }
        }
        for (int value = 0; value < seen.length; value++) {
            assertTrue(seen[value], "value=" + value);
        }
    }

    @Test
    void shouldHaveEveryPriority() {
        String cell = row55("priority_flag");
        assertListed(cell, "ANSI-136: ", PriorityFlag.ANSI_136_VALUES);
        assertListed(cell, "IS-95: ", PriorityFlag.IS_95_VALUES);
        assertListed(cell.substring(cell.indexOf("CBS: ")), PriorityFlag.CBS_VALUES);
        assertListed(cell.substring(cell.indexOf("GSM SMS: ") + 9, cell.indexOf("; ANSI")), PriorityFlag.GSM_VALUES);
        assertEquals(4, PriorityFlag.VALUES.rows().size());
        assertEquals(2, PriorityFlag.V33_VALUES.rows().size());
        assertEquals("level 3", PriorityFlag.name(PriorityFlag.LEVEL_3));
    }

    @Test
    void shouldHaveEveryServiceType() {
        String[] words = row55("service_type")
                .replace("5.0 adds ", "")
                .split("; others")[0]
                .split("[,;] ");
        for (String word : words) {
            assertNotNull(ServiceType.name(word.replace("\"", "")), word);
        }
        assertEquals(9, words.length);
        assertEquals(words.length, ServiceType.WORDS.rows().size());
        assertTrue(ServiceType.WORDS.contains("1001"));
    }

    @Test
    void shouldHaveEveryMessageState() {
        assertListed(row55("message_state").split("\\. ")[0], MessageState.VALUES);
        assertEquals("INVALID", MessageState.V33_VALUES.name(MessageState.UNKNOWN));
        assertFalse(MessageState.V33_VALUES.contains(MessageState.REJECTED));
        assertFalse(MessageState.V34_VALUES.contains(MessageState.SCHEDULED));
        for (int state = -1; state <= 10; state++) {
            assertEquals(state == 0 || state == 1, MessageState.isIntermediate(state));
            assertEquals(state >= 2 && state <= 9 && state != 7, MessageState.isFinal(state));
        }
        assertEquals("SKIPPED", MessageState.name(9));
    }

    @Test
    void shouldHaveEveryGenericContentType() {
        String section = Reference.section("## 6.");
        String list = section.substring(section.indexOf("Generic broadcast content types:"));
        int types = 0;
        Matcher matcher =
                Pattern.compile("0x([0-9A-F]{4})(?:[-/]([0-9A-F]{2}))?\\s").matcher(list);
        while (matcher.find()) {
            int low = Integer.parseInt(matcher.group(1), 16);
            int high = matcher.group(2) == null ? low : low & 0xFF00 | Integer.parseInt(matcher.group(2), 16);
            for (int value = low; value <= high; value++) {
                types++;
                assertTrue(BroadcastContentType.TYPE_VALUES.contains(value), "value=" + value);
            }
        }
        assertEquals(types, BroadcastContentType.TYPE_VALUES.rows().size());
        for (MatchResult row :
                Reference.find("## 6.", "(0x00[0-9A-F]{2}|0x0100)\\s([a-zA-Z]+(?:\\s[a-z]+)*)(?=[,;.\n])")) {
            String name = BroadcastContentType.TYPE_VALUES.name(Integer.decode(row.group(1)));
            if (!name.startsWith("news") && name.indexOf(" news ") < 0) {
                assertEquals(row.group(2).replaceAll("\\s+", " "), name);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> shouldHaveEveryValueOfTheTlvs() {
        Map<String, ValueTable> tables = new TreeMap<>(Map.ofEntries(
                Map.entry("dest_addr_subunit", AddrSubunit.VALUES),
                Map.entry("dest_network_type", NetworkType.VALUES),
                Map.entry("dest_bearer_type", BearerType.VALUES),
                Map.entry("payload_type", PayloadType.VALUES),
                Map.entry("ms_msg_wait_facilities", MsMsgWaitFacilities.TYPE_VALUES),
                Map.entry("privacy_indicator", PrivacyIndicator.VALUES),
                Map.entry("source_subaddress", SubaddressType.VALUES),
                Map.entry("language_indicator", LanguageIndicator.VALUES),
                Map.entry("dpf_result", DpfResult.VALUES),
                Map.entry("set_dpf", SetDpf.VALUES),
                Map.entry("ms_availability_status", MsAvailabilityStatus.VALUES),
                Map.entry("delivery_failure_reason", DeliveryFailureReason.VALUES),
                Map.entry("more_messages_to_send", MoreMessagesToSend.VALUES),
                Map.entry("ussd_service_op", UssdServiceOp.VALUES),
                Map.entry("broadcast_channel_indicator", BroadcastChannelIndicator.VALUES),
                Map.entry("broadcast_content_type", BroadcastContentType.NETWORK_VALUES),
                Map.entry("broadcast_frequency_interval", BroadcastFrequencyInterval.UNIT_VALUES),
                Map.entry("broadcast_area_identifier", BroadcastAreaFormat.VALUES),
                Map.entry("broadcast_area_success", BroadcastAreaSuccess.VALUES),
                Map.entry("dest_addr_np_resolution", DestAddrNpResolution.VALUES),
                Map.entry("display_time", DisplayTime.VALUES),
                Map.entry("its_reply_type", ItsReplyType.VALUES)));
        return tables.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(), () -> assertListed(list(Reference.tlv(entry.getKey())), entry.getValue())));
    }

    @Test
    void shouldHaveTheValuesThatDifferByVersion() {
        String network = Reference.tlv("network_error_code");
        int five = network.indexOf("5.0:");
        assertListed(
                network.substring(network.indexOf("3.4:"), five).replace(", 4 reserved", ""),
                NetworkErrorCode.V34_TYPE_VALUES);
        assertListed(network.substring(five), NetworkErrorCode.TYPE_VALUES);
        String validity = Reference.tlv("ms_validity");
        assertListed(validity.substring(0, validity.indexOf("5.0:")), MsValidity.V34_VALUES);
        assertListed(validity.substring(validity.indexOf("unit (")), MsValidity.UNIT_VALUES);
        assertEquals("relative", MsValidity.name(MsValidity.RELATIVE));
        assertFalse(MsValidity.V34_VALUES.contains(MsValidity.RELATIVE));
        String alert = Reference.tlv("alert_on_message_delivery");
        assertListed(alert.substring(alert.indexOf("or 1: ")).replace("or 1: ", ""), AlertOnMessageDelivery.VALUES);
        String presentation = Reference.tlv("callback_num_pres_ind");
        int screening = presentation.indexOf("bits 1-0");
        assertListed(list(presentation.substring(0, screening)), CallbackNumPresInd.PRESENTATION_VALUES);
        assertListed(list(presentation.substring(screening)), CallbackNumPresInd.SCREENING_VALUES);
    }

    @Test
    void shouldPutNinetyIntoTheLowerRangeOfCongestion() {
        assertListed(
                Reference.tlv("congestion_state").replace("90-99", "91-99").replace("u8 0-100", "u8"),
                CongestionState.VALUES);
        assertEquals("optimum", CongestionState.name(90));
        assertEquals(101, countKnown(CongestionState.VALUES));
    }

    @Test
    void shouldHaveTheOtherSmallTables() {
        assertEquals(2, DestFlag.VALUES.rows().size());
        assertEquals("SME", DestFlag.name(1));
        assertEquals("distribution list", DestFlag.name(2));
        assertEquals("replace", ReplaceIfPresentFlag.name(1));
        assertEquals(2, countKnown(ReplaceIfPresentFlag.VALUES));
        assertEquals(4, countKnown(BroadcastMessageClass.VALUES));
        assertEquals("class 1", BroadcastMessageClass.name(BroadcastMessageClass.CLASS_1));
        assertEquals(102, countKnown(BroadcastAreaSuccess.VALUES));
        assertEquals("percent", BroadcastAreaSuccess.name(100));
        assertEquals("TBCD DTMF", CallbackNum.DIGIT_MODE_VALUES.name(CallbackNum.TBCD));
    }

    private static String row55(String name) {
        return Reference.find("### 5.5", "^\\| " + name + " \\| (.*?) \\|$")
                .get(0)
                .group(1);
    }

    /** The values in a cell: from 0 or 0x80 behind a colon or in brackets. */
    private static String list(String cell) {
        Matcher matcher = Pattern.compile("(: |\\()(0|0x80) ").matcher(cell);
        if (!matcher.find()) {
            return cell;
        }
        int end = cell.indexOf(')', matcher.start());
        return cell.substring(matcher.start(2), matcher.group(1).equals("(") ? end : cell.length());
    }

    private static long countKnown(Values values) {
        return values.rows().stream()
                .mapToLong(row -> row.high() - row.low() + 1)
                .sum();
    }

    private static int constant(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getField(name);
        return field.getInt(null);
    }

    private static void assertNames(ValueTable table, String value, String text) {
        String name = table.name(Long.decode(value));
        assertNotNull(name, () -> table.title() + " lacks " + value + " " + text);
        assertTrue(text.startsWith(name), () -> table.title() + " " + value + ": " + name + " is not " + text);
    }

    /** Names without numbers, separated by commas, up to a semicolon or bracket; numbered from 0. */
    private static void assertListed(String cell, String head, ValueTable table) {
        String list = cell.substring(cell.indexOf(head) + head.length()).split("[;)]")[0];
        String[] names = list.split(", ");
        for (int i = 0; i < names.length; i++) {
            assertEquals(names[i], table.name(i));
        }
        assertEquals(names.length, table.rows().size());
    }

    /** Numbers each with a name behind, which that of the table starts; all of the table's values are listed. */
    private static void assertListed(String cell, ValueTable table) {
        long known = 0;
        Matcher matcher = ITEM.matcher(cell);
        while (matcher.find()) {
            long low = Long.decode(matcher.group(1));
            long high = matcher.group(2) == null ? low : Long.parseLong(matcher.group(2));
            for (long value = low; value <= high; value++) {
                known++;
                assertNames(table, Long.toString(value), matcher.group(3));
            }
        }
        assertEquals(countKnown(table), known, () -> table.title() + " against " + cell);
    }
}
