package org.heliograph.codec.framing;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;

/**
 * Walks a buffer of frames and hands each to a handler, in place. Octets of a frame that is not complete are left to the
 * caller, who offers them again with those that follow; {@link FrameAssembler} keeps them where that is wanted.
 *
 * <p>After a fault {@link #canSkip()} says whether the stream can go on: {@link #skip()} then drops the frame that was
 * refused, however many calls its octets take, without keeping them. A decoder serves one stream and one thread.
 */
public final class FrameDecoder {
    private final Framing framing;
    private long fault;
    private long skippable;
    private long skipping;

    /**
     * Makes a decoder.
     *
     * @param framing that tells lengths.
     */
    public FrameDecoder(Framing framing) {
        this.framing = framing;
    }

    /**
     * Hands all complete frames to a handler.
     *
     * @param buffer  that holds the octets.
     * @param offset  of the first of them.
     * @param length  in octets.
     * @param handler to take the frames.
     * @return the number of octets consumed; 0 once there is a {@link #fault()}.
     */
    public int decode(DirectBuffer buffer, int offset, int length, FrameHandler handler) {
        if (offset < 0 || length < 0 || length > buffer.capacity() - offset) {
            throw new IndexOutOfBoundsException(
                    "offset=" + offset + " length=" + length + " is outside capacity=" + buffer.capacity());
        }
        int limit = offset + length;
        int position = offset + dropped(length);
        while (fault == Fault.NONE && position < limit) {
            long frameLength = framing.frameLength(buffer, position, limit - position);
            if (frameLength < 0) {
                fault = frameLength;
                skippable = framing.announcedLength(buffer, position, limit - position);
                break;
            }
            if (frameLength == Framing.MORE || frameLength > limit - position) {
                break;
            }
            FrameHandler.Action action = handler.onFrame(buffer, position, (int) frameLength);
            if (action == FrameHandler.Action.STOP) {
                break;
            }
            position += (int) frameLength;
            if (action == FrameHandler.Action.PAUSE) {
                break;
            }
        }
        return position - offset;
    }

    private int dropped(int length) {
        int drop = (int) Math.min(skipping, length);
        skipping -= drop;
        return drop;
    }

    /** {@return the fault that stopped the stream, {@link Fault#NONE} while there is none} */
    public long fault() {
        return fault;
    }

    /** {@return whether the stream can go on after its fault, without the frame that was refused} */
    public boolean canSkip() {
        return fault != Fault.NONE && skippable > 0;
    }

    /**
     * Goes on after a fault: the refused frame, whose first octets have not been consumed, will be dropped.
     *
     * @throws IllegalStateException if there is no fault, or none that can be skipped.
     */
    public void skip() {
        if (!canSkip()) {
            throw new IllegalStateException(
                    fault == Fault.NONE ? "there is no fault" : Fault.codeName(fault) + " ends the stream");
        }
        skipping = skippable;
        fault = Fault.NONE;
    }

    /** {@return the octets of a refused frame that are still to be dropped} */
    public long skipping() {
        return skipping;
    }

    /** Forgets faults and what is to be dropped, for a new stream. */
    public void reset() {
        fault = Fault.NONE;
        skippable = 0;
        skipping = 0;
    }
}
