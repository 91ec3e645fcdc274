package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

final class DialectRefusalTest {
    private static final Dialect WITHOUT_TLVS = Dialect.builder().withoutTlvs().build();
    private static final NumberTlv OWN = new NumberTlv(new TlvInfo(5, "own", "A number.", false), 1, 1, Values.ANY);

    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[512]);
    private final UnsafeBuffer octets = new UnsafeBuffer(new byte[255]);

    private Note note(Dialect dialect, Mode writing) {
        return new Note(new Settings(Mode.STRICT, writing, Limits.DEFAULT, dialect)).encode(buffer, 0, 512);
    }

    private int check(Dialect dialect, int length) {
        return Fault.code(new Note(Settings.STRICT.withDialect(dialect))
                .wrap(buffer, 0, length)
                .check());
    }

    @Test
    void shouldRefuseToWriteTlvsOfAVersionWithoutThem() {
        Note note = note(WITHOUT_TLVS, Mode.STRICT);

        IllegalArgumentException number =
                assertThrows(IllegalArgumentException.class, () -> note.append(Note.TLVS, OWN, 7));
        assertThrows(IllegalArgumentException.class, () -> Note.TLVS.append(note, 0x0204, octets, 0, 2));

        assertEquals("note.tlvs: tag=0x5 in a version without TLVs", number.getMessage());
        assertEquals(1, note.finish());
    }

    @Test
    void shouldWriteTlvsLenientlyWhereTheVersionHasNone() {
        int length = note(WITHOUT_TLVS, Mode.LENIENT).append(Note.TLVS, OWN, 7).finish();

        assertEquals(0, check(Dialect.NONE, length));
        assertEquals(Fault.NOT_ALLOWED, check(WITHOUT_TLVS, length));
    }

    @Test
    void shouldReadMoreThanItWrites() {
        Dialect fewer = Dialect.builder().written("size", Values.range(0, 254)).build();

        Note refused = note(fewer, Mode.STRICT).put(Note.TEXT, octets, 0, 255);
        assertThrows(IllegalArgumentException.class, refused::finish);
        Note copied = note(fewer.toBuilder().build(), Mode.STRICT).put(Note.TEXT, octets, 0, 255);
        assertThrows(IllegalArgumentException.class, copied::finish);
        assertEquals(
                255, note(fewer, Mode.STRICT).put(Note.TEXT, octets, 0, 254).finish());

        assertEquals(
                256,
                note(Dialect.NONE, Mode.STRICT).put(Note.TEXT, octets, 0, 255).finish());
        assertEquals(0, check(fewer, 256));
    }

    /** A counted text and TLVs. */
    private static final class Note extends Message<Note> {
        private static final Layout LAYOUT = Layout.of("note", "none");
        private static final U8 SIZE = LAYOUT.u8("size", "Length of the text.");
        private static final Counted TEXT = LAYOUT.counted("text", "The text.", SIZE);
        private static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "More.", TlvTable.of(List.of(OWN)));
        private static final MessageType<Note> TYPE = LAYOUT.type(Note::new);

        private Note(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Note> type() {
            return TYPE;
        }

        @Override
        protected void finishing() {
            requireKnown(SIZE);
        }
    }
}
