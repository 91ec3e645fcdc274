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
    private final boolean refines;
    private Protocol protocol;
    private Framing framing;

    /**
     * Makes a track.
     *
     * @param protocols to choose from.
     * @param first     protocol to start with; null if it is to be found.
     * @param refines   whether frames may tell another version.
     */
    ProtocolTrack(Protocols protocols, Protocol first, boolean refines) {
        this.protocols = protocols;
        this.refines = refines;
        if (first != null) {
            set(first);
        }
    }

    /** A track of the protocol that the user named, or of one that is to be found. */
    static ProtocolTrack of(Protocols protocols, Protocol named) {
        return new ProtocolTrack(protocols, named, named == null);
    }

    boolean isKnown() {
        return protocol != null;
    }

    /** Whether frames may tell another version. */
    boolean refines() {
        return refines;
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
        if (refines) {
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
