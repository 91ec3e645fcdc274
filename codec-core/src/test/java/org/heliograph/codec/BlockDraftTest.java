package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message that begins with a long block is drafted, which must not be told from writing at once. */
class BlockDraftTest {
    /** Numbers of every width and texts, then texts that are counted, then octets and a text at the end. */
    private static final class Report extends Message<Report> {
        private static final Layout LAYOUT = Layout.of("REPORT", "§1");
        static final U32 LENGTH = LAYOUT.frameLength("length", "Octets.");
        static final U32 KIND = LAYOUT.key("kind", "Kind.", Values.ANY, 0x80000009L);
        static final U32 SEQUENCE = LAYOUT.u32("sequence", "A number.", Values.ANY);
        static final U64 ID = LAYOUT.u64("id", "A number.");
        static final U16 PORT = LAYOUT.u16("port", "A number.", Values.ANY);
        static final I32 OFFSET = LAYOUT.i32("offset", "A number.", Values.ANY);
        static final FixedText NAME = LAYOUT.text("name", "A text.", 10);
        static final Octets MARK = LAYOUT.octets("mark", "Octets.", 3);
        static final FixedText PLACE = LAYOUT.text("place", "A text.", 6);
        static final U8 COUNT = LAYOUT.u8("count", "Texts.", Values.range(0, 3));
        static final Repeated NUMBERS = LAYOUT.repeated("numbers", "Texts.", COUNT, 12);
        static final U8 CODING = LAYOUT.u8("coding", "A number.", Values.ANY);
        static final U8 SIZE = LAYOUT.u8("size", "Octets.", Values.ANY);
        static final Counted CONTENT = LAYOUT.counted("content", "Octets.", SIZE);
        static final TailText LINK = LAYOUT.tailText("link", "A text.", 8);
        static final MessageType<Report> TYPE = LAYOUT.type(Report::new);

        Report(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Report> type() {
            return TYPE;
        }
    }

    /** Header, numbers, two texts around three octets, two counted texts, octets, the text at the end. */
    private static final String GOLDEN = "0000005480000009fffffff9" + "0123456789abcdeffffefffffffd"
            + "4d6f62696c6500000000aabbcc526f6d610000" + "02313338303031333830303000323600000000000000000000"
            + "080468656c6c" + "6c696e6b65647570";

    private static final List<BiConsumer<Report, Texts>> SETTERS = List.of(
            (m, t) -> m.put(Report.SEQUENCE, 0xFFFF_FFF9L),
            (m, t) -> m.put(Report.ID, 0x0123_4567_89AB_CDEFL),
            (m, t) -> m.put(Report.PORT, 0xFFFE),
            (m, t) -> m.put(Report.OFFSET, -3),
            (m, t) -> m.put(Report.NAME, t.of("Mobile")),
            (m, t) -> m.put(Report.MARK, Octet.buffer("aabbcc"), 0, 3),
            (m, t) -> m.put(Report.PLACE, t.of("Roma")),
            (m, t) -> m.add(Report.NUMBERS, t.of("13800138000")),
            (m, t) -> m.add(Report.NUMBERS, t.of("26")),
            (m, t) -> m.put(Report.CODING, 8),
            (m, t) -> m.put(Report.CONTENT, Octet.buffer("68656c6c"), 0, 4),
            (m, t) -> m.put(Report.LINK, t.of("linkedup")));

    /** Texts as strings, which are drafted, or in a form that is written to the frame. */
    private enum Texts {
        STRINGS,
        OTHERS;

        CharSequence of(String text) {
            return this == STRINGS ? text : new StringBuilder(text);
        }
    }

    private final Report message = new Report(Settings.STRICT);
    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[120]);

    private Report begin(int capacity) {
        buffer.setMemory(0, 120, (byte) 0xEE);
        return message.encode(buffer, 3, capacity);
    }

    private String finished() {
        return Octet.hex(buffer, 3, message.finish());
    }

    private String written(Texts texts, int after, Consumer<Report> disturbance) {
        begin(100);
        for (int i = 0; i < SETTERS.size(); i++) {
            SETTERS.get(i).accept(message, texts);
            if (i == after) {
                disturbance.accept(message);
            }
        }
        return finished();
    }

    private void shouldBearAfterEachSetter(Consumer<Report> disturbance) {
        String golden = written(Texts.OTHERS, SETTERS.size(), m -> {});
        for (int after = 0; after < SETTERS.size(); after++) {
            assertEquals(golden, written(Texts.STRINGS, after, disturbance), "disturbed after setter " + after);
            assertEquals("eeeeee", Octet.hex(buffer, 0, 3));
            assertEquals(
                    "ee".repeat(120 - 3 - golden.length() / 2),
                    Octet.hex(buffer, 3 + golden.length() / 2, 120 - 3 - golden.length() / 2));
        }
    }

