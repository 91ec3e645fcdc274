package org.heliograph.cli;

import org.agrona.DirectBuffer;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;

/**
 * The protocol of a stream or conversation as far as it is known: named by the user, or found and then refined by what
 * each frame tells. Frames the stream as the protocol of the moment does.
 */
final class ProtocolTrack implements Framing {
    private final Protocols protocols;
    private final boolean named;
    private Protocol protocol;
    private Framing framing;

    /**
     * Makes a track.
     *
     * @param protocols to choose from.
     * @param named     by the user and never refined; null if the protocol is to be found.
     */
    ProtocolTrack(Protocols protocols, Protocol named) {
        this.protocols = protocols;
        this.named = named != null;
        if (this.named) {
            set(named);
        }
    }

    boolean isKnown() {
        return protocol != null;
    }

    boolean isNamed() {
        return named;
    }

    /** The protocol of the moment, null if it is not known. */
    Protocol protocol() {
        return protocol;
    }

    void set(Protocol found) {
        protocol = found;
        framing = found.framing(found.limits());
    }

    /** Takes what a frame tells of the version; returns the protocol that reads this frame. */
    Protocol refine(DirectBuffer buffer, int offset, int length) {
        if (!named) {
            Protocol refined = protocols.get(protocol.refine(buffer, offset, length));
            if (refined != null && refined != protocol) {
                set(refined);
            }
        }
        return protocol;
    }

    /** How sure the known protocol is. */
    Detection detect(DirectBuffer buffer, int offset, int available) {
        return protocol.detect(buffer, offset, available);
    }

    @Override
    public long frameLength(DirectBuffer buffer, int offset, int available) {
        return framing.frameLength(buffer, offset, available);
    }

    @Override
    public long announcedLength(DirectBuffer buffer, int offset, int available) {
        return framing.announcedLength(buffer, offset, available);
    }
}
