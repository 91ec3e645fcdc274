package org.heliograph.codec.print;

/**
 * Where a frame came from.
 *
 * @param offset      of the frame in octets from the start of the input, or of its stream in a capture.
 * @param packet      number of the packet of a capture that ended the frame, from 1; 0 if there is no capture.
 * @param time        when it was captured, ISO 8601 in UTC; null if unknown.
 * @param source      address and port that sent it; null if unknown.
 * @param destination address and port that it was sent to; null if unknown.
 */
public record FrameInfo(long offset, long packet, String time, String source, String destination) {
    /**
     * {@return the origin of a frame that is not from a capture}
     *
     * @param offset of the frame in octets from the start of the input.
     */
    public static FrameInfo at(long offset) {
        return new FrameInfo(offset, 0, null, null, null);
    }

    /** {@return whether the frame is from a capture} */
    public boolean isCaptured() {
        return packet != 0;
    }
}
