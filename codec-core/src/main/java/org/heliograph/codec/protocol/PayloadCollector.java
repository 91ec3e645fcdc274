package org.heliograph.codec.protocol;

import org.agrona.DirectBuffer;
import org.heliograph.codec.PayloadKey;

/**
 * Looks at the payloads of all frames of an input, and makes of several what none of them is: a message that came in
 * parts. Payloads are shown in their frames as if there were no collector; what a collector makes is shown behind the
 * frame that completed it.
 *
 * <p>Belongs to one input and one thread. Its memory is bounded, however long the input is: what it has to let go it
 * tells of.
 */
public interface PayloadCollector {
    /** {@return the kind of payload that it looks at, see {@link PayloadKey#kind()}} */
    String kind();

    /**
     * Looks at a payload. Never throws for what the octets are, and keeps neither key nor frame.
     *
     * @param key      what the message that carries the octets knows of them.
     * @param frame    that holds the octets.
     * @param position of the octets in the frame.
     * @param length   in octets.
     * @param origin   of the frame of the input.
     */
    void collect(PayloadKey key, DirectBuffer frame, int position, int length, FrameOrigin origin);

    /**
     * Tells what came of the payloads since the last call, in the order in which it came.
     *
     * @param listener to tell.
     */
    void release(CollectorListener listener);

    /**
     * Tells what waits for payloads that will not come, since the input has ended. Nothing is called afterwards.
     *
     * @param listener to tell.
     */
    void finish(CollectorListener listener);
}
