package org.heliograph.codec;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;
import org.agrona.BufferUtil;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

/** A header of four numbers, which is kept until something else is written or read, and the text behind it. */
class HeaderTest {
    private static final class Answer extends Message<Answer> {
        private static final Layout LAYOUT = Layout.of("answer", "§1");

        static final U32 LENGTH = LAYOUT.frameLength("length", "Length of the frame.");
        static final U32 KIND = LAYOUT.key("kind", "Kind of message.", Values.ANY, 0x8000_0004L);
        static final U32 STATUS = LAYOUT.u32("status", "A number.", Values.ANY);
        static final U32 NUMBER = LAYOUT.u32("number", "A number.", Values.ANY);
        static final TailCText ID = LAYOUT.tailCText("id", "A text.", MOST);

        static final MessageType<Answer> TYPE = LAYOUT.type(Answer::new);

        Answer(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Answer> type() {
            return TYPE;
        }
    }

    /** Its first block is as long as a header, and has other numbers. */
    private static final class Other extends Message<Other> {
        private static final Layout LAYOUT = Layout.of("other", "§1");

        static final U32 LENGTH = LAYOUT.frameLength("length", "Length of the frame.");
        static final U32 KIND = LAYOUT.key("kind", "Kind of message.", Values.ANY, 0x8000_0004L);
        static final U16 FIRST = LAYOUT.u16("first", "A number.", Values.ANY);
        static final U16 SECOND = LAYOUT.u16("second", "A number.", Values.ANY);
        static final U32 THIRD = LAYOUT.u32("third", "A number.", Values.ANY);
        static final TailCText ID = LAYOUT.tailCText("id", "A text.", MOST);

        static final MessageType<Other> TYPE = LAYOUT.type(Other::new);

        Other(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Other> type() {
            return TYPE;
        }
    }

    private static final int MOST = 65;
    private static final int HEADER = 16;

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[128]);
    private final Answer answer = new Answer(Settings.LENIENT);

    private static String text(int length) {
        return "0123456789".repeat(7).substring(0, length);
    }

    private Answer begin(int capacity) {
        room.setMemory(0, room.capacity(), (byte) 0xEE);
        return answer.encode(room, 1, capacity);
    }

    @Test
    void shouldWriteTextsOfEveryLengthWhereTheyJustFit() {
        for (int length = 0; length < MOST; length++) {
            int frame = HEADER + length + 1;

            int written = begin(frame)
                    .putId(Answer.STATUS, 0x01020304)
                    .putId(Answer.NUMBER, -2)
                    .put(Answer.ID, text(length))
                    .finish();

            assertEquals(frame, written);
            assertEquals((byte) 0xEE, room.getByte(0));
            assertEquals(frame, room.getInt(1, BIG_ENDIAN));
            assertEquals(0x8000_0004, room.getInt(5, BIG_ENDIAN));
            assertEquals(0x01020304, room.getInt(9, BIG_ENDIAN));
            assertEquals(-2, room.getInt(13, BIG_ENDIAN));
            assertEquals(text(length), room.getStringWithoutLengthAscii(1 + HEADER, length));
            assertEquals(0, room.getByte(frame));
            for (int i = frame + 1; i < room.capacity(); i++) {
                assertEquals((byte) 0xEE, room.getByte(i), "length=" + length + " i=" + i);
            }
        }
    }

    @Test
    void shouldRefuseTextForWhichThereIsNoRoom() {
        for (int length = 0; length < MOST; length++) {
            String text = text(length);
            Answer message = begin(HEADER + length);

            assertThrows(IllegalArgumentException.class, () -> message.put(Answer.ID, text));

            assertEquals((byte) 0xEE, room.getByte(1 + HEADER + length));
        }
    }

    @Test
    void shouldTakeAnotherTextAfterOneThatIsNotAscii() {
        for (char wrong : new char[] {0, 0x80, 0xFF}) {
            for (int length = 1; length <= 40; length++) {
                for (int index = 0; index < length; index++) {
                    String text = text(index) + wrong + text(length - 1 - index);
                    begin(100);
                    Answer message =
                            new Answer(Settings.STRICT).encode(room, 1, 100).putId(Answer.NUMBER, 7);

                    assertThrows(IllegalArgumentException.class, () -> message.put(Answer.ID, text));
                    message.put(Answer.ID, "ok").finish();

                    assertEquals(7, message.getId(Answer.NUMBER));
                    assertEquals("ok", message.get(Answer.ID).toString());
                    assertEquals(0, message.check());
                }
            }
        }
    }

