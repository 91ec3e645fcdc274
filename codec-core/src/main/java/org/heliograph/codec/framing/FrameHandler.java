package org.heliograph.codec.framing;

import org.agrona.DirectBuffer;

/** Takes frames one by one. */
@FunctionalInterface
public interface FrameHandler {
    /** What the handler wants next. */
    enum Action {
        /** The frame is consumed, go on with the next one. */
        CONTINUE,
        /** The frame is consumed, return to the caller. */
        PAUSE,
        /** The frame is not consumed, return to the caller; it comes again. */
        STOP
    }

    /**
     * Takes a frame, in place.
     *
     * @param buffer that holds the frame.
     * @param offset where the frame starts.
     * @param length of the frame in octets.
     * @return what to do next.
     */
    Action onFrame(DirectBuffer buffer, int offset, int length);
}
