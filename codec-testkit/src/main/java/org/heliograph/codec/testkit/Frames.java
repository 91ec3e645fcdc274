package org.heliograph.codec.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Field;
import org.heliograph.codec.Group;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Repeated;
import org.heliograph.codec.RepeatedCText;
import org.heliograph.codec.TailNumber;
import org.heliograph.codec.TlvSet;

/** Frames from values, and what the values of a frame without values are. */
final class Frames {
    private static final int ROOM = 1 << 20;
    private static final ThreadLocal<UnsafeBuffer> BUFFER =
            ThreadLocal.withInitial(() -> new UnsafeBuffer(new byte[ROOM]));

    private Frames() {}

    static byte[] assemble(Message<?> message, Map<String, ?> values) {
        return assemble(message, values, 0xEE);
    }

    /** Writes a message where other octets were before. */
    static byte[] assemble(Message<?> message, Map<String, ?> values, int before) {
        UnsafeBuffer buffer = BUFFER.get();
        buffer.setMemory(0, 4096, (byte) before);
        int length = Assembler.assemble(message, values, buffer, 3, ROOM - 3);
        byte[] frame = new byte[length];
        buffer.getBytes(3, frame);
        return frame;
    }

    /** {@return the frame with the octets announced in its length field, if it has one} */
    static byte[] announcing(MessageType<?> type, byte[] frame, int length) {
        NumberField field = type.shape().lengthField();
        byte[] patched = Arrays.copyOf(frame, length);
        if (field != null && length >= field.delta() + field.width()) {
            field.write(new UnsafeBuffer(patched), field.delta(), length);
        }
        return patched;
    }

    /** {@return the value that a field reads as when nobody set it; null where the wire type is the protocol's own} */
    static Object unset(Field field) {
        if (field instanceof NumberField || field instanceof TailNumber) {
            return 0L;
        } else if (field instanceof Octets octets) {
            return "00".repeat(octets.width());
        } else if (field instanceof Repeated || field instanceof RepeatedCText || field instanceof Group) {
            return List.of();
        } else if (field instanceof TlvSet || field instanceof CustomField) {
            return null;
        }
        return "";
    }

    static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }

    /** {@return the octets of a text as hexadecimal text} */
    static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static byte[] octets(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    /** A step of a test that may throw anything. */
    interface Step {
        void run() throws Throwable;
    }

    /** Runs a step; when it fails the frame is part of the message. */
    static void explain(MessageType<?> type, byte[] frame, Step step) {
        try {
            step.run();
        } catch (Throwable e) {
            throw new AssertionError(e + "\n" + FrameDump.of(type, frame), e);
        }
    }
}
