package org.heliograph.cli;

import org.agrona.DirectBuffer;
import org.heliograph.cli.capture.Conversation;
import org.heliograph.cli.capture.Flow;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;

/** A conversation of a capture: its protocol, as far as it is known, and its two directions. */
final class Talk {
    /** Octets of one direction that may wait for a protocol to be sure. */
    static final int MOST_WAITING = 128 * 1024;
    /** Octets of all conversations that may wait. */
    static final long MOST_WAITING_IN_ALL = 64L * 1024 * 1024;

    /** What is to be done with octets at which a frame might start. */
    enum Start {
        /** A frame starts here. */
        YES,
        /** More octets will tell. */
        LATER,
        /** None starts here. */
        NO
    }

    private final CaptureDecoder decoder;
    private final ProtocolTrack track;
    /** The one protocol that the user has left to choose from, null if there are more. */
    private final Protocol only;
    /** Whether the user has said so of this port. */
    private final boolean certain;

    private final int clientPort;
    private final int serverPort;
    private final Direction first;
    private final Direction second;
    private boolean carried;
    private int ended;

    Talk(CaptureDecoder decoder, Conversation conversation) {
        this.decoder = decoder;
        Decoding decoding = decoder.decoding();
        Flow flow = conversation.first();
        clientPort = flow.source().port();
        serverPort = flow.destination().port();
        Protocol mapped =
                decoding.ports().getOrDefault(serverPort, decoding.ports().get(clientPort));
        only = mapped == null ? decoding.named() : mapped;
        certain = mapped != null;
        boolean known = certain || only != null && isOnPortOf(only);
        track = new ProtocolTrack(protocols(), known ? only : null, only == null);
        first = new Direction(decoder, this, flow);
        second = new Direction(decoder, this, flow.reverse());
    }

    private Protocols protocols() {
        return decoder.decoding().shell().protocols();
    }

    ProtocolTrack track() {
        return track;
    }

    Direction direction(Flow flow) {
        return flow == first.flow() ? first : second;
    }

    /** Counts the flows that have ended; whether both have. */
    boolean hasEnded() {
        return ++ended == 2;
    }

    /** Whether octets were carried that no protocol recognised. */
    boolean isUnknown() {
        return carried && !track.isKnown();
    }

    /**
     * Tells whether a frame starts here, and finds the protocol if it is not known.
     *
     * @param first whether these are the first octets of the direction that the capture holds.
     */
    Start starts(DirectBuffer buffer, int offset, int length, boolean first) {
        carried = true;
        if (track.isKnown()) {
            return first && certain ? Start.YES : start(track.detect(buffer, offset, length), true);
        }
        Protocol best = best(buffer, offset, length);
        if (best == null) {
            return Start.NO;
        }
        Start start = start(best.detect(buffer, offset, length), only != null || isOnPortOf(best));
        if (start == Start.YES) {
            track.set(best);
        }
        return start;
    }

    private static Start start(Detection detection, boolean likely) {
        return switch (detection) {
            case YES -> Start.YES;
            case MORE -> Start.LATER;
            case MAYBE -> likely ? Start.YES : Start.NO;
            case NO -> Start.NO;
        };
    }

    /** Tells whether the protocol of a datagram, or of all that there is, is known or can be found. */
    boolean recognises(DirectBuffer buffer, int offset, int length) {
        carried = true;
        if (!track.isKnown()) {
            Protocol best = best(buffer, offset, length);
            if (best != null
                    && (only != null || isOnPortOf(best) || best.detect(buffer, offset, length) == Detection.YES)) {
                track.set(best);
            }
        }
        return track.isKnown();
    }

    private Protocol best(DirectBuffer buffer, int offset, int length) {
        if (only != null) {
            return only.detect(buffer, offset, length) == Detection.NO ? null : only;
        }
        Protocol best = protocols().detect(buffer, offset, length, serverPort);
        Protocol other = protocols().detect(buffer, offset, length, clientPort);
        boolean otherWay = best != other
                && !best.ports().contains(serverPort)
                && other.ports().contains(clientPort);
        return otherWay ? other : best;
    }

    private boolean isOnPortOf(Protocol protocol) {
        return protocol.ports().contains(serverPort) || protocol.ports().contains(clientPort);
    }
}
