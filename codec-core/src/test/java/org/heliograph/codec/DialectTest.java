package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.ErrorResp.Tlvs;
import org.junit.jupiter.api.Test;

class DialectTest {
    private static final OctetsTlv VENDOR = new OctetsTlv(new TlvInfo(0x1400, "vendor_tlv", "Octets.", false), 2, 2);

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[200]);

    private static Settings speaking(Dialect.Builder dialect) {
        return Settings.STRICT.withDialect(dialect.build());
    }

    private static String fault(Settings settings, String hex) {
        UnsafeBuffer buffer = Octet.buffer(String.format("%08x", 4 + hex.length() / 2) + hex);
        return Fault.describe(
                new ErrorResp(settings).wrap(buffer, 0, buffer.capacity()).check(), ErrorResp.TYPE);
    }

    private static String body(String number, String text, String tlvs) {
        return "00000009" + "00000000" + number + "00" + text + "00" + tlvs;
    }

    /** A fault with the dialect and none without, or the other way round: sessions do not touch each other. */
    private static void differ(String wanted, Settings settings, String hex, String otherwise) {
        for (int i = 0; i < 2; i++) {
            assertEquals(wanted, fault(settings, hex));
            assertEquals(otherwise, fault(Settings.STRICT, hex));
        }
    }

    private static final String UNKNOWN = " has a value that the document does not know";

    @Test
    void shouldKnowOtherValues() {
        Settings settings = speaking(Dialect.builder()
                .values("number", ValueTable.named("number").value(77, "VENDOR"))
                .values("weight", Values.range(0, 0xFFFF)));

        differ("", settings, body("4d", "", ""), "error_resp number at octet 12" + UNKNOWN);
        differ("error_resp number at octet 12" + UNKNOWN, settings, body("03", "", ""), "");
        differ(
                "",
                settings,
                "00000009" + "00000000" + "4d" + "01" + "01ffff00" + "00",
                "error_resp number at octet 12" + UNKNOWN);
    }

    @Test
    void shouldShowFieldsWithTheValuesOfTheSession() {
        Settings settings = speaking(
                Dialect.builder().values("number", ValueTable.named("number").value(77, "VENDOR")));
        List<String> names = new ArrayList<>();
        UnsafeBuffer frame = Octet.buffer("0000000f" + body("4d", "", ""));

        new ErrorResp(settings).wrap(frame, 0, frame.capacity()).visit(new FieldVisitor() {
            @Override
            public void number(Field field, int position, long value) {
                names.add(field.values().name(value));
            }

            @Override
            public void text(Field field, int position, int length, CharSequence value) {}

            @Override
            public void octets(Field field, int position, int length, DirectBuffer octets) {}
        });

        assertTrue(names.contains("VENDOR"), names::toString);
    }

    @Test
    void shouldLimitTextsOtherwise() {
        Settings longer = speaking(Dialect.builder().limit("id", 9));
        Settings shorter = speaking(Dialect.builder().limit("id", 3));
        String tooLong = "error_resp id at octet 14 is longer than the document allows";

        differ("", longer, body("00", "4142434445464748", ""), tooLong);
        differ(tooLong, longer, body("00", "414243444546474849", ""), tooLong);
        differ(tooLong, shorter, body("00", "414243", ""), "");
    }

    @Test
    void shouldWriteAsLongAsTheSessionSays() {
        Settings longer = speaking(Dialect.builder().limit("id", 9));
        Settings shorter = speaking(Dialect.builder().limit("id", 3));

        assertEquals(23, encode(longer).put(ErrorResp.ID, "ABCDEFGH").finish());
        assertEquals("error_resp.id: length=9 is above 8 in \"ABCDEFGHI\"", refused(longer, "ABCDEFGHI"));
        assertEquals("error_resp.id: length=3 is above 2 in \"ABC\"", refused(shorter, "ABC"));
        assertEquals("error_resp.id: length=5 is above 4 in \"ABCDE\"", refused(Settings.STRICT, "ABCDE"));
        assertEquals(
                18,
                encode(shorter.withWriting(Mode.LENIENT))
                        .put(ErrorResp.ID, "ABC")
                        .finish());
    }

    private ErrorResp encode(Settings settings) {
        return new ErrorResp(settings).encode(room, 0, 200);
    }

    private String refused(Settings settings, String text) {
        return assertThrows(
                        IllegalArgumentException.class, () -> encode(settings).put(ErrorResp.ID, text))
                .getMessage();
    }

    @Test
    void shouldKnowOtherWords() {
        Settings settings =
                speaking(Dialect.builder().words("id", WordTable.closed("id").word("OK", "all is well")));

        differ("", settings, body("00", "4f4b", ""), "");
        differ("error_resp id at octet 14" + UNKNOWN, settings, body("00", "4141", ""), "");
    }

    @Test
    void shouldAddAndReplaceTlvs() {
        NumberTlv one = new NumberTlv(new TlvInfo(1, "vendor_one", "A number.", false), 2, 2, Values.ANY);
        Settings settings = speaking(Dialect.builder().tlv(VENDOR).tlv(one));
        String length = "error_resp tlvs at octet 15 has a length that this kind does not have";

        differ(length, settings, body("00", "", "1400000101"), "");
        differ("", settings, body("00", "", "14000002cafe"), "");
        differ("", settings, body("00", "", "000100020005"), length);
        differ(length, settings, body("00", "", "0001000105"), "");
    }

    @Test
    void shouldListAndFindTheTlvsOfTheSession() {
        TlvTable table = Tlvs.TABLE.listing(tlv -> tlv.tag() < 3);
        TlvTable more = table.plus(List.of(VENDOR));

        assertEquals(List.of(Tlvs.U8, Tlvs.U16), table.tlvs());
        assertSame(Tlvs.OCTETS, table.find(8));
        assertEquals(List.of(Tlvs.U8, Tlvs.U16, VENDOR), more.tlvs());
        assertEquals("vendor_tlv", more.name(0x1400));
        assertEquals(null, table.name(0x1400));
        assertTrue(table.contains(0x1400));
        assertEquals("one", table.rows().get(0).name());
    }

    @Test
    void shouldRefuseTlvsWhereTheVersionHasNone() {
        Settings settings = speaking(Dialect.builder().withoutTlvs());
        String none = "error_resp tlvs at octet 15 holds a part that this version does not have";

        differ(none, settings, body("00", "", "0001000105"), "");
        differ(none, settings, body("00", "", "14000000"), "");
        assertEquals("", fault(settings, body("00", "", "")));
        assertEquals("", fault(settings.withReading(Mode.LENIENT), body("00", "", "0001000105")));
    }

    @Test
    void shouldBeginWithWhatAnotherDialectKnows() {
        Dialect first = Dialect.builder()
                .tlv(VENDOR)
                .limit("id", 9)
                .values("number", Values.ANY)
                .words("id", WordTable.closed("id").word("A*", "all"))
                .errorBodies()
                .build();
        OctetsTlv other = new OctetsTlv(VENDOR.info(), 1, 1);

        Dialect second = first.toBuilder().tlv(other).withoutTlvs().build();

        assertTrue(second.hasErrorBodies());
        assertFalse(Dialect.NONE.hasErrorBodies());
        Settings settings = Settings.STRICT.withDialect(second);
        assertEquals("", fault(settings, body("4d", "4142434445464748", "")));
        assertEquals("error_resp id at octet 14" + UNKNOWN, fault(settings, body("4d", "42", "")));
        assertEquals("", fault(Settings.STRICT.withDialect(first), body("4d", "41", "14000002cafe")));
        assertTrue(fault(settings, body("4d", "41", "14000002cafe")).contains("does not have"));
    }

    @Test
    void shouldRefuseALimitThatHoldsNoNul() {
        assertEquals(
                "id: octets=0 holds no NUL",
                assertThrows(IllegalArgumentException.class, () -> Dialect.builder()
                                .limit("id", 0))
                        .getMessage());
    }
}
