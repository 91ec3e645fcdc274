package org.heliograph.codec.testkit;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Message;

/**
 * Reads frames of any octets in the middle of a larger buffer. Nothing may throw, and what is around the frame must not
 * make a difference: each frame is read once between octets 0xA5 and once between zeros.
 */
final class Examiner {
    private static final int GUARD = 64;
    private static final byte[] POISONS = {(byte) 0xA5, 0};

    private final Message<?> message;
    private final Accessors accessors;
    private final StringBuilder scratch = new StringBuilder();
    private UnsafeBuffer buffer = new UnsafeBuffer(new byte[1024]);

    Examiner(Message<?> message, Accessors accessors) {
        this.message = message;
        this.accessors = accessors;
    }

    /**
     * Reads a frame.
     *
     * @param octets that hold the frame.
     * @param length of the frame; octets behind do not belong to it.
     * @return what {@code check()} said.
     */
    long examine(byte[] octets, int length) {
        long first = 0;
        long fault = 0;
        for (byte poison : POISONS) {
            place(octets, length, poison);
            long outcome = read(length);
            if (poison != POISONS[0] && (outcome != first || fault != message.check())) {
                throw new AssertionError("octets outside the frame make a difference");
            }
            first = outcome;
            fault = message.check();
        }
        return fault;
    }

    private void place(byte[] octets, int length, byte poison) {
        if (buffer.capacity() < length + 2 * GUARD) {
            buffer = new UnsafeBuffer(new byte[2 * (length + GUARD)]);
        }
        buffer.setMemory(0, buffer.capacity(), poison);
        buffer.putBytes(GUARD, octets, 0, length);
        message.wrap(buffer, GUARD, length);
    }

    private long read(int length) {
        EventHash unchecked = new EventHash(length);
        int shownUnchecked = message.visit(unchecked);
        boolean absent = message.isBodyAbsent();
        long fault = message.check();
        EventHash seen = new EventHash(length);
        int shown = message.visit(seen);
        if (shown != shownUnchecked || seen.value() != unchecked.value() || absent != message.isBodyAbsent()) {
            throw new AssertionError("a visitor sees something else before check() than after it");
        }
        if (shown < 0 || shown > length) {
            throw new AssertionError("shown=" + shown + " is outside the frame");
        }
        if (fault == Fault.NONE) {
            return (seen.value() * 31 + shown) * 31 + accessors.readAll(message, scratch);
        }
        requireSensible(fault, length);
        return (seen.value() * 31 + shown) * 31 + fault;
    }

    private void requireSensible(long fault, int length) {
        int position = Fault.position(fault);
        int ordinal = Fault.fieldOrdinal(fault);
        boolean known =
                ordinal == Fault.NO_FIELD || ordinal < message.type().fields().size();
        if (!Fault.isFault(fault) || Fault.codeName(fault) == null || position < 0 || position > length || !known) {
            throw new AssertionError(
                    "fault=" + Long.toHexString(fault) + " makes no sense: " + Fault.describe(fault, message.type()));
        }
    }
}