    @Test
    void shouldShowWhatIsWrittenSoFar() {
        Answer message = begin(100).putId(Answer.STATUS, 5);

        assertEquals(5, message.getId(Answer.STATUS));
        assertEquals(0, message.getId(Answer.NUMBER));
        assertEquals(0x8000_0004, message.getId(Answer.KIND));
        message.putId(Answer.NUMBER, 6).put(Answer.ID, "a");
        assertEquals(6, message.getId(Answer.NUMBER));
        message.putId(Answer.STATUS, 9);
        assertEquals(18, message.finish());
        assertEquals("00000012800000040000000900000006" + "6100", Octet.hex(room, 1, 18));
    }

    @Test
    void shouldWriteHeaderWithoutText() {
        int written = begin(100).putId(Answer.NUMBER, 6).finish();

        assertEquals("00000011800000040000000000000006" + "00", Octet.hex(room, 1, written));
    }

    @Test
    void shouldBeginAnewWithZeros() {
        begin(100).putId(Answer.STATUS, 1).putId(Answer.NUMBER, 2);

        int written = begin(100).finish();

        assertEquals("00000011800000040000000000000000" + "00", Octet.hex(room, 1, written));
    }

    @Test
    void shouldWriteBlockOfOtherNumbersInAnyOrder() {
        Other other = new Other(Settings.LENIENT)
                .encode(room, 1, 100)
                .putId(Other.THIRD, 0x0708_090A)
                .put(Other.SECOND, 0x0506)
                .put(Other.FIRST, 0x0304);

        int written = other.put(Other.ID, "a").finish();

        assertEquals("0000001280000004030405060708090a" + "6100", Octet.hex(room, 1, written));
    }

    private Answer finished() {
        Answer message = begin(100).putId(Answer.NUMBER, 6).put(Answer.ID, "abc");
        assertEquals(20, message.finish());
        return message;
    }

    @Test
    void shouldShowFinishedFrameExactly() {
        assertEquals(20, finished().length());
        assertEquals(
                "0000001480000004000000000000000661626300", Octet.hex(finished().frame()));
        assertEquals(0, finished().check());
        assertEquals(6, finished().getId(Answer.NUMBER));
        assertEquals("abc", finished().get(Answer.ID).toString());
    }

    @Test
    void shouldKeepWindowExactThatCallerHolds() {
        DirectBuffer held = answer.frame();

        finished();

        assertEquals(20, held.capacity());
    }

    @Test
    void shouldKeepTargetExactThatCallerHolds() {
        Answer message = begin(100);
        DirectBuffer held = message.target();
        assertEquals(100, held.capacity());

        message.finish();

        assertEquals(17, held.capacity());
    }

    @Test
    void shouldRefuseToWriteWhatIsFinished() {
        List<Consumer<Answer>> writes = List.of(
                message -> message.putId(Answer.STATUS, 1),
                message -> message.put(Answer.STATUS, 1),
                message -> message.put(Answer.ID, "d"),
                message -> message.put(Answer.ID, new StringBuilder("d")),
                Answer::target,
                Answer::finish);

        for (Consumer<Answer> write : writes) {
            Answer message = finished();

            IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> write.accept(message));

            assertEquals("answer is not being encoded: call encode() first", refusal.getMessage());
            assertEquals("0000001480000004000000000000000661626300", Octet.hex(room, 1, 20));
        }
    }

    @Test
    void shouldWriteTheSameWhereSessionLimitsTexts() {
        Dialect dialect = Dialect.builder().limit("id", 5).build();
        Answer limited = new Answer(new Settings(Mode.STRICT, Mode.STRICT, Limits.DEFAULT, dialect));

        limited.encode(room, 1, 100).putId(Answer.NUMBER, 6).put(Answer.ID, "abc");

        assertEquals(20, limited.finish());
        assertEquals("0000001480000004000000000000000661626300", Octet.hex(limited.frame()));
        limited.encode(room, 1, 100);
        assertThrows(IllegalArgumentException.class, () -> limited.put(Answer.ID, "abcde"));
        assertThrows(IllegalArgumentException.class, () -> limited.encode(room, 1, HEADER - 1));
        assertThrows(IndexOutOfBoundsException.class, () -> limited.encode(room, -1, 100));
        assertThrows(IndexOutOfBoundsException.class, () -> limited.encode(room, 29, 100));
    }

    @Test
    void shouldLimitTextsInTheLargestRoom() {
        ByteBuffer memory = ByteBuffer.allocateDirect(128);
        UnsafeBuffer largest = new UnsafeBuffer(BufferUtil.address(memory), Integer.MAX_VALUE);
        Dialect dialect = Dialect.builder().limit("id", 5).build();
        Answer limited = new Answer(new Settings(Mode.STRICT, Mode.STRICT, Limits.DEFAULT, dialect));
        limited.encode(largest, 0, Integer.MAX_VALUE);

        assertThrows(IllegalArgumentException.class, () -> limited.put(Answer.ID, "abcde"));

        assertEquals(20, limited.put(Answer.ID, "abc").finish());
    }
}
