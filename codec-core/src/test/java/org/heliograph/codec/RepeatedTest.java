package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

/** Repeated texts, fields that peers leave out, raw octets and numbers of every width. */
class RepeatedTest {
    /** A message with the wire types that submit_sm does not have. */
    static final class Mixed extends Message<Mixed> {
        private static final Layout LAYOUT = Layout.of("mixed", "§1");

        static final U16 LENGTH_16 = LAYOUT.u16("u16", "A number.", Values.ANY);
        static final I32 SIGNED = LAYOUT.i32("i32", "A number.", Values.range(-5, 5));
        static final U64 WIDE = LAYOUT.u64("u64", "A number.");
        static final FixedText NAME =
                LAYOUT.text("name", "A text.", 3, WordTable.closed("name").word("", "none"));
        static final Octets DIGEST = LAYOUT.secretOctets("digest", "Octets.", 2);
        static final U8 COUNT = LAYOUT.u8("count", "Number of texts.", Values.range(1, 2));
        static final Repeated TEXTS = LAYOUT.repeated("texts", "Texts.", COUNT, 2);
        static final TailText RESERVE = LAYOUT.tailText("reserve", "A text.", 3);
        static final TailNumber LAST = LAYOUT.tailNumber("last", "A number.", Values.range(0, 1));

        static final MessageType<Mixed> TYPE = LAYOUT.type(Mixed::new);

        Mixed(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Mixed> type() {
            return TYPE;
        }
    }

    private static final String HEAD = "0102" + "fffffffe" + "8000000000000001" + "616200" + "cafe";

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[100]);

    private static Mixed wrap(Settings settings, String hex) {
        UnsafeBuffer buffer = Octet.buffer(hex);
        return new Mixed(settings).wrap(buffer, 0, buffer.capacity());
    }

    @Test
    void shouldReadAllWireTypes() {
        Mixed mixed = wrap(Settings.LENIENT, HEAD + "02" + "4100" + "4243" + "780000" + "07");

        assertEquals(Fault.NONE, mixed.check());
        assertEquals(0x0102, mixed.get(Mixed.LENGTH_16));
        assertEquals(-2, mixed.get(Mixed.SIGNED));
        assertEquals(0x8000_0000_0000_0001L, mixed.get(Mixed.WIDE));
        assertEquals("ab", mixed.get(Mixed.NAME).toString());
        assertEquals("cafe", Octet.hex(mixed.get(Mixed.DIGEST)));
        assertEquals(2, mixed.size(Mixed.TEXTS));
        assertEquals("A", mixed.get(Mixed.TEXTS, 0).toString());
        assertEquals("BC", mixed.get(Mixed.TEXTS, 1).toString());
        assertEquals("x", mixed.get(Mixed.RESERVE).toString());
        assertEquals(7, mixed.get(Mixed.LAST));
    }

    @Test
    void shouldRefuseElementsThatAreNotThere() {
        Mixed mixed = wrap(Settings.LENIENT, HEAD + "01" + "4100");

        assertEquals(
                "mixed.texts: element=1 size=1",
                assertThrows(IndexOutOfBoundsException.class, () -> mixed.get(Mixed.TEXTS, 1))
                        .getMessage());
        assertThrows(IndexOutOfBoundsException.class, () -> mixed.get(Mixed.TEXTS, -1));
    }

    @Test
    void shouldReadAbsentFieldsAtTheEndLeniently() {
        Mixed cut = wrap(Settings.LENIENT, HEAD + "00" + "78");
        Mixed absent = wrap(Settings.LENIENT, HEAD + "00");

        assertEquals(Fault.NONE, cut.check());
        assertEquals("x", cut.get(Mixed.RESERVE).toString());
        assertEquals(0, cut.get(Mixed.LAST));
        assertEquals(Fault.NONE, absent.check());
        assertEquals("", absent.get(Mixed.RESERVE).toString());
    }

    @Test
    void shouldFaultForAbsentFieldsAtTheEndStrictly() {
        assertEquals("mixed reserve at octet 20 runs past the end of the frame", strictly(HEAD + "00" + "78"));
        assertEquals("mixed last at octet 23 runs past the end of the frame", strictly(HEAD + "00" + "780000"));
    }

