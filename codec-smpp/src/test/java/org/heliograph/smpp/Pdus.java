package org.heliograph.smpp;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Message;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.smpp.pdu.SmppHeader;

/** Frames for tests: the vectors by name, and PDUs put together of a header and the octets of a body. */
public final class Pdus {
    private static final Map<String, Vector> VECTORS =
            Vectors.load("smpp").stream().collect(Collectors.toMap(Vector::name, vector -> vector));

    private Pdus() {}

    /** {@return the frame of a vector, new at each call} */
    public static UnsafeBuffer vector(String name) {
        return new UnsafeBuffer(VECTORS.get(name).octets());
    }

    /** {@return a PDU with sequence_number 1 whose command_length is right} */
    public static UnsafeBuffer pdu(int commandId, int commandStatus, String body) {
        byte[] octets = HexFormat.of().parseHex(body);
        UnsafeBuffer frame = new UnsafeBuffer(new byte[SmppHeader.LENGTH + octets.length]);
        frame.putInt(0, frame.capacity(), BIG_ENDIAN);
        frame.putInt(4, commandId, BIG_ENDIAN);
        frame.putInt(8, commandStatus, BIG_ENDIAN);
        frame.putInt(12, 1, BIG_ENDIAN);
        frame.putBytes(SmppHeader.LENGTH, octets);
        return frame;
    }

    /** {@return the first octets of a frame, as a PDU whose command_length is right} */
    public static UnsafeBuffer cut(UnsafeBuffer frame, int length) {
        return resized(frame, length);
    }

    /** {@return a frame with more octets, as a PDU whose command_length is right} */
    public static UnsafeBuffer extended(UnsafeBuffer frame, String more) {
        byte[] octets = HexFormat.of().parseHex(more);
        UnsafeBuffer longer = resized(frame, frame.capacity() + octets.length);
        longer.putBytes(frame.capacity(), octets);
        return longer;
    }

    private static UnsafeBuffer resized(UnsafeBuffer frame, int length) {
        UnsafeBuffer copy = new UnsafeBuffer(new byte[length]);
        copy.putBytes(0, frame, 0, Math.min(length, frame.capacity()));
        copy.putInt(0, length, BIG_ENDIAN);
        return copy;
    }

    /** {@return a text as hexadecimal digits, without NUL} */
    public static String hex(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            digits.append(HexFormat.of().toHexDigits((byte) text.charAt(i)));
        }
        return digits.toString();
    }

    /** {@return the fault of a frame, read with a message} */
    public static long check(Message<?> message, UnsafeBuffer frame) {
        return message.wrap(frame, 0, frame.capacity()).check();
    }

    /** Fails unless a message reads a frame without a fault. */
    public static <M extends Message<?>> M read(M message, UnsafeBuffer frame) {
        long fault = message.wrap(frame, 0, frame.capacity()).check();
        assertEquals(Fault.NONE, fault, () -> Fault.describe(fault, message.type()));
        return message;
    }

    /** Fails unless a message finds this fault, in this field, at this octet. */
    public static void assertFault(int code, String field, int position, Message<?> message, UnsafeBuffer frame) {
        long fault = check(message, frame);
        assertTrue(Fault.isFault(fault), "no fault");
        assertEquals(code, Fault.code(fault), () -> Fault.describe(fault, message.type()));
        assertEquals(field, message.fieldAt(fault).name());
        assertEquals(position, Fault.position(fault));
    }
}
