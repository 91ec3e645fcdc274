package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.example.beacon.Beacon;
import org.example.beacon.BeaconProvider;
import org.heliograph.codec.Limits;
import org.heliograph.codec.Message;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.Protocols;
import org.junit.jupiter.api.Test;

class VisitedTest {
    private static Visited dissect(String hex, Settings settings, BeaconProvider... providers) {
        UnsafeBuffer buffer = new UnsafeBuffer(HexFormat.of().parseHex("ee" + hex));
        Visited visited = new Visited();
        new Dissector(Protocols.of(providers), settings)
                .dissect(new Beacon(), buffer, 1, buffer.capacity() - 1, visited);
        return visited;
    }

    private static final String HELLO = "00000015000000014461776e000000000000000001";
    private static final String DATA = "000000210000000200070015" + HELLO;

    @Test
    void shouldCollectFieldsAndNestedMessages() {
        Visited visited = dissect(DATA, Settings.LENIENT, new BeaconProvider());

        assertEquals("beacon-1.0", visited.protocol());
        assertEquals("BEACON_DATA", visited.name());
        assertEquals(33, visited.length());
        assertEquals(
                Map.of("Frame_Length", 33L, "Kind", 2L, "Channel", 7L, "Size", 21L, "Octets", HELLO), visited.fields());
        Visited nested = visited.nested().get(0);
        assertEquals("BEACON_HELLO", nested.name());
        assertEquals(12, nested.position());
        assertEquals("Dawn", nested.fields().get("Station_Name"));
        assertEquals(List.of(), visited.payloads());
        assertEquals(List.of(), visited.faults());
        assertNull(visited.rest());
    }

    @Test
    void shouldCollectPayloadsThatNobodyReads() {
        Visited visited = dissect(DATA, Settings.LENIENT);

        assertEquals(
                List.of(Map.of("key", "beacon.channel channel=7", "position", 12L, "length", 21L, "octets", HELLO)),
                visited.payloads());
        assertEquals(List.of(), visited.nested());
    }

    @Test
    void shouldCollectFaultsAndWhatIsLeft() {
        Visited visited = dissect(HELLO.substring(0, 30), Settings.LENIENT);

        assertEquals(
                "LENGTH_MISMATCH",
                dissect(HELLO + "00", Settings.LENIENT).faults().get(0).get("code"));
        assertEquals(
                List.of(Map.of(
                        "code",
                        "TRUNCATED",
                        "field",
                        "Station_Name",
                        "at",
                        8L,
                        "text",
                        "BEACON_HELLO Station_Name at octet 8 runs past the end of the frame")),
                visited.faults());
        assertEquals("4461776e000000", visited.rest());
        assertTrue(visited.toString().contains("TRUNCATED"), visited.toString());
    }

    @Test
    void shouldCollectAFaultWhereNestingGoesTooDeep() {
        Settings shallow = Settings.LENIENT.withLimits(Limits.DEFAULT.withNesting(0));

        Visited visited = dissect(DATA, shallow, new BeaconProvider());

        assertEquals("NESTED_TOO_DEEP", visited.faults().get(0).get("code"));
        assertEquals(List.of(), visited.nested());
    }

    @Test
    void shouldCollectTlvsInWireOrderWithDuplicates() {
        String hex = "00000028" + "00000004" + "00000001" + "00" + "0000" + "0000" + "0000" + "020400020009"
                + "1400000211ff" + "0204000108" + "02040001";
        UnsafeBuffer buffer = new UnsafeBuffer(HexFormat.of().parseHex(hex.substring(0, hex.length() - 8)));
        SubmitSm message = new SubmitSm(Settings.LENIENT).wrap(buffer, 0, buffer.capacity());

        Visited visited = Visited.of(message);

        assertEquals(
                List.of(9L, "11ff", 8L),
                visited.tlvs().stream().map(tlv -> tlv.get("value")).toList());
        assertEquals(visited.tlvs(), visited.fields().get("tlvs"));
    }

    private static <M extends Message<M>> M wrap(M message, String hex) {
        UnsafeBuffer buffer = new UnsafeBuffer(HexFormat.of().parseHex(hex));
        return message.wrap(buffer, 0, buffer.capacity());
    }

    private static final String RESP = "80000004" + "00000000" + "00000007";

