package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

class TailCTextTest {
    private static final class Tail extends Message<Tail> {
        private static final Layout LAYOUT = Layout.of("tail", "§1");

        static final U8 FIRST = LAYOUT.u8("first", "A number.");
        static final TailCText ID = LAYOUT.tailCText("id", "A text.", 4);

        static final MessageType<Tail> TYPE = LAYOUT.type(Tail::new);

        Tail(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Tail> type() {
            return TYPE;
        }
    }

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[64]);

    private static Tail wrap(Settings settings, String hex) {
        UnsafeBuffer buffer = Octet.buffer(hex);
        return new Tail(settings).wrap(buffer, 0, buffer.capacity());
    }

    private static String fault(Settings settings, String hex) {
        return Fault.describe(wrap(settings, hex).check(), Tail.TYPE);
    }

    private String written(Settings settings, String text) {
        return Octet.hex(
                room,
                0,
                new Tail(settings).encode(room, 0, 64).put(Tail.ID, text).finish());
    }

    private static List<String> seen(Tail message) {
        List<String> seen = new ArrayList<>();
        message.visit(new FieldVisitor() {
            @Override
            public void number(Field field, int position, long value) {}

            @Override
            public void text(Field field, int position, int length, CharSequence value) {
                seen.add(position + "+" + length + "=" + value);
            }

            @Override
            public void octets(Field field, int position, int length, DirectBuffer frame) {}

            @Override
            public void absent(Field field, int position) {
                seen.add("no " + field.name() + " at " + position);
            }
        });
        return seen;
    }

    @Test
    void shouldReadATextWithItsNul() {
        Tail message = wrap(Settings.STRICT, "07" + "414200");

        assertEquals(Fault.NONE, message.check());
        assertEquals("AB", message.get(Tail.ID).toString());
        assertEquals(List.of("1+3=AB"), seen(message));
    }

    @Test
    void shouldReadATextWithoutNulUpToTheEndOfTheFrameLeniently() {
        Tail message = wrap(Settings.LENIENT, "07" + "4142434445");

        assertEquals(Fault.NONE, message.check());
        assertEquals("ABCDE", message.get(Tail.ID).toString());
        assertEquals(List.of("1+5=ABCDE"), seen(message));
    }

    @Test
    void shouldReadAnAbsentTextAsEmptyLeniently() {
        Tail message = wrap(Settings.LENIENT, "07");

        assertEquals(Fault.NONE, message.check());
        assertEquals("", message.get(Tail.ID).toString());
        assertEquals(List.of("no id at 1"), seen(message));
        assertEquals(List.of("1+1="), seen(wrap(Settings.LENIENT, "0700")));
    }

    @Test
    void shouldFaultStrictlyForWhatIsLeftOut() {
        assertEquals("tail id at octet 1 runs past the end of the frame", fault(Settings.STRICT, "07"));
        assertEquals("tail id at octet 1 has no terminating NUL", fault(Settings.STRICT, "0741"));
        assertEquals("tail id at octet 1 is longer than the document allows", fault(Settings.STRICT, "074142434400"));
        assertEquals("tail id at octet 2 holds an octet that is not ASCII", fault(Settings.STRICT, "0741e900"));
    }

    @Test
    void shouldAlwaysWriteTheNul() {
        assertEquals("00" + "414200", written(Settings.STRICT, "AB"));
        assertEquals("00" + "00", written(Settings.STRICT, ""));
        assertEquals(
                "0000",
                Octet.hex(room, 0, new Tail(Settings.STRICT).encode(room, 0, 64).finish()));
        int length = Assembler.assemble(new Tail(Settings.STRICT), Map.of("id", "AB"), room, 0, 64);
        assertEquals("00414200", Octet.hex(room, 0, length));
    }

    @Test
    void shouldLimitTheTextInStrictModeOnly() {
        assertEquals(
                "tail.id: length=4 is above 3 in \"ABCD\"",
                assertThrows(IllegalArgumentException.class, () -> written(Settings.STRICT, "ABCD"))
                        .getMessage());
        assertEquals("00" + "4142434400", written(Settings.LENIENT.withWriting(Mode.LENIENT), "ABCD"));
        Settings longer =
                Settings.STRICT.withDialect(Dialect.builder().limit("id", 5).build());
        assertEquals("00" + "4142434400", written(longer, "ABCD"));
        assertEquals("", fault(longer, "074142434400"));
    }
}
