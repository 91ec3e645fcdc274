package org.heliograph.cli.capture;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Inet4Address;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A writer of captures that hold TCP connections and UDP datagrams as a network would have carried them.
 *
 * <p>The file is classic pcap, version 2.4, little-endian, with microseconds and the link type Ethernet; times are cut
 * to microseconds. Packets are IPv4 with correct checksums. A connection starts with its handshake at the first octets
 * written, or by {@link #open}, and ends with an exchange of FINs by {@link #finish} or {@link #close}; octets longer
 * than the largest segment of 1,460 octets are split, and the receiver acknowledges them. The same calls give the same
 * file.
 */
public final class PcapWriter implements Closeable {
    private static final int MAX_SEGMENT = PcapFrames.MAX_SEGMENT;
    private static final int MAX_DATAGRAM = 65_507;
    /** Stays below the window of 65,535 octets. */
    private static final int SEGMENTS_PER_ACKNOWLEDGEMENT = 32;

    private static final int SEQUENCE_STEP = 64_000;

    private final PcapFrames frames;
    private final Map<Connection, State> connections = new LinkedHashMap<>();
    private int lastSequence;
    private Instant lastTime = Instant.EPOCH;

    /**
     * A writer that has written the header of the file.
     *
     * @param out to write to; it is closed with the writer.
     * @throws IOException when it cannot be written.
     */
    public PcapWriter(OutputStream out) throws IOException {
        this.frames = new PcapFrames(out);
    }

    /**
     * Writes the handshake of a connection, unless it is open.
     *
     * @param client that opens the connection, IPv4.
     * @param server that accepts it, IPv4.
     * @param time of the packets, 1970 to 2106.
     * @throws IOException when it cannot be written.
     */
    public void open(Endpoint client, Endpoint server, Instant time) throws IOException {
        check(client, server, time);
        connection(client, server, time);
    }

    /**
     * Writes the next octets of one direction of a connection, which is opened by the source when it is not open.
     *
     * @param source of the octets, IPv4.
     * @param destination of the octets, IPv4.
     * @param octets array that holds them among others.
     * @param offset of the first of them.
     * @param length in octets.
     * @param time of the packets, 1970 to 2106.
     * @throws IOException when it cannot be written.
     */
    public void write(Endpoint source, Endpoint destination, byte[] octets, int offset, int length, Instant time)
            throws IOException {
        check(source, destination, time);
        Objects.checkFromIndexSize(offset, length, octets.length);
        State state = connection(source, destination, time);
        Side sender = state.side(source);
        Side receiver = state.other(sender);
        int segments = 0;
        for (int done = 0; done < length; done += MAX_SEGMENT) {
            int count = Math.min(MAX_SEGMENT, length - done);
            boolean last = done + count == length;
            send(sender, receiver, PcapFrames.ACK | (last ? PcapFrames.PSH : 0), octets, offset + done, count);
            segments++;
            if (last || segments % SEGMENTS_PER_ACKNOWLEDGEMENT == 0) {
                send(receiver, sender, PcapFrames.ACK);
            }
        }
    }

    /**
     * Writes the end of a connection, the FIN of {@code source} first; nothing when it is not open.
     *
     * @param source that closes the connection.
     * @param destination that closes it in turn.
     * @param time of the packets, 1970 to 2106.
     * @throws IOException when it cannot be written.
     */
    public void finish(Endpoint source, Endpoint destination, Instant time) throws IOException {
        check(source, destination, time);
        State state = connections.remove(Connection.of(source, destination));
        if (state != null) {
            frames.time(time);
            finish(state.side(source), state.other(state.side(source)));
        }
    }

    /**
     * Writes a UDP datagram in one frame, however long.
     *
     * @param source of the datagram, IPv4.
     * @param destination of the datagram, IPv4.
     * @param octets array that holds the payload among others.
     * @param offset of the payload.
     * @param length of the payload in octets, at most 65,507.
     * @param time of the packet, 1970 to 2106.
     * @throws IOException when it cannot be written.
     */
    public void datagram(Endpoint source, Endpoint destination, byte[] octets, int offset, int length, Instant time)
            throws IOException {
        check(source, destination, time);
        Objects.checkFromIndexSize(offset, length, octets.length);
        if (length > MAX_DATAGRAM) {
            throw new IllegalArgumentException("length=" + length + " is beyond the longest datagram=" + MAX_DATAGRAM);
        }
        frames.time(time);
        frames.datagram(source, destination, octets, offset, length);
    }

    /** Ends the open connections at the latest time that was given, and closes the stream. */
    @Override
    public void close() throws IOException {
        try (PcapFrames closing = frames) {
            closing.time(lastTime);
            for (State state : connections.values()) {
                finish(state.client, state.server);
            }
            connections.clear();
        }
    }

    private State connection(Endpoint source, Endpoint destination, Instant time) throws IOException {
        frames.time(time);
        Connection key = Connection.of(source, destination);
        State state = connections.get(key);
        if (state == null) {
            state = new State(new Side(source, nextSequence()), new Side(destination, nextSequence()));
            connections.put(key, state);
            send(state.client, state.server, PcapFrames.SYN);
            send(state.server, state.client, PcapFrames.SYN | PcapFrames.ACK);
            send(state.client, state.server, PcapFrames.ACK);
        }
        return state;
    }

    private void finish(Side first, Side second) throws IOException {
        send(first, second, PcapFrames.FIN | PcapFrames.ACK);
        send(second, first, PcapFrames.FIN | PcapFrames.ACK);
        send(first, second, PcapFrames.ACK);
    }

    private void send(Side sender, Side receiver, int flags) throws IOException {
        send(sender, receiver, flags, new byte[0], 0, 0);
    }

    private void send(Side sender, Side receiver, int flags, byte[] octets, int offset, int length) throws IOException {
        int acknowledgement = (flags & PcapFrames.ACK) == 0 ? 0 : receiver.next;
        frames.segment(sender.endpoint, receiver.endpoint, sender.next, acknowledgement, flags, octets, offset, length);
        sender.next += length + ((flags & (PcapFrames.SYN | PcapFrames.FIN)) == 0 ? 0 : 1);
    }

    private int nextSequence() {
        lastSequence += SEQUENCE_STEP;
        return lastSequence;
    }

    private void check(Endpoint source, Endpoint destination, Instant time) {
        if (!(source.address() instanceof Inet4Address) || !(destination.address() instanceof Inet4Address)) {
            throw new IllegalArgumentException("source=" + source + " or destination=" + destination + " is not IPv4");
        }
        if (source.equals(destination)) {
            throw new IllegalArgumentException("source=" + source + " is the destination");
        }
        if (time.getEpochSecond() < 0 || time.getEpochSecond() > 0xffff_ffffL) {
            throw new IllegalArgumentException("time=" + time + " is not 1970 to 2106");
        }
        lastTime = time.isAfter(lastTime) ? time : lastTime;
    }

    /** Two endpoints in an order that does not depend on the direction. */
    private record Connection(Endpoint one, Endpoint other) {
        static Connection of(Endpoint source, Endpoint destination) {
            boolean ordered = source.toString().compareTo(destination.toString()) <= 0;
            return ordered ? new Connection(source, destination) : new Connection(destination, source);
        }
    }

    private static final class Side {
        private final Endpoint endpoint;
        private int next;

        Side(Endpoint endpoint, int sequence) {
            this.endpoint = endpoint;
            this.next = sequence;
        }
    }

    private record State(Side client, Side server) {
        Side side(Endpoint endpoint) {
            return client.endpoint.equals(endpoint) ? client : server;
        }

        Side other(Side side) {
            return side == client ? server : client;
        }
    }
}
