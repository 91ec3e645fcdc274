package org.heliograph.codec.framing;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;

/**
 * Frames from pieces of a stream that end anywhere. Frames that are whole within a piece are handed on in place; only
 * the beginning of a frame that its piece does not complete is copied, into a store that grows with the octets that
 * really came, at most to the frame limit.
 *
 * <p>The handler's {@code PAUSE} is treated as {@code CONTINUE}, and {@code STOP} ends the walk of this piece: what
 * follows is kept as if it were incomplete, so the frame comes again with the next piece.
 */
public final class FrameAssembler {
    private static final int FIRST_SIZE = 4_096;

    private final FrameDecoder decoder;
    private final UnsafeBuffer kept = AgronaAccess.wrap(new byte[FIRST_SIZE]);
    private int length;
    private long consumed;

    /**
     * Makes an assembler.
     *
     * @param decoder of the stream.
     */
    public FrameAssembler(FrameDecoder decoder) {
        this.decoder = decoder;
    }

    /**
     * Takes the next piece of the stream.
     *
     * @param buffer      that holds the piece.
     * @param offset      of its first octet.
     * @param pieceLength in octets.
     * @param handler     to take the frames.
     * @return {@link Fault#NONE}, or the fault that stopped the stream; the octets behind it are kept.
     */
    public long accept(DirectBuffer buffer, int offset, int pieceLength, FrameHandler handler) {
        if (length == 0) {
            int used = decode(buffer, offset, pieceLength, handler);
            keep(buffer, offset + used, pieceLength - used);
        } else {
            keep(buffer, offset, pieceLength);
            int used = decode(kept, 0, length, handler);
            kept.putBytes(0, kept, used, length - used);
            length -= used;
        }
        return decoder.fault();
    }

    /**
     * Drops the frame that was refused and goes on with the octets that are kept.
     *
     * @param handler to take the frames.
     * @return {@link Fault#NONE}, or the next fault.
     * @throws IllegalStateException if the stream cannot go on.
     */
    public long skip(FrameHandler handler) {
        decoder.skip();
        int used = decode(kept, 0, length, handler);
        kept.putBytes(0, kept, used, length - used);
        length -= used;
        return decoder.fault();
    }

    private int decode(DirectBuffer buffer, int offset, int available, FrameHandler handler) {
        int used = 0;
        int step;
        do {
            step = decoder.decode(buffer, offset + used, available - used, handler);
            used += step;
        } while (step > 0 && used < available && decoder.fault() == Fault.NONE);
        consumed += used;
        return used;
    }

    private void keep(DirectBuffer buffer, int offset, int count) {
        if (kept.capacity() - length < count) {
            byte[] larger = new byte[Math.max(kept.capacity() * 2, length + count)];
            kept.getBytes(0, larger, 0, length);
            kept.wrap(larger);
        }
        kept.putBytes(length, buffer, offset, count);
        length += count;
    }

    /** {@return the octets that are kept: the beginning of a frame, or what follows a fault; a window of the store} */
    public DirectBuffer kept() {
        return kept;
    }

    /** {@return the number of octets that are kept} */
    public int keptLength() {
        return length;
    }

    /** {@return the number of octets of the stream before those that are kept} */
    public long consumed() {
        return consumed;
    }

    /** Forgets what is kept, as after a gap: the next piece begins with a frame. */
    public void reset() {
        decoder.reset();
        consumed += length;
        length = 0;
    }
}
