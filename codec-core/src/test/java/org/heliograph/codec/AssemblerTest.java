package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

/** What a field that is null stands for. */
class AssemblerTest {
    @Test
    void shouldLeaveOutTheBodyOfAnError() {
        assertEquals("08", assemble(Map.of("status", 8), "message_id"));
    }

    @Test
    void shouldWriteATextThatSendersLeaveOutEmptyWhereTheBodyMustBeThere() {
        assertEquals("0000", assemble(Map.of("status", 0), "message_id"));
    }

    @Test
    void shouldRefuseNullWhereNothingCanBeLeftOut() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> assemble(Map.of("message_id", "x"), "status"));

        assertEquals("status: wanted a value, got null", e.getMessage());
    }

    private static String assemble(Map<String, Object> given, String nothing) {
        Map<String, Object> values = new HashMap<>(given);
        values.putAll(Collections.singletonMap(nothing, null));
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[16]);
        int length = Assembler.assemble(new Reply(Settings.STRICT), values, buffer, 0, buffer.capacity());
        return Octet.hex(new UnsafeBuffer(buffer, 0, length));
    }

    /** A response that leaves out its body when it reports an error. */
    private static final class Reply extends Message<Reply> {
        private static final Layout LAYOUT = Layout.of("reply", "§1");
        private static final U8 STATUS = LAYOUT.u8("status", "How it went.");

        static {
            LAYOUT.tailCText("message_id", "A text.", 9);
        }

        private static final MessageType<Reply> TYPE = LAYOUT.type(Reply::new);

        Reply(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Reply> type() {
            return TYPE;
        }

        @Override
        protected int bodyStart() {
            return STATUS.read(frame(), STATUS.delta()) == 0 ? -1 : STATUS.delta() + STATUS.width();
        }
    }
}
