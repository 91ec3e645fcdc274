package org.heliograph.codec.protocol;

/**
 * Where a frame stands in its input, as far as it matters to what comes of several frames together.
 *
 * @param stream   number of the frames that belong together: of those that travel between the same two hosts in the same
 *                 direction; 0 where the input does not tell.
 * @param time     when it was captured, in milliseconds of any clock that goes on; {@link #NO_TIME} if unknown.
 * @param isPacket whether {@code mark} is the number of a packet, from 1; else it is an offset in octets.
 * @param mark     what a reader finds the frame by: the packet that ended it, or where it starts in the input.
 */
public record FrameOrigin(long stream, long time, boolean isPacket, long mark) {
    /** No time is known; a clock that waits for the next time stays where it is. */
    public static final long NO_TIME = Long.MIN_VALUE;

    /**
     * {@return the origin of a frame in an input without packets and without times}
     *
     * @param offset of the frame in octets from the start of the input.
     */
    public static FrameOrigin at(long offset) {
        return new FrameOrigin(0, NO_TIME, false, offset);
    }

    /**
     * {@return how people call the place of a frame of the same input}
     *
     * @param otherMark of that frame.
     */
    public String place(long otherMark) {
        return (isPacket ? "packet " : "offset ") + otherMark;
    }
}
