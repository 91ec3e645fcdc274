package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

/** Texts that a NUL ends, counted by an octet, and a number behind them. */
class RepeatedCTextTest {
    static final class Texts extends Message<Texts> {
        private static final Layout LAYOUT = Layout.of("texts", "§1");

        static final U8 COUNT = LAYOUT.u8("count", "How many.", Values.range(0, 3));
        static final RepeatedCText IDS = LAYOUT.repeatedCText("ids", "Texts.", COUNT, 4);
        static final U8 LAST = LAYOUT.u8("last", "A number.");

        static final MessageType<Texts> TYPE = LAYOUT.type(Texts::new);

        Texts(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Texts> type() {
            return TYPE;
        }
    }

    private static final Settings LENIENT = Settings.LENIENT.withWriting(Mode.LENIENT);

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[64]);

    private static Texts wrap(Settings settings, String hex) {
        UnsafeBuffer buffer = Octet.buffer(hex);
        return new Texts(settings).wrap(buffer, 0, buffer.capacity());
    }

    private Texts encode(Settings settings) {
        return new Texts(settings).encode(room, 0, room.capacity());
    }

    private static String fault(Settings settings, String hex) {
        return Fault.describe(wrap(settings, hex).check(), Texts.TYPE);
    }

    private static String refused(Runnable step) {
        return assertThrows(IllegalArgumentException.class, step::run).getMessage();
    }

    @Test
    void shouldReadEachText() {
        Texts texts = wrap(Settings.STRICT, "03" + "414200" + "00" + "43444500" + "07");

        assertEquals(Fault.NONE, texts.check());
        assertEquals(3, texts.size(Texts.IDS));
        assertEquals("AB", texts.get(Texts.IDS, 0).toString());
        assertEquals("", texts.get(Texts.IDS, 1).toString());
        assertEquals("CDE", texts.get(Texts.IDS, 2).toString());
        assertEquals(7, texts.get(Texts.LAST));
    }

    @Test
    void shouldRefuseTextsThatAreNotThere() {
        Texts texts = wrap(Settings.LENIENT, "014100" + "07");

        assertEquals(
                "texts.ids: element=1 size=1",
                assertThrows(IndexOutOfBoundsException.class, () -> texts.get(Texts.IDS, 1))
                        .getMessage());
        assertThrows(IndexOutOfBoundsException.class, () -> texts.get(Texts.IDS, -1));
    }

    @Test
    void shouldFaultForMissingTextsAndNuls() {
        assertEquals("texts ids at octet 3 runs past the end of the frame", fault(Settings.LENIENT, "024100"));
        assertEquals("texts ids at octet 3 has no terminating NUL", fault(Settings.LENIENT, "0241004243"));
        assertEquals("texts last at octet 3 runs past the end of the frame", fault(Settings.LENIENT, "014100"));
        assertEquals("texts ids at octet 1 runs past the end of the frame", fault(Settings.LENIENT, "ff"));
    }

    @Test
    void shouldFaultStrictlyForLongTextsAndOctetsBeyondAscii() {
        assertEquals("", fault(Settings.LENIENT, "01" + "4142434400" + "07"));
        assertEquals(
                "texts ids at octet 3 is longer than the document allows",
                fault(Settings.STRICT, "02" + "4100" + "4142434400" + "07"));
        assertEquals(
                "texts ids at octet 2 holds an octet that is not ASCII",
                fault(Settings.STRICT, "01" + "41e900" + "07"));
    }

    @Test
    void shouldCountTextsAsTheyAreAdded() {
        Texts texts = encode(Settings.STRICT).add(Texts.IDS, "AB").add(Texts.IDS, "");
        texts.put(Texts.LAST, 7);

        assertEquals("02" + "414200" + "00" + "07", Octet.hex(room, 0, texts.finish()));
        assertEquals("0000", Octet.hex(room, 0, encode(Settings.STRICT).finish()));
    }

    @Test
    void shouldRefuseTextsThatDoNotFit() {
        assertEquals("texts.ids: length=4 is above 3 in \"ABCD\"", refused(() -> encode(Settings.STRICT)
                .add(Texts.IDS, "ABCD")));
        assertEquals("texts.ids takes U+0001 to U+007F, not \"\u00e9\"", refused(() -> encode(Settings.STRICT)
                .add(Texts.IDS, "\u00e9")));
        Texts full =
                encode(Settings.STRICT).add(Texts.IDS, "").add(Texts.IDS, "").add(Texts.IDS, "");
        assertEquals("texts.count: value=4 does not fit uint8", refused(() -> full.add(Texts.IDS, "")));
        assertEquals(
                "texts.ids: limit=6 is beyond capacity=5",
                refused(() -> new Texts(LENIENT).encode(room, 0, 5).add(Texts.IDS, "ABCD")));
    }

    @Test
    void shouldWriteAnotherTextWhereOneWasRefused() {
        Texts texts = encode(Settings.STRICT).add(Texts.IDS, "A");

        assertThrows(IllegalArgumentException.class, () -> texts.add(Texts.IDS, "\u00e9"));
        texts.add(Texts.IDS, "B");

        assertEquals("02" + "4100" + "4200" + "00", Octet.hex(room, 0, texts.finish()));
    }

    @Test
    void shouldWriteLongerTextsLeniently() {
        Texts texts = encode(LENIENT).add(Texts.IDS, "ABCDE");

        assertEquals("01" + "414243444500" + "00", Octet.hex(room, 0, texts.finish()));
    }

    @Test
    void shouldLimitEachTextAsTheSessionSays() {
        Settings longer =
                Settings.STRICT.withDialect(Dialect.builder().limit("ids", 6).build());
        Settings shorter =
                Settings.STRICT.withDialect(Dialect.builder().limit("ids", 2).build());

        assertEquals(7 + 1, encode(longer).add(Texts.IDS, "ABCDE").finish());
        assertEquals("texts.ids: length=6 is above 5 in \"ABCDEF\"", refused(() -> encode(longer)
                .add(Texts.IDS, "ABCDEF")));
        assertEquals("texts.ids: length=2 is above 1 in \"AB\"", refused(() -> encode(shorter)
                .add(Texts.IDS, "AB")));
        assertEquals("", fault(longer, "01" + "414243444500" + "07"));
        assertEquals("texts ids at octet 1 is longer than the document allows", fault(shorter, "01" + "414200" + "07"));
    }

    @Test
    void shouldRefuseTextsOnceALaterFieldIsWritten() {
        Texts texts = encode(Settings.STRICT).add(Texts.IDS, "A").put(Texts.LAST, 7);

        assertEquals(
                "texts.ids cannot be written after ids: variable fields are written once, in wire order",
                assertThrows(IllegalStateException.class, () -> texts.add(Texts.IDS, "B"))
                        .getMessage());
    }

    @Test
    void shouldAssembleAList() {
        int length = Assembler.assemble(
                new Texts(Settings.STRICT), Map.of("ids", List.of("A", "BC"), "last", 7), room, 0, 64);

        assertEquals("02" + "4100" + "424300" + "07", Octet.hex(room, 0, length));
        assertEquals(
                "ids: wanted a list of texts, got A",
                refused(() -> Assembler.assemble(new Texts(Settings.STRICT), Map.of("ids", "A"), room, 0, 64)));
    }
}
