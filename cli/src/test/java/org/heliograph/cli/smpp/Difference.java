package org.heliograph.cli.smpp;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.heliograph.cli.smpp.Finding.Kind;

/** What Wireshark shows otherwise than we do in the golden vectors of SMPP, and why we leave it so. */
enum Difference {
    STREAM(
            "tells neither the version of a session nor the place of a frame in its stream",
            "A conversation of one frame tells no version: the test names that of the vector.",
            186,
            finding -> finding.kind() == Kind.OURS,
            "offset",
            "protocol"),
    COMMANDS_OF_33(
            "has no dissector of the PDUs that only 3.3 has: nothing of these frames is compared",
            "§4.8: their numbers come from implementations; Wireshark does not know them.",
            6,
            finding -> finding.kind() == Kind.OURS
                    && finding.pdu().matches("(param_retrieve|query_last_msgs|query_msg_details)(_resp)?"),
            "message"),
    STATUS_OF_REQUESTS(
            "shows command_status in responses only",
            "§15: requests with another one than 0 occur; we show it.",
            59,
            finding -> finding.kind() == Kind.OURS && !finding.pdu().endsWith("_resp"),
            "command_status"),
    ERROR_BODIES(
            "does not show the body of a response with an error status",
            "§4.1: a sender may include one, and peers do; we decode it where it fits.",
            5,
            finding -> finding.kind() == Kind.OURS && finding.status() != 0,
            "message_id",
            "system_id"),
    EMPTY_TEXTS(
            "leaves out some texts that are empty",
            "§1: the NUL is on the wire, and the fields behind it are at the same octets.",
            18,
            finding -> finding.kind() == Kind.OURS
                    && finding.status() == 0
                    && finding.ours().isEmpty(),
            "address_range",
            "final_date",
            "message_id",
            "system_type"),
    EMPTY_SERVICE_TYPE(
            "shows \"(Default)\" for one that is empty",
            "§4.3: so it is meant; we show what is on the wire.",
            27,
            finding -> finding.kind() == Kind.WORDS
                    && finding.ours().isEmpty()
                    && finding.theirs().equals("(Default)"),
            "service_type"),
    COUNTS(
            "shows the elements, but neither their number nor dest_flag",
            "§4.4: they are on the wire. The elements agree, and so does their number.",
            12,
            finding -> finding.kind() == Kind.OURS,
            "dest_address[].dest_flag",
            "no_unsuccess",
            "number_of_dests"),
    RESERVED_BITS(
            "shows bits 4-0 of the first and bit 0 of the second",
            "§5.2: the others are reserved; we show the octet, which agrees.",
            68,
            finding -> finding.kind() == Kind.PARTLY,
            "registered_delivery",
            "replace_if_present_flag"),
    VALIDITY_OF_SUBMIT_MULTI(
            "shows the validity_period of submit_multi as a second schedule_delivery_time",
            "§4.4: it has the fields of submit_sm in the same order.",
            6,
            finding -> !finding.isOfValue()
                    && finding.pdu().equals("submit_multi")
                    && (finding.ours() + finding.theirs()).matches("|0\\.0+"),
            "smpp.schedule_delivery_time_r",
            "validity_period"),
    YEARS_AND_MONTHS(
            "leaves the years and months out of a relative time",
            "§8: they are added on the calendar.",
            1,
            finding -> finding.kind() == Kind.WORDS && finding.ours().matches("(?!0000)\\d{15}R"),
            "validity_period"),
    REPETITIONS(
            "goes on one octet behind the start of broadcast_rep_num: all TLVs that follow are malformed",
            "§6: it has two octets.",
            36,
            finding -> !finding.isOfValue() && finding.pdu().equals("broadcast_sm"),
            "_ws.malformed",
            "payload.fields.text",
            "payload.length",
            "payload.offset",
            "smpp.opt_param",
            "smpp.opt_param_len",
            "smpp.opt_param_tag",
            "tlvs[broadcast_channel_indicator]",
            "tlvs[broadcast_content_type_info]",
            "tlvs[broadcast_frequency_interval]",
            "tlvs[broadcast_message_class]",
            "tlvs[broadcast_rep_num]",
            "tlvs[broadcast_service_group]",
            "tlvs[message_payload]",
            "tlvs[user_message_reference]"),
    NAME_OF_PORT(
            "calls the TLV dest_port in every version",
            "§16: so it is called in 5.0 only; the vector is of 3.4.",
            1,
            finding -> finding.kind() == Kind.WORDS && finding.theirs().equals("dest_port"),
            "tlvs[destination_port]"),
    NAME_OF_FAILED_AREA(
            "calls the TLV broadcast_area_identifier in responses, too",
            "§4.7: it has the same tag under two names.",
            1,
            finding -> finding.kind() == Kind.WORDS && finding.theirs().equals("broadcast_area_identifier"),
            "tlvs[failed_broadcast_area_identifier]"),
    TWO_TEXTS(
            "warns of a message_payload beside a short_message",
            "§10: 5.0 says that the payload wins; we keep both and show it as the text.",
            1,
            finding -> finding.kind() == Kind.THEIRS && finding.pdu().equals("submit_sm"),
            "_ws.expert"),
    HEADERS(
            "calls a frame malformed whose user data header does not fit, and shows no text",
            "§10: on nonsense the text has no header; we show a fault and the whole text.",
            14,
            finding -> !finding.isOfValue() && finding.pdu().equals("submit_sm"),
            "_ws.malformed",
            "payload.faults[]",
            "payload.fields.text",
            "payload.length",
            "payload.offset"),
    NUL_IN_TEXT(
            "ends a decoded text at its first NUL",
            "§1: an octet string may contain 0x00 anywhere. The octets agree.",
            1,
            finding -> finding.kind() == Kind.WORDS && finding.ours().equals(finding.theirs() + "\\x0"),
            "payload.fields.text"),
    PART_OF_SAR(
            "tells part and number of parts of the sar TLVs only in words, and no reference",
            "§10: the TLVs, which agree, say the same as a user data header.",
            1,
            finding -> finding.kind() == Kind.OURS && finding.pdu().equals("submit_sm"),
            "payload.fields.concatenated"),
    RECEIPTS(
            "does not read delivery receipts",
            "§9: we show their keys; Wireshark shows the text alone, which agrees.",
            102,
            finding -> finding.kind() == Kind.OURS && finding.pdu().equals("deliver_sm"),
            "payload.fields.state",
            "payload.length",
            "payload.offset",
            "payloads[]"),
    OUR_NAMES(
            "has no name for what the text is",
            "They are names of our own.",
            66,
            finding -> finding.kind() == Kind.OURS,
            "payload.message",
            "payload.protocol"),
    FAULTS(
            "does not compare values with the document",
            "§13: in strict mode we say which fields have others.",
            88,
            finding -> finding.kind() == Kind.OURS,
            "faults[]");

    private final String shown;
    private final String reason;
    private final int times;
    private final Predicate<Finding> rule;
    private final Set<String> paths;

    Difference(String shown, String reason, int times, Predicate<Finding> rule, String... paths) {
        this.shown = shown;
        this.reason = reason;
        this.times = times;
        this.rule = rule;
        this.paths = new TreeSet<>(Set.of(paths));
    }

    /** {@return whether a finding is this difference} */
    boolean covers(Finding finding) {
        return path(finding) != null && rule.test(finding);
    }

    /** {@return which of the paths is, or is around, that of a finding; null if none} */
    String path(Finding finding) {
        String found = finding.path();
        return paths.stream()
                .filter(path -> found.equals(path) || found.startsWith(path + "."))
                .findFirst()
                .orElse(null);
    }

    /** {@return how many findings in the vectors it covers} */
    int times() {
        return times;
    }

    /** {@return where it is: the paths of our JSON, the names of fields that only Wireshark shows} */
    Set<String> paths() {
        return paths;
    }

    /** {@return a row of a table} */
    String row() {
        return "| `" + String.join("` `", paths) + "` | " + shown + " | " + times + " | " + reason + " |\n";
    }
}
