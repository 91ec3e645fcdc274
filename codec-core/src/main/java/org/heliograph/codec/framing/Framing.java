package org.heliograph.codec.framing;

import org.agrona.DirectBuffer;

/** Tells from the first octets of a frame how long it is. Looks at no more octets than that takes. */
public interface Framing {
    /** More octets are needed before the length is known or complete. Incomplete input is not an error. */
    long MORE = 0;

    /**
     * {@return the length of a frame in octets, which may be more than {@code available}; {@link #MORE}; or a fault, see
     * {@link org.heliograph.codec.Fault}}
     *
     * @param buffer    that holds the octets.
     * @param offset    where the frame starts.
     * @param available octets from there on.
     */
    long frameLength(DirectBuffer buffer, int offset, int available);

    /**
     * {@return the length that a frame announces although {@link #frameLength} refused it, so that it can be skipped; 0 if
     * it cannot, and the stream is at its end}
     *
     * @param buffer    that holds the octets.
     * @param offset    where the frame starts.
     * @param available octets from there on.
     */
    long announcedLength(DirectBuffer buffer, int offset, int available);
}
