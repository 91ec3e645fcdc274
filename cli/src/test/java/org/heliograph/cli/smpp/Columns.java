package org.heliograph.cli.smpp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heliograph.cli.smpp.Column.Kind;
import org.heliograph.cli.smpp.Part.Form;

/** Where Wireshark has our fields: one row a field and one a TLV. */
final class Columns {
    /** Fields by their names in our JSON. */
    static final Map<String, Column> FIELDS = new LinkedHashMap<>();
    /** TLVs by their names in our JSON; vendors' have the empty name. */
    static final Map<String, Column> TLVS = new LinkedHashMap<>();

    /** The numbers before the value of a TLV. */
    static final Column TLV_TAG = new Column(Kind.NUMBER, 2, List.of(part("opt_param_tag", Form.NUMBER)));

    static final Column TLV_LENGTH = new Column(Kind.NUMBER, 2, List.of(part("opt_param_len", Form.NUMBER)));
    /** The header of user data before a text. */
    static final Column HEADER = new Column(
            Kind.OCTETS,
            0,
            List.of(
                    new Part("", Form.OCTETS, 0),
                    new Part("gsm_sms.dis_field_udh.user_data_header_length", Form.NUMBER, 0),
                    new Part("gsm_sms.ie_identifier", Form.NUMBER, 0),
                    new Part("gsm_sms.dis_field_ud_iei.length", Form.NUMBER, 0),
                    new Part("gsm_sms.udh.mm.msg_id", Form.NUMBER, 0),
                    new Part("gsm_sms.udh.mm.msg_parts", Form.NUMBER, 0),
                    new Part("gsm_sms.udh.mm.msg_part", Form.NUMBER, 0)));

    private static final Part SHORT_MSG = new Part("gsm_sms_ud.short_msg", Form.OCTETS, 0);

    static {
        numbers(4, "command_length", "command_id", "command_status", "sequence_number", "error_status_code");
        texts("system_id", "password", "system_type", "address_range", "service_type", "source_addr");
        texts("destination_addr", "esme_addr", "message_id", "dl_name");
        numbers(1, "interface_version", "addr_ton", "addr_npi", "source_addr_ton", "source_addr_npi");
        numbers(1, "dest_addr_ton", "dest_addr_npi", "esme_addr_ton", "esme_addr_npi");
        numbers(1, "protocol_id", "priority_flag", "sm_default_msg_id", "sm_length", "message_state", "error_code");
        time("schedule_delivery_time");
        time("validity_period");
        time("final_date");
        field(
                "esm_class",
                Kind.NUMBER,
                bits("esm.submit.msg_mode", 0x03),
                bits("esm.submit.msg_type", 0x3C),
                bits("esm.submit.features", 0xC0));
        field(
                "registered_delivery",
                Kind.NUMBER,
                bits("regdel.receipt", 0x03),
                bits("regdel.acks", 0x0C),
                bits("regdel.notif", 0x10));
        field("replace_if_present_flag", Kind.NUMBER, bits("replace_if_present_flag", 0x01));
        field(
                "data_coding",
                Kind.NUMBER,
                part("data_coding", Form.NUMBER),
                bits("dcs.sms_coding_group", 0xF0),
                bits("dcs.wait_ind", 0x08),
                bits("dcs.reserved", 0x04),
                bits("dcs.wait_type", 0x03));
        field("short_message", Kind.OCTETS, part("message", Form.OCTETS), SHORT_MSG);
        field("number_of_dests", Kind.NUMBER);
        field("dest_flag", Kind.NUMBER);
        field("no_unsuccess", Kind.NUMBER);

        tlvNumbers("dest_network_type", "dest_bearer_type", "source_network_type", "user_message_reference");
        tlvNumbers("destination_port", "sar_msg_ref_num", "sar_total_segments", "sar_segment_seqnum");
        tlvNumbers("ms_availability_status", "more_messages_to_send", "message_state", "congestion_state");
        tlvNumbers("broadcast_channel_indicator", "broadcast_message_class", "broadcast_rep_num");
        tlvNumbers("broadcast_error_status", "broadcast_area_success");
        tlv("sc_interface_version", Kind.NUMBER, part("SC_interface_version", Form.NUMBER));
        tlv("receipted_message_id", Kind.TEXT, part("receipted_message_id", Form.TEXT));
        tlv("message_payload", Kind.OCTETS, part("message_payload", Form.OCTETS), SHORT_MSG);
        tlv("", Kind.OCTETS, part("vendor_op", Form.OCTETS));
        tlv(
                "network_error_code",
                Kind.OCTETS,
                part("network_error.type", Form.NUMBER),
                part("network_error.code", Form.NUMBER));
        tlv(
                "broadcast_content_type",
                Kind.OCTETS,
                part("broadcast_content_type.nw", Form.NUMBER),
                part("broadcast_content_type.type", Form.NUMBER));
        tlv("broadcast_content_type_info", Kind.OCTETS, part("broadcast_content_type.info", Form.OCTETS));
        tlv(
                "broadcast_frequency_interval",
                Kind.OCTETS,
                part("broadcast_frequency_interval.unit", Form.NUMBER),
                part("broadcast_frequency_interval.value", Form.NUMBER));
        area("broadcast_area_identifier");
        area("failed_broadcast_area_identifier");
        tlv("broadcast_service_group", Kind.OCTETS, part("broadcast_service_group", Form.OCTETS));
    }

    private Columns() {}

    /** {@return the names of all rows} */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        FIELDS.keySet().forEach(name -> names.add("fields." + name));
        TLVS.keySet().forEach(name -> names.add("tlvs." + name));
        return names;
    }

    private static Part part(String name, Form form) {
        return new Part("smpp." + name, form, 0);
    }

    private static Part bits(String name, int mask) {
        return new Part("smpp." + name, Form.NUMBER, mask);
    }

    private static void numbers(int width, String... names) {
        for (String name : names) {
            put(FIELDS, name, new Column(Kind.NUMBER, width, List.of(part(name, Form.NUMBER))));
        }
    }

    private static void texts(String... names) {
        for (String name : names) {
            put(FIELDS, name, new Column(Kind.TEXT, 0, List.of(part(name, Form.TEXT))));
        }
    }

    /** Wireshark has one field for moments and one for durations. */
    private static void time(String name) {
        field(name, Kind.TEXT, part(name, Form.TIME), part(name + "_r", Form.TIME));
    }

    private static void field(String name, Kind kind, Part... parts) {
        put(FIELDS, name, new Column(kind, kind == Kind.NUMBER ? 1 : 0, List.of(parts)));
    }

    private static void tlvNumbers(String... names) {
        for (String name : names) {
            tlv(name, Kind.NUMBER, part(name, Form.NUMBER));
        }
    }

    private static void area(String name) {
        tlv(
                name,
                Kind.OCTETS,
                part("broadcast_area_identifier", Form.OCTETS),
                part("broadcast_area_identifier.format", Form.NUMBER));
    }

    private static void tlv(String name, Kind kind, Part... parts) {
        put(TLVS, name, new Column(kind, 0, List.of(parts)));
    }

    private static void put(Map<String, Column> columns, String name, Column column) {
        if (columns.put(name, column) != null) {
            throw new AssertionError(name + " is there twice");
        }
    }
}
