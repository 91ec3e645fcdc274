package org.heliograph.cli.capture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The TCP connections of a capture.
 *
 * <p>A connection that was closed is remembered, so that late repetitions of its segments are known for what they are,
 * until its place is needed or a new connection comes between the same ports.
 */
final class TcpLayer {
    private final CaptureListener listener;
    private final CaptureLimits limits;
    private final Problems problems;
    private final TcpHeld held = new TcpHeld();
    private final Map<ConversationKey, TcpConnection> connections = new LinkedHashMap<>(64, 0.75f, true);
    private final LinkedHashSet<ConversationKey> closed = new LinkedHashSet<>();

    TcpLayer(CaptureListener listener, CaptureLimits limits, Problems problems) {
        this.listener = listener;
        this.limits = limits;
        this.problems = problems;
    }

    /** Takes a packet whose window starts with the TCP header. */
    void packet(Packet packet) {
        if (packet.available() < TcpSegment.HEADER_LENGTH) {
            problems.tell(packet.info, "packet is cut within its TCP header");
            return;
        }
        int headerLength = (packet.u8(12) >>> 4) * 4;
        if (headerLength < TcpSegment.HEADER_LENGTH || headerLength > packet.length()) {
            problems.tell(packet.info, "TCP header has an impossible length");
            return;
        }
        int sequence = packet.i32(4);
        int acknowledgement = packet.i32(8);
        int flags = packet.u8(13);
        ConversationKey key = ConversationKey.of(packet);
        boolean fromLow = ConversationKey.isFromLow(packet);
        Packet data = new Packet();
        data.wrap(
                packet.info,
                packet.octets,
                packet.offset + Math.min(headerLength, packet.available()),
                Math.max(0, packet.available() - headerLength),
                packet.length() - headerLength);
        segment(key, fromLow, packet, TcpSegment.of(data, sequence, acknowledgement, flags));
    }

    /** Ends all connections. */
    void finish(PacketInfo last) {
        connections.values().forEach(connection -> connection.finish(last));
        connections.clear();
        closed.clear();
    }

    private void segment(ConversationKey key, boolean fromLow, Packet packet, TcpSegment segment) {
        TcpConnection connection = connections.get(key);
        if (connection != null && connection.isReplacedBy(segment, fromLow)) {
            connection.finish(segment.info());
            forget(key);
            connection = null;
        }
        if (connection == null) {
            if (!segment.syn() && !segment.hasData()) {
                return;
            }
            connection = open(key, fromLow, packet, segment.syn() && segment.ack());
        }
        connection.segment(segment, fromLow);
        if (connection.isClosed()) {
            closed.add(key);
        }
        while (held.cost() > limits.allHeldOctets()) {
            problems.tell(segment.info(), "out-of-order octets of all TCP connections are too many", "; the oldest go");
            held.oldest().giveUp(segment.info());
        }
    }

    private TcpConnection open(ConversationKey key, boolean fromLow, Packet packet, boolean isAnswer) {
        if (connections.size() >= limits.connections()) {
            evict(packet.info);
        }
        Flow first = ConversationKey.conversation(packet, isAnswer).first();
        Flow flow = isAnswer ? first.reverse() : first;
        TcpStream stream = new TcpStream(flow, listener, limits, held, problems);
        TcpStream reverse = new TcpStream(flow.reverse(), listener, limits, held, problems);
        TcpConnection connection = new TcpConnection(fromLow ? stream : reverse, fromLow ? reverse : stream);
        connections.put(key, connection);
        return connection;
    }

    private void evict(PacketInfo info) {
        Set<ConversationKey> candidates = closed.isEmpty() ? connections.keySet() : closed;
        ConversationKey key = candidates.iterator().next();
        TcpConnection connection = forget(key);
        if (!connection.isClosed()) {
            problems.tell(info, "TCP connections are too many; the one unused longest is taken for ended");
            connection.finish(info);
        }
    }

    private TcpConnection forget(ConversationKey key) {
        closed.remove(key);
        return connections.remove(key);
    }
}
