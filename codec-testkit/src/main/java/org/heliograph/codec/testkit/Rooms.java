package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.agrona.ExpandableArrayBuffer;
import org.agrona.ExpandableDirectByteBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.Group;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;

/** One message written to buffers of any kind, and to rooms that are too small for it. */
final class Rooms {
    private static final int OFFSET = 5;
    private static final byte POISON = (byte) 0xA5;

    private final Supplier<Message<?>> messages;
    private final MessageType<?> type;
    private final Map<String, Object> values;
    private final byte[] frame;
    /** What writing needs: also a message without its body is begun with its fixed fields. */
    private final int needed;

    Rooms(Supplier<Message<?>> messages, Map<String, Object> values) {
        this.messages = messages;
        this.values = values;
        Message<?> message = messages.get();
        type = message.type();
        frame = Frames.assemble(message, values);
        needed = Math.max(frame.length, type.shape().b0());
    }

    byte[] frame() {
        return frame;
    }

    /** Writes to each buffer at some offsets, and gives the message that reads it again to a test. */
    void anyBuffer(Consumer<Message<?>> compare) {
        int room = needed + 32;
        ByteBuffer sliced = ByteBuffer.allocateDirect(room + 5).position(5).slice();
        List<MutableDirectBuffer> buffers = List.of(
                new UnsafeBuffer(new byte[room]),
                new UnsafeBuffer(new byte[room + 3], 3, room),
                new UnsafeBuffer(ByteBuffer.allocate(room)),
                new UnsafeBuffer(ByteBuffer.allocateDirect(room)),
                new UnsafeBuffer(sliced),
                new ExpandableArrayBuffer(room),
                new ExpandableDirectByteBuffer(room));
        for (MutableDirectBuffer buffer : buffers) {
            for (int offset : new int[] {0, 1, 7, 16}) {
                buffer.setMemory(0, room, POISON);
                int length = Assembler.assemble(messages.get(), values, buffer, offset, needed);
                assertEquals(frame.length, length);
                assertEquals(Frames.hex(frame), Visited.hex(buffer, offset, length), buffer.getClass() + " " + offset);
                compare.accept(messages.get().wrap(buffer, offset, length));
            }
        }
    }

    /** Writes with every capacity that is too small. */
    void tooLittle() {
        byte[] untouched = new byte[needed + 64];
        Arrays.fill(untouched, POISON);
        for (int capacity = 0; capacity < frame.length; capacity++) {
            UnsafeBuffer buffer = new UnsafeBuffer(untouched.clone());
            int room = capacity;
            IllegalArgumentException e = assertThrows(
                    IllegalArgumentException.class,
                    () -> Assembler.assemble(messages.get(), values, buffer, OFFSET, room));
            assertTrue(names(e.getMessage(), capacity), e::toString);
            buffer.setMemory(OFFSET, capacity, POISON);
            assertArrayEquals(untouched, buffer.byteArray(), "octets outside of capacity=" + capacity);
        }
        UnsafeBuffer buffer = new UnsafeBuffer(untouched.clone());
        Assembler.assemble(messages.get(), values, buffer, OFFSET, needed);
        buffer.setMemory(OFFSET, needed, POISON);
        assertArrayEquals(untouched, buffer.byteArray(), "octets around the frame");
    }

    /** Whether a message names who had how much room: the message, or an element what was left for it. */
    private boolean names(String message, int capacity) {
        return message.contains(type.name()) && message.contains("capacity=" + capacity)
                || type.fields().stream()
                        .filter(Group.class::isInstance)
                        .flatMap(group -> ((Group) group).types().stream())
                        .anyMatch(element -> message.contains(element.name()) && message.contains("capacity="));
    }
}
