package org.heliograph.cli.capture;

/**
 * One direction of a TCP connection.
 *
 * <p>Octets are counted from the start of the stream in a {@code long}, the position; a sequence number stands for the
 * position nearest to the next one expected, so that its wrap needs no thought.
 */
final class TcpStream {
    /** No sender repeats what lies further back. */
    private static final int WINDOW = 1024 * 1024;

    /** So many segments in a row from far back are a connection whose SYN is not in the capture. */
    private static final int MAX_STRAYS = 3;

    private final Flow flow;
    private final CaptureListener listener;
    private final CaptureLimits limits;
    private final TcpHeld held;
    private final Problems problems;
    private final SegmentStore store = new SegmentStore();

    private boolean started;
    private boolean synSeen;
    private boolean ended;
    private boolean acknowledgedBeforeStart;
    private int acknowledgement;
    private int startSequence;
    private long next;
    private long acknowledged;
    private long finPosition = -1;
    private int strays;
    private long accounted;

    TcpStream(Flow flow, CaptureListener listener, CaptureLimits limits, TcpHeld held, Problems problems) {
        this.flow = flow;
        this.listener = listener;
        this.limits = limits;
        this.held = held;
        this.problems = problems;
    }

    boolean isStarted() {
        return started;
    }

    boolean isSynSeen() {
        return synSeen;
    }

    boolean isEnded() {
        return ended;
    }

    boolean startsAt(int sequence) {
        return started && startSequence == sequence;
    }

    /** Tells whether a segment is no repetition of this stream, which has ended. */
    boolean isFar(TcpSegment segment) {
        return !started || Math.abs(position(segment.dataSequence()) - next) > WINDOW;
    }

    /** Tells whether a segment, after others like it, shows that another stream has taken the place of this one. */
    boolean isAstray(TcpSegment segment) {
        if (!started || ended || position(segment.dataSequence()) + segment.length() >= next - WINDOW) {
            strays = 0;
            return false;
        }
        strays++;
        return strays == MAX_STRAYS;
    }

    void segment(TcpSegment segment) {
        if (segment.rst()) {
            return;
        }
        if (segment.syn() && !synSeen) {
            synSeen = true;
            start(segment.dataSequence());
        }
        if (!started) {
            if (!segment.hasData() && !segment.fin() || isProbe(segment)) {
                return;
            }
            if (isAcknowledgedBeforeStart(segment)) {
                tellBeforeStart(segment);
                return;
            }
            start(segment.dataSequence());
        }
        long position = position(segment.dataSequence());
        if (ended) {
            tellAfterEnd(segment, position);
            return;
        }
        if (segment.length() > 0) {
            place(segment, position);
        }
        long end = position + segment.length();
        if (segment.fin() && finPosition < 0 && end >= next) {
            finPosition = end;
        }
        settle(segment.info());
        account();
    }

    /** Takes an acknowledgement from the other direction. */
    void acknowledge(int number, PacketInfo info) {
        if (!started) {
            acknowledgedBeforeStart = true;
            acknowledgement = number;
            return;
        }
        acknowledged = Math.max(acknowledged, position(number));
        if (!ended && (finPosition >= 0 || !store.isEmpty())) {
            settle(info);
            account();
        }
    }

    /** Delivers what is held, with the gaps in between. */
    void giveUp(PacketInfo info) {
        flush(info);
        account();
    }

    /** Delivers what is held and ends the stream. */
    void finish(PacketInfo info) {
        if (ended) {
            return;
        }
        giveUp(info);
        if (finPosition >= 0) {
            gap(finPosition, info);
        } else if (acknowledged - next > 1 && acknowledged - next <= WINDOW) {
            // One octet would be a FIN that is not in the capture.
            gap(acknowledged, info);
        }
        ended = true;
        listener.end(flow);
    }

    private void account() {
        held.update(this, accounted, store.cost());
        accounted = store.cost();
    }

    private void start(int sequence) {
        if (!started) {
            started = true;
            startSequence = sequence;
        }
    }

    private long position(int sequence) {
        return next + (sequence - (startSequence + (int) next));
    }

    /** A keep-alive repeats the last octet or sends any in its place, which must not start a stream. */
    private static boolean isProbe(TcpSegment segment) {
        return segment.length() == 1 && !segment.psh() && !segment.fin();
    }

    private boolean isAcknowledgedBeforeStart(TcpSegment segment) {
        int behind = acknowledgement - (segment.sequence() + segment.length());
        return acknowledgedBeforeStart && segment.hasData() && behind >= 0 && behind <= WINDOW;
    }

    private void place(TcpSegment segment, long position) {
        long dataEnd = position + segment.available();
        long end = position + segment.length();
        if (end <= next) {
            tellBehind(segment, position);
            return;
        }
        long from = Math.max(position, next);
        if (from == next && store.isEmpty()) {
            // The usual case: the octets are delivered where they lie.
            if (dataEnd > next) {
                int skipped = (int) (next - position);
                int length = segment.available() - skipped;
                next = dataEnd;
                listener.stream(flow, segment.octets(), segment.offset() + skipped, length, segment.info());
            }
            if (end > next) {
                gap(end, segment.info());
            }
            return;
        }
        if (dataEnd > from) {
            int skipped = (int) (from - position);
            store.put(from, segment.octets(), segment.offset() + skipped, (int) (dataEnd - from), segment.info());
        }
        if (end > dataEnd) {
            store.putCut(Math.max(dataEnd, from), end);
        }
    }

    private void settle(PacketInfo info) {
        drain(info);
        while (!store.isEmpty() && isGivenUp()) {
            gap(store.start(), info);
            drain(info);
        }
        if (finPosition >= 0 && (next >= finPosition || acknowledged > finPosition)) {
            finish(info);
        }
    }

    private boolean isGivenUp() {
        return store.cost() > limits.heldOctets()
                || store.pieces() >= limits.laterSegments() && acknowledged >= store.start();
    }

    private void flush(PacketInfo info) {
        while (!store.isEmpty()) {
            gap(store.start(), info);
            drain(info);
        }
    }

    /** Delivers what follows without a gap, and the gaps that are known. */
    private void drain(PacketInfo info) {
        while (store.start() <= next) {
            SegmentStore.Piece piece = store.take(next);
            if (piece == null) {
                gap(store.takeCut(next), info);
            } else {
                next += piece.octets().length;
                listener.stream(flow, piece.octets(), 0, piece.octets().length, piece.info());
            }
        }
    }

    private void gap(long end, PacketInfo info) {
        if (end > next) {
            long missing = end - next;
            next = end;
            listener.gap(flow, missing, info);
        }
    }

    private void tellBehind(TcpSegment segment, long position) {
        if (position + segment.length() < next - WINDOW) {
            tell(segment, "TCP segment lies far behind its stream and is dropped");
        } else if (!synSeen && position < 0 && !isProbe(segment)) {
            tellBeforeStart(segment);
        }
    }

    private void tellBeforeStart(TcpSegment segment) {
        tell(segment, "TCP segment lies before the start of its stream and is dropped");
    }

    private void tellAfterEnd(TcpSegment segment, long position) {
        if (segment.hasData() && position + segment.length() > next) {
            tell(segment, "TCP segment lies behind the end of its stream and is dropped");
        } else if (segment.hasData()) {
            tellBehind(segment, position);
        }
    }

    private void tell(TcpSegment segment, String kind) {
        problems.tell(segment.info(), kind, ", " + flow);
    }
}
