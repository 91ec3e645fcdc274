package org.heliograph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Inet4Address;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.agrona.DirectBuffer;
import org.heliograph.cli.capture.Endpoint;
import org.heliograph.cli.capture.PcapWriter;
import org.heliograph.codec.print.FrameInfo;
import org.heliograph.codec.protocol.Protocol;

/** Writes frames as a capture of TCP connections. */
final class PcapFrameWriter implements FrameWriter {
    private static final long STEP_MILLIS = 1;
    private static final int CLIENT_PORT = 40_000;
    private static final byte[] CLIENT = {10, 0, 0, 1};
    private static final byte[] SERVER = {10, 0, 0, 2};
    /** The network for benchmarks of RFC 2544, whose addresses are nobody's. */
    private static final int STAND_INS = 198 << 24 | 18 << 16;

    private final PcapWriter writer;
    private final Map<String, Endpoint> standIns = new HashMap<>();
    private final Set<Set<Endpoint>> connections = new HashSet<>();
    private Instant last = Instant.EPOCH.minusMillis(STEP_MILLIS);

    PcapFrameWriter(OutputStream out) throws IOException {
        writer = new PcapWriter(out);
    }

    @Override
    public void write(Protocol protocol, FrameInfo info, DirectBuffer buffer, int length) throws IOException {
        boolean reply = protocol.isReply(buffer, 0, length);
        Endpoint source;
        Endpoint destination;
        boolean known = info != null && info.source() != null && info.destination() != null;
        if (known) {
            source = endpoint(info.source());
            destination = endpoint(info.destination());
        } else {
            int port = protocol.ports().isEmpty()
                    ? CLIENT_PORT + 1
                    : protocol.ports().get(0);
            Endpoint client = Endpoint.of(CLIENT, CLIENT_PORT);
            Endpoint server = Endpoint.of(SERVER, port);
            source = reply ? server : client;
            destination = reply ? client : server;
        }
        Instant time = time(info);
        byte[] octets = new byte[length];
        buffer.getBytes(0, octets);
        if (connections.add(Set.of(source, destination))) {
            boolean fromServer = protocol.ports().contains(source.port())
                    || reply && !protocol.ports().contains(destination.port());
            writer.open(fromServer ? destination : source, fromServer ? source : destination, time);
        }
        writer.write(source, destination, octets, 0, length, time);
        last = time;
    }

    private Instant time(FrameInfo info) {
        if (info == null || info.time() == null) {
            return last.plusMillis(STEP_MILLIS);
        }
        try {
            return Instant.parse(info.time());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("time: wanted ISO 8601 in UTC, got " + info.time(), e);
        }
    }

    private Endpoint endpoint(String text) {
        Endpoint endpoint = EndpointText.parse(text);
        if (endpoint.address() instanceof Inet4Address) {
            return endpoint;
        }
        String address = endpoint.address().getHostAddress();
        Endpoint standIn = standIns.get(address);
        if (standIn == null) {
            int number = STAND_INS + standIns.size() + 1;
            byte[] octets = {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
            standIn = Endpoint.of(octets, 0);
            standIns.put(address, standIn);
        }
        return new Endpoint(standIn.address(), endpoint.port());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
