package org.heliograph.codec.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.Mode;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvInfo;
import org.heliograph.codec.ValueTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TLVs in the forms of the document, and what a dialect adds to it. */
class TlvPrinterTest {
    private static final Dialect VENDOR = Dialect.builder()
            .tlv(new NumberTlv(
                    new TlvInfo(0x1400, "vendor_state", "A code.", false),
                    1,
                    4,
                    ValueTable.named("vendor_state").value(7, "SEVEN")))
            .values(
                    "Status",
                    SampleReply.STATUSES.plus(ValueTable.named("Vendor").value(0x99, "VENDOR_ERROR")))
            .limit("Message_Id", 4)
            .build();
    private static final SampleProtocol PROTOCOL = new SampleProtocol("Sample 1.0", List.of(SampleReply.TYPE), VENDOR);

    /** A LIST with nothing but one TLV. */
    private static byte[] list(String tlv) {
        byte[] frame = HexFormat.of().parseHex("000000000000" + tlv);
        return Samples.withLength(frame);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "0427000102       | state     | 1 | 2           | 2 DELIVERED",
                "0427000109       | state     | 1 | 9           | 9 not in the document",
                "042700020005     | state     | 2 | 5           | 5 FAILED, 2 octets, not 1",
                "04270004ffffffff | state     | 4 | 4294967295  | 4294967295 not in the document, 4 octets, not 1",
                "04270003000005   | state     | 3 | \"000005\"  | 000005 3 octets, not 1",
                "04270000         | state     | 0 | \"\"        | (empty) 0 octets, not 1",
                "0204000200ff     | reference | 2 | 255         | 255",
                "001d0003616200   | remark    | 3 | \"ab\"      | \"ab\"",
                "001d00026162     | remark    | 2 | \"ab\"      | \"ab\" without NUL",
                "001d0004610062ff | remark    | 4 | \"a\\u0000bÿ\" | \"a\\u0000bÿ\" without NUL",
                "001d000461000000 | remark    | 4 | \"a\\u0000\\u0000\" | \"a\\u0000\\u0000\"",
                "001d000100       | remark    | 1 | \"\"        | \"\"",
                "001d0000         | remark    | 0 | \"\"        | \"\" without NUL, 0 octets, not 1-20",
                "001e00021b00     | label     | 2 | \"\\u001b\" | \"\\u001b\" with NUL",
                "042400020041     | payload   | 2 | \"0041\"    | 0041 2 octets",
                "140000020041     |           | 2 | \"0041\"    | 0041 2 octets",
            })
    void shouldPrintAValueInItsFormAndGiveItBack(String tlv, String name, int length, String value, String shown) {
        byte[] frame = list(tlv);

        String json = Samples.json(frame, SampleList.TYPE);
        String tree = Samples.print(TreePrinter::new, frame, SampleList.TYPE);
        String dump = Samples.print(HexPrinter::new, frame, SampleList.TYPE);

        Samples.requireJson(json);
        String named = name == null ? "" : "\"name\":\"" + name + "\",";
        assertTrue(json.contains("," + named + "\"length\":" + length + ",\"value\":" + value + "}],\"faults\""), json);
        assertFalse(json.contains("octets"), json);
        assertEquals(Samples.hex(frame), Samples.hex(Samples.encode(json, SampleList.TYPE)), json);
        String tag = "TLV 0x" + tlv.substring(0, 4) + (name == null ? "" : " " + name);
        assertTrue(tree.replaceAll(" +", " ").endsWith(" " + tag + " " + shown + "\n"), tree);
        assertTrue(dump.contains("  " + tag), dump);
    }

    @Test
    void shouldNameValuesBesideTheOctets() {
        String dump = Samples.print(HexPrinter::new, list("0427000102001d000261620424000100"), SampleList.TYPE);

        assertTrue(dump.endsWith("""
                0006  04 27 00 01 02                                   TLV 0x0427 state = 2  DELIVERED
                000b  00 1d 00 02 61 62                                TLV 0x001d remark = "ab"  without NUL
                0011  04 24 00 01 00                                   TLV 0x0424 payload, 1 octet
                """), dump);
    }

    @Test
    void shouldGiveBackAClippedTlvAsOctets() {
        byte[] frame = list("001d00146162");

        String json = Samples.json(frame, SampleList.TYPE);

        assertTrue(json.contains("\"length\":2,\"value\":\"ab\"}"), json);
        assertTrue(json.contains("\"octets\":\"" + Samples.hex(frame) + "\",\"faults\":[]}"), json);
        assertEquals(Samples.hex(frame), Samples.hex(Samples.encode(json, SampleList.TYPE)));
    }

    @Test
    void shouldGiveBackOctetsBehindTheLastTlv() {
        byte[] frame = list("0427000102ffff");

        String json = Samples.json(frame, SampleList.TYPE);

        assertTrue(json.contains("\"rest\":\"ffff\""), json);
        assertEquals(Samples.hex(frame), Samples.hex(Samples.encode(json, SampleList.TYPE)));
    }

    @ParameterizedTest
    @CsvSource({"04270003000005", "001d00026162", "001d0000", "042700020005", "0427000109"})
    void shouldTellAllOfAFrameWithAFaultOfOneTlv(String tlv) {
        byte[] frame = list(tlv);
        StringBuilder out = new StringBuilder();

        Samples.show(new JsonPrinter(out), FrameInfo.at(0), frame, SampleList.TYPE, Settings.STRICT, p -> {});

        assertTrue(out.indexOf("\"faults\":[{\"code\":") > 0 && out.indexOf("\"octets\"") < 0, out.toString());
        assertEquals(Samples.hex(frame), Samples.hex(Samples.encode(out.toString(), SampleList.TYPE)));
    }

    @Test
    void shouldTakeATlvByItsNameOrTagAndDoWithoutItsLength() {
        String json = "{\"tlvs\":[{\"name\":\"remark\",\"value\":\"ab\"},{\"tag\":1063,\"value\":5},"
                + "{\"name\":\"label\",\"value\":\"x\"},{\"tag\":1063,\"value\":\"0005\"},"
                + "{\"tag\":5120,\"value\":\"ff\"}]}";

        byte[] frame = Samples.encode(json, SampleList.TYPE);

        assertEquals(
                "001d000361620004270001" + "05001e00017804270002000514000001ff",
                Samples.hex(Arrays.copyOfRange(frame, 6, frame.length)));
    }

    @Test
    void shouldRefuseValuesThatDoNotFitAndNameThem() {
        assertRefused("{\"name\":\"state\",\"value\":256}");
        assertRefused("{\"name\":\"state\",\"value\":1,\"length\":3}");
        assertRefused("{\"name\":\"state\",\"value\":\"0\"}");
        assertRefused("{\"name\":\"remark\",\"value\":\"\u4f60\"}");
        assertRefused("{\"name\":\"remark\",\"value\":7}");
        assertRefused("{\"name\":\"remark\",\"value\":null}");
        assertRefused("{\"name\":\"nobody\",\"value\":\"00\"}");
        assertRefused("{\"value\":\"00\"}");
    }

    private static void assertRefused(String tlv) {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> Samples.encode("{\"tlvs\":[" + tlv + "]}", SampleList.TYPE), tlv);
        assertTrue(e.getMessage().startsWith("Options: wanted "), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state  | 9        |   | Options: wanted state with a value that the document has (2, 5), got 9",
                "state  | \"000002\" |   | Options: wanted state in a length of 1, not 3, got 000002",
                "state  | 2        | 2 | Options: wanted state in a length of 1, not 2, got 2",
                "remark | \"é\"      |   | Options: wanted remark in ASCII, got é",
                "remark | \"ab\"     | 2 | Options: wanted remark with a NUL at its end, got ab",
                "label  | \"1234567890\" | | Options: wanted label in a length of 0 to 9, not 10, got 1234567890",
            })
    void shouldRefuseStrictlyWhatTheDocumentDoesNotAllow(String name, String value, String length, String reason) {
        String given = length == null ? "" : ",\"length\":" + length;
        String json = "{\"tlvs\":[{\"name\":\"" + name + "\",\"value\":" + value + given + "}]}";
        Settings strict = Samples.LENIENT.withWriting(Mode.STRICT);
        SampleProtocol protocol = new SampleProtocol("Sample 1.0", List.of(SampleList.TYPE));

        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Samples.encode(json, protocol, strict));

        assertEquals(reason, e.getMessage());
        assertTrue(Samples.encode(json, protocol, Samples.LENIENT).length > 6);
    }

    @Test
    void shouldPrintWhatADialectKnows() {
        byte[] frame = Samples.frame(SampleReply.TYPE, Map.of("Status", 0x99L));
        byte[] withTlv = Arrays.copyOf(Arrays.copyOf(frame, 5), 11);
        System.arraycopy(new byte[] {0x14, 0, 0, 2, 0, 7}, 0, withTlv, 5, 6);
        Settings settings = Settings.STRICT.withDialect(VENDOR);
        StringBuilder tree = new StringBuilder();
        StringBuilder json = new StringBuilder();

        for (FramePrinter printer : List.of(new TreePrinter(tree), new JsonPrinter(json))) {
            Samples.show(printer, FrameInfo.at(0), Samples.withLength(withTlv), SampleReply.TYPE, settings, p -> {});
        }

        assertTrue(tree.indexOf("  153  VENDOR_ERROR\n") > 0, tree.toString());
        assertTrue(tree.indexOf("  TLV 0x1400 vendor_state  7    SEVEN\n") > 0, tree.toString());
        assertTrue(tree.indexOf("!!") < 0, tree.toString());
        assertTrue(json.indexOf("{\"tag\":5120,\"name\":\"vendor_state\",\"length\":2,\"value\":7}") > 0);
        assertEquals(Samples.hex(withTlv), Samples.hex(Samples.encode(json.toString(), PROTOCOL, Samples.LENIENT)));
    }

    @Test
    void shouldNameTheTlvOfADialectThatIsAtFault() {
        byte[] frame = Arrays.copyOf(Samples.frame(SampleReply.TYPE, Map.of()), 12);
        System.arraycopy(new byte[] {0x14, 0, 0, 1, 8}, 0, frame, 7, 5);
        Settings settings = Settings.STRICT.withDialect(VENDOR);
        StringBuilder tree = new StringBuilder();
        StringBuilder json = new StringBuilder();
        StringBuilder dump = new StringBuilder();

        for (FramePrinter printer : List.of(new TreePrinter(tree), new JsonPrinter(json), new HexPrinter(dump))) {
            Samples.show(printer, FrameInfo.at(0), Samples.withLength(frame), SampleReply.TYPE, settings, p -> {});
        }

        String fault = "!! VALUE_OUT_OF_RANGE Options 0x1400 vendor_state at octet 7 ";
        assertTrue(tree.indexOf(fault) > 0, tree.toString());
        assertTrue(dump.indexOf(fault) > 0, dump.toString());
        assertTrue(
                json.indexOf("{\"code\":\"VALUE_OUT_OF_RANGE\",\"field\":\"vendor_state\",\"at\":7,"
                                + "\"text\":\"REPLY Options 0x1400 vendor_state at octet 7 ")
                        > 0,
                json.toString());
    }

    @Test
    void shouldEncodeWithTheDialectOfTheProtocol() {
        String named = "{\"tlvs\":[{\"name\":\"vendor_state\",\"value\":7}]}";
        String longId = "{\"fields\":{\"Message_Id\":\"1234\"}}";
        Settings strict = Settings.LENIENT.withWriting(Mode.STRICT);
        SampleProtocol plain = new SampleProtocol("Sample 1.0", List.of(SampleReply.TYPE));

        assertTrue(Samples.hex(Samples.encode(named, PROTOCOL, strict)).endsWith("1400000107"));
        assertThrows(IllegalArgumentException.class, () -> Samples.encode(named, plain, strict));
        assertThrows(IllegalArgumentException.class, () -> Samples.encode(longId, PROTOCOL, strict));
        assertTrue(Samples.hex(Samples.encode(longId, plain, strict)).endsWith("3132333400"));
    }

    @Test
    void shouldPutWhatADialectKnowsIntoTables() throws IOException {
        StringBuilder out = new StringBuilder();

        FieldTablePrinter.print(SampleReply.TYPE, VENDOR, out);
        MarkdownPrinter.fields(SampleReply.TYPE, VENDOR, out);

        assertTrue(out.indexOf("  0x1400  vendor_state  uint8 to uint32  1-4     no          A code.\n") > 0, out + "");
        assertTrue(out.indexOf("vendor_state\n  7  SEVEN\n") > 0, out.toString());
        assertTrue(out.indexOf("  153  VENDOR_ERROR\n") > 0, out.toString());
        assertTrue(out.indexOf("| Message\\_Id | text, NUL, at most 4 |") > 0, out.toString());
        assertTrue(out.indexOf("| 0x1400 | vendor\\_state | uint8 to uint32 | 1-4 | no | 7 SEVEN | A code. |") > 0);
    }

    @Test
    void shouldListNoTlvsOfAVersionWithout() throws IOException {
        StringBuilder out = new StringBuilder();

        MarkdownPrinter.fields(SampleReply.TYPE, Dialect.builder().withoutTlvs().build(), out);

        assertFalse(out.toString().contains("Repeatable"), out.toString());
    }
}
