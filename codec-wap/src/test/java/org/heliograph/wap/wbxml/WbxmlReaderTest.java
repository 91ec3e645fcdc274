package org.heliograph.wap.wbxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WbxmlReaderTest {
    private static UnsafeBuffer octets(String hex) {
        return AgronaAccess.wrap(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    private static WbxmlReader read(WbxmlSettings settings, String hex) {
        UnsafeBuffer document = octets(hex);
        WbxmlReader reader = new WbxmlReader(settings, WbxmlTables.STANDARD).wrap(document, 0, document.capacity());
        while (reader.next() < WbxmlEvent.END_DOCUMENT) {
            assertTrue(reader.end() > reader.position());
        }
        return reader;
    }

    private static String xml(WbxmlSettings settings, String hex) throws IOException {
        StringBuilder xml = new StringBuilder();
        UnsafeBuffer document = octets(hex);
        new WbxmlToXml(settings, WbxmlTables.STANDARD).prolog(false).convert(document, 0, document.capacity(), xml);
        return xml.toString();
    }

    /** What is wrong in both modes, or in strict mode only; with field and position. */
    @ParameterizedTest
    @CsvSource({
        "'', TRUNCATED, version, 0, both",
        "03, TRUNCATED, publicid, 1, both",
        "04 05 6a 00 05, VALUE_OUT_OF_RANGE, version, 0, both",
        "13 05 6a 00 05, VALUE_OUT_OF_RANGE, version, 0, both",
        "03 ff ff ff ff ff 6a 00 05, WRONG_LENGTH, publicid, 1, both",
        "03 9f ff ff ff 7f 6a 00 05, WRONG_LENGTH, publicid, 1, both",
        "03 00 05 6a 02 61 00 05, VALUE_OUT_OF_RANGE, publicid, 1, both",
        "03 05 ea, TRUNCATED, charset, 2, both",
        "03 05 6a 05 61 00, TRUNCATED, strtbl, 3, both",
        "03 01 6a 00 05, UNKNOWN_MESSAGE, publicid, 1, strict",
        "03 04 6a 00 05, UNKNOWN_MESSAGE, publicid, 1, strict",
        "03 05 6a 00, TRUNCATED, body, 4, both",
        "03 05 6a 00 45, TRUNCATED, body, 5, both",
        "03 05 6a 00 03 61 00, VALUE_OUT_OF_RANGE, body, 4, both",
        "03 05 6a 00 3f, VALUE_OUT_OF_RANGE, body, 4, strict",
        "03 05 6a 00 85 3f 01, VALUE_OUT_OF_RANGE, body, 5, strict",
        "03 05 6a 00 85 0b 99 01, VALUE_OUT_OF_RANGE, body, 6, strict",
        "03 05 6a 00 85 85 01, VALUE_OUT_OF_RANGE, body, 5, both",
        "03 05 6a 00 85 03 61 00 01, VALUE_OUT_OF_RANGE, body, 5, both",
        "03 05 6a 00 85 83 00 01, VALUE_OUT_OF_RANGE, body, 5, both",
        "03 05 6a 00 85 0b 44 00 01, VALUE_OUT_OF_RANGE, body, 6, both",
        "03 05 6a 00 85 0b 43 01, VALUE_OUT_OF_RANGE, body, 6, both",
        "03 05 6a 00 45 03 61, UNTERMINATED_TEXT, body, 5, both",
        "03 05 6a 00 45 83 00 01, VALUE_OUT_OF_RANGE, body, 5, both",
        "03 05 6a 02 61 00 45 83 02 01, VALUE_OUT_OF_RANGE, body, 7, both",
        "03 05 6a 01 61 45 83 00 01, VALUE_OUT_OF_RANGE, body, 6, both",
        "03 05 6a 00 45 83, TRUNCATED, body, 6, both",
        "03 05 6a 00 04 00, VALUE_OUT_OF_RANGE, body, 4, both",
        "03 05 6a 00 45 02 83 b0 00 01, VALUE_OUT_OF_RANGE, body, 5, both",
        "03 05 6a 00 45 02 c4 80 00 01, VALUE_OUT_OF_RANGE, body, 5, both",
        "03 05 6a 00 45 c3 05 61 01, TRUNCATED, body, 5, both",
        "03 05 6a 00 45 00, TRUNCATED, body, 5, both",
        "03 05 6a 00 45 40 61 00 01, NOT_ALLOWED, body, 5, strict",
        "03 05 6a 00 45 81 05 01, NOT_ALLOWED, body, 5, strict",
        "03 05 6a 00 45 c2 01, NOT_ALLOWED, body, 5, strict",
        "00 05 00 45 c3 01 61 01, NOT_ALLOWED, body, 4, strict",
        "00 05 00 45 00 00 01, NOT_ALLOWED, body, 4, strict",
        "03 05 6a 00 45 43 01 01, VALUE_OUT_OF_RANGE, body, 6, both",
        "03 05 6a 00 05 05, TRAILING_OCTETS, body, 5, strict",
        "03 05 6a 00 05 00 00, TRAILING_OCTETS, body, 5, strict",
        "03 05 6a 00 86 0a c3 03 19 99 06 01, WRONG_LENGTH, body, 6, strict",
        "03 05 6a 00 86 0a c3 08 19 99 06 25 15 23 15 00 01, WRONG_LENGTH, body, 6, strict",
        "03 05 6a 00 86 10 c3 04 19 99 06 2a 01, WRONG_LENGTH, body, 6, strict",
    })
    void shouldNameWhatIsWrongAndWhere(String hex, String code, String field, int position, String modes) {
        long fault = read(WbxmlSettings.STRICT, hex).fault();

        assertEquals(code, Fault.codeName(fault));
        assertEquals(field, Fault.field(fault, WbxmlDocument.TYPE).name());
        assertEquals(position, Fault.position(fault));
        assertEquals(
                modes.equals("both") ? fault : Fault.NONE,
                read(WbxmlSettings.LENIENT, hex).fault());
    }

    @Test
    void shouldBoundTheDepth() {
        String deepest = "03056a00" + "45".repeat(64) + "01".repeat(64);
        String tooDeep = "03056a00" + "45".repeat(64) + "05" + "01".repeat(64);
        String held = "03056a00" + "45".repeat(400) + "01".repeat(400);

        assertEquals(Fault.NONE, read(WbxmlSettings.STRICT, deepest).fault());
        assertEquals(
                "NESTED_TOO_DEEP",
                Fault.codeName(read(WbxmlSettings.STRICT, tooDeep).fault()));
        assertEquals(
                "NESTED_TOO_DEEP",
                Fault.codeName(read(WbxmlSettings.LENIENT, held).fault()));
        assertEquals(4 + 64, Fault.position(read(WbxmlSettings.STRICT, held).fault()));
        assertEquals(
                Fault.NONE, read(WbxmlSettings.STRICT.withNesting(65), tooDeep).fault());
        assertThrows(IllegalArgumentException.class, () -> WbxmlSettings.STRICT.withNesting(256));
        assertThrows(IllegalArgumentException.class, () -> WbxmlSettings.STRICT.withNesting(0));
    }

    @Test
    void shouldKeepUnknownTokensInLenientMode() throws IOException {
        assertEquals(
                "<tag-0-29 attr-0-2A=\"value-0-B5\"><tag-7-05/></tag-0-29>",
                xml(WbxmlSettings.LENIENT, "03056a00 e9 2a b5 01 00 07 05 01"));
        assertEquals(
                "<si>text<si/>ext-1-5ext-2</si>",
                xml(WbxmlSettings.LENIENT, "03056a00 45 40 7465787400 05 81 05 c2 01"));
    }

    @Test
    void shouldCountPagesOfTagsAndAttributesApart() throws IOException {
        String both = "030b6a00 45 0001 c6 0001 5501 87 3606 03773200 01 01 01";
        String attributesOnly = "030b6a00 45 c6 0001 5501 87 36 0000 06 03773200 01 01 01";
        String expected = "<wap-provisioningdoc><characteristic type=\"APPLICATION\">"
                + "<parm name=\"APPID\" value=\"w2\"/></characteristic></wap-provisioningdoc>";

        assertEquals(expected, xml(WbxmlSettings.STRICT, both));
        assertEquals(expected, xml(WbxmlSettings.STRICT, attributesOnly));
    }

    @Test
    void shouldReadTokensOfTheOtherPage() throws IOException {
        assertEquals(
                "<wap-provisioningdoc version=\"AAA\"/>",
                xml(WbxmlSettings.STRICT, "030b6a00 85 0001 06 e0 01").replace("value=", "version="));
        assertEquals(-1, WbxmlTables.PROV.valueCode("AAA", 1));
        assertEquals(0xE0, WbxmlTables.PROV.valueCode("AAA", 0));
    }

    @Test
    void shouldReadTextsOfEveryCharset() throws IOException {
        assertEquals("<si>\u00e4\ufffd</si>", xml(WbxmlSettings.LENIENT, "03056a00 45 03 c3a4 ff 00 01"));
        assertEquals("<si>\u00e4</si>", xml(WbxmlSettings.STRICT, "03050400 45 03 e4 00 01"));
        assertEquals("<si>\ufffd</si>", xml(WbxmlSettings.STRICT, "03050300 45 03 e4 00 01"));
        assertEquals("<si>\u0100a</si>", xml(WbxmlSettings.STRICT, "03058768 00 45 03 0100 0061 0000 01"));
        assertEquals("<si>a</si>", xml(WbxmlSettings.STRICT, "0305 8777 00 45 03 feff 0061 0000 01"));
        assertEquals("<si>a</si>", xml(WbxmlSettings.STRICT, "0305 8777 00 45 03 fffe 6100 0000 01"));
        assertEquals("<si>a</si>", xml(WbxmlSettings.STRICT, "0305 8776 00 45 03 6100 0000 01"));
        assertEquals("<si>\u00e4</si>", xml(WbxmlSettings.STRICT, "0305 8f50 00 45 03 c3a4 00 01"), "unknown, UTF-8");
        assertEquals("<si>\u00e4</si>", xml(WbxmlSettings.STRICT, "0305 8f50 00 45 03 e4 00 01"), "unknown, Latin 1");
        WbxmlSettings chinese = WbxmlSettings.STRICT.withCharsets(mib -> mib == 2025 ? Charset.forName("GBK") : null);
        assertEquals("<si>\u4e2d</si>", xml(chinese, "0305 8f69 00 45 03 d6d0 00 01"));
    }

    @Test
    void shouldTakeTheCharsetAndTypeOfTheContentWhereTheDocumentHasNone() {
        UnsafeBuffer document = octets("03 01 00 00 45 03 e4 00 01");
        WbxmlReader reader = new WbxmlReader();

        reader.wrap(document, 0, document.capacity(), WbxmlTables.SI, 4);

        assertEquals(WbxmlEvent.START_DOCUMENT, reader.next());
        assertEquals(WbxmlTables.SI, reader.table());
        assertEquals(4, reader.charset());
        assertEquals(0, reader.charsetValue());
        assertEquals(WbxmlEvent.START_ELEMENT, reader.next());
        assertEquals("si", reader.name().toString());
        assertEquals(WbxmlEvent.TEXT, reader.next());
        assertEquals("\u00e4", reader.text().toString());
    }

    @Test
    void shouldPreferAKnownPublicIdToTheContentType() {
        UnsafeBuffer document = octets("03 06 6a 00 05");
        WbxmlReader reader = new WbxmlReader().wrap(document, 0, 5, WbxmlTables.SI, 0);

        assertEquals(WbxmlEvent.START_DOCUMENT, reader.next());
        assertEquals(WbxmlTables.SL, reader.table());
    }

    @Test
    void shouldFindThePublicIdInTheStringTable() {
        String name = "-//WAPFORUM//DTD SI 1.0//EN";
        String hex = HexFormat.of().formatHex(name.getBytes(StandardCharsets.US_ASCII));

        WbxmlReader reader = read(WbxmlSettings.STRICT, "03 00 01 6a 1d 61" + hex + "00 05");

        assertEquals(Fault.NONE, reader.fault());
        assertEquals(WbxmlTables.SI, reader.table());
        assertEquals(name, reader.publicIdName().toString());
        assertEquals(1, reader.publicIdIndex());
    }

    @Test
    void shouldRefuseToMoveOutsideTheBuffer() {
        UnsafeBuffer document = octets("03056a0005");
        WbxmlReader reader = new WbxmlReader();

        assertThrows(IndexOutOfBoundsException.class, () -> reader.wrap(document, 1, 5));
        assertThrows(IndexOutOfBoundsException.class, () -> reader.wrap(document, -1, 5));
        assertThrows(IndexOutOfBoundsException.class, () -> reader.wrap(document, 0, -1));
    }

    /** One octet of a reference can stand for a text of any length. */
    @Test
    void shouldBoundWhatReferencesStandFor() throws IOException {
        String text = "61".repeat(1_000) + "00";
        String bomb = "03056a 8769" + text + "45" + "8300".repeat(1_000) + "01";
        UnsafeBuffer document = octets(bomb);
        StringBuilder xml = new StringBuilder();

        long fault = new WbxmlToXml().convert(document, 0, document.capacity(), xml);

        assertEquals(Fault.TOO_MANY, Fault.code(fault));
        assertTrue(xml.length() <= 65_536, "length=" + xml.length());
        WbxmlToXml patient = new WbxmlToXml(WbxmlSettings.STRICT.withOutput(2_000_000), WbxmlTables.STANDARD);
        assertEquals(Fault.NONE, patient.convert(document, 0, document.capacity(), xml));
    }

    /** Reading does not look at the text that a reference stands for, however many there are. */
    @Test
    void shouldNotScanTheStringTableForEachReference() {
        StringBuilder hex =
                new StringBuilder("03056a 838d40").append("61".repeat(50_879)).append("00");
        hex.append("45").append("8300".repeat(30_000)).append("01");

        WbxmlReader reader = read(WbxmlSettings.STRICT.withNesting(2), hex.toString());

        assertEquals(Fault.NONE, reader.fault());
        assertEquals(50_880, reader.stringTableLength());
    }

    @Test
    void shouldNameEventsAndTokens() {
        assertEquals("FAULT", WbxmlEvent.name(WbxmlEvent.FAULT));
        assertEquals(null, WbxmlEvent.name(WbxmlEvent.FAULT + 1));
        assertEquals("STR_I", GlobalToken.name(GlobalToken.STR_I));
        assertEquals("LITERAL_AC", GlobalToken.name(GlobalToken.LITERAL_AC));
        assertEquals(null, GlobalToken.name(0x05));
        assertEquals("-//SYNCML//DTD SyncML 1.1//EN", PublicId.name(0x0FD3));
        assertEquals(0x0FD3, PublicId.number("-//SYNCML//DTD SyncML 1.1//EN"));
        assertEquals(List.of("si", "sl", "co", "prov", "emn"), names());
    }

    private static List<String> names() {
        return WbxmlTables.STANDARD.all().stream().map(WbxmlTable::name).toList();
    }
}