    @Test
    void shouldWriteWhatTheDocumentWants() {
        assertEquals(GOLDEN, written(Texts.OTHERS, 0, m -> {}));
        assertEquals(GOLDEN, written(Texts.STRINGS, SETTERS.size(), m -> {}));
        assertEquals(0, message.wrap(buffer, 3, GOLDEN.length() / 2).check());
    }

    @Test
    void shouldBearToBeLookedAt() {
        shouldBearAfterEachSetter(Report::frame);
        shouldBearAfterEachSetter(Report::target);
        shouldBearAfterEachSetter(Report::check);
        shouldBearAfterEachSetter(m -> m.get(Report.PORT));
        shouldBearAfterEachSetter(m -> m.get(Report.PLACE).length());
        shouldBearAfterEachSetter(m -> m.get(Report.MARK).getByte(0));
        shouldBearAfterEachSetter(m -> m.read(Report.COUNT));
    }

    @Test
    void shouldBearThatAnEarlierFieldIsSetAgain() {
        shouldBearAfterEachSetter(m -> m.put(Report.SEQUENCE, 0xFFFF_FFF9L));
        shouldBearAfterEachSetter(m -> m.putNumber(Report.SEQUENCE, 0xFFFF_FFF9L));
        shouldBearAfterEachSetter(m -> m.putId(Report.SEQUENCE, -7));
    }

    @Test
    void shouldSetFieldsInAnyOrderAndAgain() {
        begin(100);
        message.put(Report.PLACE, "Milano").put(Report.NAME, "Telephones");
        SETTERS.get(7).accept(message, Texts.STRINGS);
        message.put(Report.CODING, 7).put(Report.PORT, 1);
        for (int i : new int[] {6, 4, 5, 3, 2, 1, 0}) {
            SETTERS.get(i).accept(message, Texts.STRINGS);
        }
        message.put(Report.CODING, 8);
        SETTERS.get(10).accept(message, Texts.STRINGS);
        SETTERS.get(11).accept(message, Texts.STRINGS);

        String one = GOLDEN.replace("00000054", "00000048")
                .replace("02313338", "01313338")
                .replace("3236" + "00".repeat(10), "");
        assertEquals(one, finished());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u0131", "A\u0000", "\u20AC23456789", "123456\u00E9", "12345678901234567"})
    void shouldRefuseATextWithoutTraces(String text) {
        begin(100);
        for (int i = 0; i < SETTERS.size(); i++) {
            if (i < 7) {
                assertThrows(IllegalArgumentException.class, () -> message.put(Report.NAME, text));
            }
            if (i < 10) {
                assertThrows(IllegalArgumentException.class, () -> message.add(Report.NUMBERS, text));
            }
            SETTERS.get(i).accept(message, Texts.STRINGS);
        }
        message.put(Report.NAME, "Mobile");

        assertEquals(GOLDEN, finished());
    }

    @Test
    void shouldShowWhatIsDrafted() {
        begin(100);
        for (int i = 0; i < 8; i++) {
            SETTERS.get(i).accept(message, Texts.STRINGS);
        }

        assertEquals("13800138000", message.get(Report.NUMBERS, 0).toString());
        assertEquals("Mobile", message.get(Report.NAME).toString());
        assertEquals(-3, message.get(Report.OFFSET));
        assertEquals(1, message.get(Report.COUNT));
        assertThrows(IllegalStateException.class, () -> message.get(Report.CONTENT));
    }

    @Test
    void shouldTakeNoMoreElementsThanTheDocumentKnows() {
        begin(100);
        for (int i = 0; i < 3; i++) {
            message.add(Report.NUMBERS, "1");
        }

        assertThrows(IllegalArgumentException.class, () -> message.add(Report.NUMBERS, "1"));
        assertEquals(3, message.get(Report.COUNT));
    }

    @Test
    void shouldRefuseWhatDoesNotFitTheRoom() {
        int block = Report.TYPE.shape().b0();

        assertThrows(IllegalArgumentException.class, () -> begin(block - 1));
        for (int capacity = block; capacity < block + 14; capacity++) {
            begin(capacity);
            assertThrows(IllegalArgumentException.class, () -> message.add(Report.NUMBERS, "1"));
            assertEquals("eeee", Octet.hex(buffer, 3 + capacity, 2), "capacity=" + capacity);
        }
        assertEquals(Report.NUMBERS.delta(), block);
        begin(block + 14).add(Report.NUMBERS, "1");
        assertThrows(IllegalArgumentException.class, message::finish);
    }
}
