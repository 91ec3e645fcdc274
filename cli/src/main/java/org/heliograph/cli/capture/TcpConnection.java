package org.heliograph.cli.capture;

/** The two streams of a TCP connection, named by the order of the endpoints in the {@link ConversationKey}. */
final class TcpConnection {
    private final TcpStream fromLow;
    private final TcpStream fromHigh;
    private boolean reset;

    TcpConnection(TcpStream fromLow, TcpStream fromHigh) {
        this.fromLow = fromLow;
        this.fromHigh = fromHigh;
    }

    /** Both directions have ended. */
    boolean isClosed() {
        return reset || fromLow.isEnded() && fromHigh.isEnded();
    }

    /** Tells whether a segment belongs to a later connection between the same ports. */
    boolean isReplacedBy(TcpSegment segment, boolean isFromLow) {
        TcpStream stream = isFromLow ? fromLow : fromHigh;
        if (segment.syn()) {
            return isReplacedBySyn(segment, stream, isFromLow ? fromHigh : fromLow);
        }
        if (!segment.hasData()) {
            return false;
        }
        return isClosed() ? stream.isFar(segment) : stream.isAstray(segment);
    }

    private boolean isReplacedBySyn(TcpSegment segment, TcpStream stream, TcpStream reverse) {
        if (segment.ack()) {
            return stream.isStarted() ? !stream.startsAt(segment.dataSequence()) : isClosed();
        }
        if (isClosed()) {
            return true;
        }
        // A peer that speaks before this SYN without one of its own belongs to an older connection.
        return stream.isStarted()
                ? !stream.startsAt(segment.dataSequence())
                : reverse.isStarted() && !reverse.isSynSeen();
    }

    void segment(TcpSegment segment, boolean isFromLow) {
        TcpStream stream = isFromLow ? fromLow : fromHigh;
        stream.segment(segment);
        if (segment.ack()) {
            (isFromLow ? fromHigh : fromLow).acknowledge(segment.acknowledgement(), segment.info());
        }
        if (segment.rst()) {
            finish(segment.info());
            reset = true;
        }
    }

    /** Ends both streams. */
    void finish(PacketInfo info) {
        fromLow.finish(info);
        fromHigh.finish(info);
    }
}
