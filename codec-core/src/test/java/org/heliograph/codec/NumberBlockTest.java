package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

/** A message that is one block of numbers is written to the frame at once, and nothing beside it. */
class NumberBlockTest {
    private static final class Answer extends Message<Answer> {
        private static final Layout LAYOUT = Layout.of("ANSWER", "§2");
        static final U32 LENGTH = LAYOUT.frameLength("length", "Octets.");
        static final U32 KIND = LAYOUT.key("kind", "Kind.", Values.ANY, 0x80000002L);
        static final U32 SEQUENCE = LAYOUT.u32("sequence", "A number.", Values.ANY);
        static final U64 ID = LAYOUT.u64("id", "A number.");
        static final U16 PORT = LAYOUT.u16("port", "A number.", Values.ANY);
        static final I32 OFFSET = LAYOUT.i32("offset", "A number.", Values.ANY);
        static final U8 RESULT = LAYOUT.u8("result", "A number.", Values.ANY);
        static final MessageType<Answer> TYPE = LAYOUT.type(Answer::new);

        Answer(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Answer> type() {
            return TYPE;
        }
    }

    /** Longer, so that its last numbers lie behind an answer. */
    private static final class Other {
        private static final Layout LAYOUT = Layout.of("OTHER", "§3");
        static final Octets MARK = LAYOUT.octets("mark", "Octets.", 20);
        static final U64 ID = LAYOUT.u64("id", "A number.");
        static final U32 PORT = LAYOUT.u32("port", "A number.", Values.ANY);
        static final U8 RESULT = LAYOUT.u8("result", "A number.", Values.ANY);
    }

    private static final int LENGTH = 27;

    private final Answer message = new Answer(Settings.STRICT);
    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[LENGTH + 6]);

    private Answer begin() {
        buffer.setMemory(0, buffer.capacity(), (byte) 0xEE);
        return message.encode(buffer, 3, LENGTH);
    }

    @Test
    void shouldWriteNumbersInAnyOrderAndAgain() {
        begin().put(Answer.RESULT, 1).put(Answer.OFFSET, -3).put(Answer.PORT, 0xFFFE);
        message.put(Answer.ID, 0x0123_4567_89AB_CDEFL).putId(Answer.SEQUENCE, 5).put(Answer.RESULT, 0xFE);
        message.put(Answer.SEQUENCE, 0xFFFF_FFF9L);

        assertEquals(0xFE, message.get(Answer.RESULT));
        assertEquals(LENGTH, message.finish());
        assertEquals(
                "eeeeee" + "0000001b80000002fffffff9" + "0123456789abcdeffffefffffffdfe" + "eeeeee",
                Octet.hex(buffer, 0, buffer.capacity()));
        assertEquals(Fault.NONE, message.check());
        assertEquals(-3, message.get(Answer.OFFSET));
    }

    @Test
    void shouldLeaveZerosWhereNothingIsSet() {
        assertEquals(LENGTH, begin().finish());
        assertEquals("eeeeee" + "0000001b80000002" + "00".repeat(19) + "eeeeee", Octet.hex(buffer, 0, LENGTH + 6));
    }

    @Test
    void shouldRefuseNumbersOutsideAMessage() {
        assertThrows(IllegalStateException.class, () -> message.put(Answer.ID, 1));
        begin().finish();
        assertThrows(IllegalStateException.class, () -> message.put(Answer.ID, 1));
    }

    @Test
    void shouldRefuseNumbersOfALongerMessage() {
        assumeTrue(DirectBuffer.SHOULD_BOUNDS_CHECK, "Agrona was told not to check");
        begin();
        assertThrows(IndexOutOfBoundsException.class, () -> message.put(Other.ID, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> message.put(Other.PORT, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> message.put(Other.RESULT, 1));
        assertEquals("eeeeee", Octet.hex(buffer, LENGTH + 3, 3));
    }
}