    @Test
    void shouldCollectTheElementsOfAGroup() {
        String hex = "00000017" + "00000021" + "3100" + "02" + "0105426f623100" + "024c3100" + "40";

        Map<String, Object> fields =
                Visited.of(wrap(new SubmitMulti(Settings.LENIENT), hex)).fields();

        assertEquals(
                List.of(
                        Map.of("dest_flag", 1L, "dest_addr_ton", 5L, "destination_addr", "Bob1"),
                        Map.of("dest_flag", 2L, "dl_name", "L1")),
                fields.get("dest_address"));
        assertEquals(64L, fields.get("esm_class"));
        assertEquals(hex, Frames.hex(Frames.assemble(new SubmitMulti(Settings.LENIENT), fields)));
    }

    @Test
    void shouldShowWhatIsAbsentAsNull() {
        Map<String, Object> fields = Visited.of(wrap(new SubmitSmResp(Settings.LENIENT), "00000010" + RESP))
                .fields();

        assertTrue(fields.containsKey("message_id"));
        assertNull(fields.get("message_id"));
    }

    @Test
    void shouldShowTlvsInTheirFormAndAsOctets() {
        String tlvs = "0427000106" + "042700020006" + "0427000106".replace("000106", "0003010203") + "001e0003394100"
                + "001e00023941" + "0423000303ffff" + "140000021234";
        String hex = String.format("%08x", 17 + tlvs.length() / 2) + RESP + "00" + tlvs;

        Map<String, Object> fields =
                Visited.of(wrap(new SubmitSmResp(Settings.LENIENT), hex)).fields();

        assertEquals(
                List.of(
                        Map.of("tag", 0x427L, "name", "message_state", "length", 1L, "value", 6L, "hex", "06"),
                        Map.of("tag", 0x427L, "name", "message_state", "length", 2L, "value", 6L, "hex", "0006"),
                        Map.of(
                                "tag",
                                0x427L,
                                "name",
                                "message_state",
                                "length",
                                3L,
                                "value",
                                "010203",
                                "hex",
                                "010203"),
                        Map.of(
                                "tag",
                                0x1EL,
                                "name",
                                "receipted_message_id",
                                "length",
                                3L,
                                "value",
                                "9A",
                                "hex",
                                "394100"),
                        Map.of(
                                "tag",
                                0x1EL,
                                "name",
                                "receipted_message_id",
                                "length",
                                2L,
                                "value",
                                "9A",
                                "hex",
                                "3941",
                                "unterminated",
                                true),
                        Map.of(
                                "tag",
                                0x423L,
                                "name",
                                "network_error_code",
                                "length",
                                3L,
                                "value",
                                "03ffff",
                                "hex",
                                "03ffff"),
                        Map.of("tag", 0x1400L, "length", 2L, "value", "1234", "hex", "1234")),
                fields.get("tlvs"));
        SubmitSmResp lenient = new SubmitSmResp(Settings.LENIENT.withWriting(Mode.LENIENT));
        assertEquals(hex, Frames.hex(Frames.assemble(lenient, fields)));
    }

    @Test
    void shouldShowWhatTheFrameHoldsOfAClippedTlv() {
        String hex = "00000018" + RESP + "00" + "001e000a394142";

        Visited visited = Visited.of(wrap(new SubmitSmResp(Settings.LENIENT), hex));

        assertEquals("9AB", visited.tlvs().get(0).get("value"));
        assertEquals(3L, visited.tlvs().get(0).get("length"));
    }

    @Test
    void shouldDumpElementsAbsentFieldsAndTlvs() {
        byte[] multi = HexFormat.of().parseHex("00000010" + "00000021" + "00" + "01" + "02" + "4c3100" + "40" + "00");
        String dump = FrameDump.of(SubmitMulti.TYPE, multi);
        String resp = FrameDump.of(SubmitSmResp.TYPE, HexFormat.of().parseHex("00000010" + RESP));

        assertTrue(dump.contains("     10  (dest_address distribution_list) \n"), dump);
        assertTrue(dump.contains("     10  dest_flag                02\n"), dump);
        assertTrue(dump.contains("     11  dl_name                  4c3100\n"), dump);
        assertTrue(dump.contains("     14  esm_class                40\n"), dump);
        assertTrue(resp.contains("     16  message_id (absent)      \n"), resp);
    }

    @Test
    void shouldDumpFieldsWithPositionsAndOctets() {
        String dump = FrameDump.of(new Beacon().types().get(0), HexFormat.of().parseHex(HELLO.substring(0, 30)));

        assertEquals(
                "BEACON_HELLO, 15 octets: 00000015000000014461776e000000\n"
                        + "      0  Frame_Length             00000015\n"
                        + "      4  Kind                     00000001\n"
                        + "      8  (no field)               4461776e000000\n"
                        + "  fault: BEACON_HELLO Station_Name at octet 8 runs past the end of the frame\n",
                dump);
    }
}