    @Test
    void shouldFaultForEachValueOutsideTheDocumentStrictly() {
        String well = "0102" + "fffffffe" + "8000000000000001" + "000000" + "cafe" + "01" + "4100" + "780000" + "01";

        assertEquals("", strictly(well));
        assertEquals(
                "mixed i32 at octet 2 has a value that the document does not know",
                strictly(well.replaceFirst("fffffffe", "fffffffa")));
        assertEquals(
                "mixed name at octet 14 has a value that the document does not know",
                strictly(well.replaceFirst("000000cafe", "610000cafe")));
        assertEquals(
                "mixed texts at octet 20 holds an octet that is not ASCII",
                strictly(well.replaceFirst("014100", "01e100")));
        assertEquals(
                "mixed reserve at octet 22 holds an octet that is not ASCII",
                strictly(well.replaceFirst("780000", "f80000")));
        assertEquals(
                "mixed last at octet 25 has a value that the document does not know",
                strictly(well.substring(0, well.length() - 2) + "02"));
        assertEquals("mixed last at octet 26 is followed by octets that belong to no field", strictly(well + "00"));
        assertEquals(Fault.NONE, wrap(Settings.LENIENT, well + "00").check());
    }

    private static String strictly(String hex) {
        return Fault.describe(wrap(Settings.STRICT, hex).check(), Mixed.TYPE);
    }

    @Test
    void shouldCountTextsAsTheyAreAdded() {
        Mixed mixed = new Mixed(Settings.LENIENT).encode(room, 0, 100);
        mixed.add(Mixed.TEXTS, "A").put(Mixed.LENGTH_16, 0x0102);
        mixed.add(Mixed.TEXTS, "BC");
        mixed.put(Mixed.SIGNED, -2).put(Mixed.WIDE, 0x8000_0000_0000_0001L).put(Mixed.NAME, "ab");
        mixed.put(Mixed.DIGEST, Octet.buffer("cafe"), 0, 2);
        mixed.put(Mixed.RESERVE, "x").put(Mixed.LAST, 7);

        int length = mixed.finish();

        assertEquals(HEAD + "02" + "4100" + "4243" + "780000" + "07", Octet.hex(room, 0, length));
    }

    @Test
    void shouldRefuseOneTextTooMany() {
        Mixed strict = new Mixed(Settings.STRICT).encode(room, 0, 100);
        strict.add(Mixed.TEXTS, "A").add(Mixed.TEXTS, "B");

        assertEquals(
                "mixed.count: value=3 does not fit uint8",
                assertThrows(IllegalArgumentException.class, () -> strict.add(Mixed.TEXTS, "C"))
                        .getMessage());
        Mixed lenient = new Mixed(Settings.STRICT.withWriting(Mode.LENIENT)).encode(room, 0, 100);
        lenient.add(Mixed.TEXTS, "A").add(Mixed.TEXTS, "B").add(Mixed.TEXTS, "C");
        assertEquals(3, lenient.get(Mixed.COUNT));
    }

    @Test
    void shouldRefuseTextsOnceALaterFieldIsWritten() {
        Mixed mixed = new Mixed(Settings.LENIENT).encode(room, 0, 100);
        mixed.add(Mixed.TEXTS, "A").put(Mixed.RESERVE, "x");

        assertThrows(IllegalStateException.class, () -> mixed.add(Mixed.TEXTS, "B"));
    }

    @Test
    void shouldAssembleFromValuesByName() {
        Map<String, Object> values = Map.of(
                "u16", "258",
                "i32", -2,
                "u64", "0x8000000000000001",
                "name", "ab",
                "digest", "CAFE",
                "count", 99,
                "texts", List.of("A", "BC"),
                "reserve", "x",
                "last", 7);

        int length = Assembler.assemble(new Mixed(Settings.LENIENT), values, room, 0, 100);

        assertEquals(HEAD + "02" + "4100" + "4243" + "780000" + "07", Octet.hex(room, 0, length));
    }

    @Test
    void shouldNameFieldAndValueThatCannotBeAssembled() {
        assertEquals("mixed has no field nobody", refused("nobody", 1));
        assertEquals("u16: wanted uint16, got 65536", refused("u16", 65_536));
        assertEquals("u16: wanted a number, got 1.5", refused("u16", 1.5));
        assertEquals("u64: wanted a number, got 0xg", refused("u64", "0xg"));
        assertEquals("i32: wanted int32 (of which the document has -5 to 5), got 2147483648", refused("i32", 1L << 31));
        assertEquals("name: wanted a text, got 7", refused("name", 7));
        assertEquals("digest: wanted an even number of hexadecimal digits, got caf", refused("digest", "caf"));
        assertEquals("digest: wanted hexadecimal digits, got cafg", refused("digest", "cafg"));
        assertEquals("mixed.digest has 2 octets, not length=1", refused("digest", "ca"));
        assertEquals("texts: wanted a list of texts, got A", refused("texts", "A"));
        assertEquals("last: wanted a number from 0 to 255, got 256", refused("last", 256));
    }

    private String refused(String name, Object value) {
        Mixed message = new Mixed(Settings.LENIENT);
        Map<String, Object> values = Map.of(name, value);
        return assertThrows(IllegalArgumentException.class, () -> Assembler.assemble(message, values, room, 0, 100))
                .getMessage();
    }
}
