package org.heliograph.codec.protocol;

import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.PayloadKey;

/**
 * The {@link PayloadCollector}s of all plug-ins for one input. For each frame: {@link #at}, dissect, {@link #release};
 * behind the last one {@link #finish}. Serves one thread.
 */
public final class Collectors {
    private final List<PayloadCollector> collectors = new ArrayList<>();
    private FrameOrigin origin = FrameOrigin.at(0);

    /**
     * Makes the collectors of an input.
     *
     * @param protocols whose collectors take part.
     */
    public Collectors(Protocols protocols) {
        for (ProtocolProvider provider : protocols.providers()) {
            collectors.addAll(provider.payloadCollectors());
        }
    }

    /**
     * Goes to the next frame.
     *
     * @param next where that frame stands in the input.
     * @return this.
     */
    public Collectors at(FrameOrigin next) {
        origin = next;
        return this;
    }

    void collect(PayloadKey key, DirectBuffer frame, int position, int length) {
        for (int i = 0; i < collectors.size(); i++) {
            PayloadCollector collector = collectors.get(i);
            if (collector.kind().equals(key.kind())) {
                collector.collect(key, frame, position, length, origin);
            }
        }
    }

    /**
     * Tells what came of the payloads of the frame.
     *
     * @param listener to tell.
     */
    public void release(CollectorListener listener) {
        for (int i = 0; i < collectors.size(); i++) {
            collectors.get(i).release(listener);
        }
    }

    /**
     * Tells what waits in vain, since the input has ended.
     *
     * @param listener to tell.
     */
    public void finish(CollectorListener listener) {
        for (int i = 0; i < collectors.size(); i++) {
            collectors.get(i).finish(listener);
        }
    }
}
