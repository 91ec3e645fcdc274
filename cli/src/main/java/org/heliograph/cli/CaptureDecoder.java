package org.heliograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cli.capture.Capture;
import org.heliograph.cli.capture.CaptureListener;
import org.heliograph.cli.capture.Endpoint;
import org.heliograph.cli.capture.Flow;
import org.heliograph.cli.capture.PacketInfo;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.print.FrameInfo;
import org.heliograph.codec.protocol.FrameOrigin;

/** The frames of a capture, in the order of the packets that end them. */
final class CaptureDecoder implements CaptureListener {
    private static final long MILLISECONDS = 1_000;
    private static final int NANOSECONDS_OF_ONE = 1_000_000;
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private final Decoding decoding;
    private final String label;
    private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
    private long waiting;
    private long unknown;

    CaptureDecoder(Decoding decoding, String label) {
        this.decoding = decoding;
        this.label = label;
    }

    /** Reads the capture to its end. */
    void read(InputStream in) throws IOException {
        try {
            Capture.read(in, this);
        } finally {
            if (unknown > 0) {
                String them = Text.count(unknown, "conversation");
                decoding.shell()
                        .complain(label + ": " + them
                                + (unknown == 1 ? " carries" : " carry")
                                + " no protocol that was recognised; --port N=ID names one");
            }
        }
    }

    @Override
    public void stream(Flow flow, byte[] octets, int offset, int length, PacketInfo packet) {
        buffer.wrap(octets);
        direction(flow).accept(buffer, offset, length, packet);
    }

    @Override
    public void gap(Flow flow, long missing, PacketInfo packet) {
        direction(flow).gap(missing, packet);
    }

    @Override
    public void end(Flow flow) {
        if (flow.conversation().attachment() instanceof Talk talk) {
            talk.direction(flow).end();
            if (talk.hasEnded()) {
                unknown += talk.isUnknown() ? 1 : 0;
                flow.conversation().attach(null);
            }
        }
    }

    @Override
    public void datagram(Flow flow, byte[] octets, int offset, int length, PacketInfo packet) {
        Talk talk = talk(flow);
        if (length == 0) {
            return;
        }
        buffer.wrap(octets);
        if (talk.recognises(buffer, offset, length)) {
            datagram(talk.direction(flow), offset, length, packet);
        }
    }

    private void datagram(Direction direction, int offset, int length, PacketInfo packet) {
        int limit = offset + length;
        int index = offset;
        while (index < limit) {
            long frameLength = direction.talk().track().frameLength(buffer, index, limit - index);
            boolean whole = frameLength > Framing.MORE && frameLength <= limit - index;
            int taken = whole ? (int) frameLength : limit - index;
            direction.frame(buffer, index, taken, packet);
            index += taken;
        }
    }

    @Override
    public void problem(String text) {
        decoding.shell().complain(label + ": " + text, Status.FAULTED);
    }

    private Direction direction(Flow flow) {
        return talk(flow).direction(flow);
    }

    private Talk talk(Flow flow) {
        if (flow.conversation().attachment() instanceof Talk talk) {
            return talk;
        }
        Talk talk = new Talk(this, flow.conversation());
        flow.conversation().attach(talk);
        return talk;
    }

    Decoding decoding() {
        return decoding;
    }

    /** Says something of a flow, among the frames too. */
    void tell(Flow flow, PacketInfo packet, String text) {
        String where = "packet " + packet.number() + ": " + flow + ": " + text;
        decoding.output().note(where);
        decoding.shell().complain(label + ": " + where);
    }

    /** Whether more octets may wait for a protocol to be sure. */
    boolean mayWait() {
        return waiting <= Talk.MOST_WAITING_IN_ALL;
    }

    /** Counts octets that wait. */
    void waits(int octets) {
        waiting += octets;
    }

    /** Where a frame came from. */
    static FrameInfo info(Flow flow, PacketInfo packet, long position) {
        return new FrameInfo(
                position,
                packet.number(),
                isTimed(packet) ? packet.time().toString() : null,
                flow.source().toString(),
                flow.destination().toString());
    }

    /** What frames have in common whose parts may belong together. */
    static FrameOrigin origin(long stream, PacketInfo packet) {
        long time = packet.epochSecond() * MILLISECONDS + packet.nanosecond() / NANOSECONDS_OF_ONE;
        return new FrameOrigin(stream, isTimed(packet) ? time : FrameOrigin.NO_TIME, true, packet.number());
    }

    /**
     * The number of what flows from one host to another, to or from one port: peers spread the parts of a message over
     * several connections. The port that a client takes for a connection is above that of the server.
     */
    static long stream(Flow flow) {
        int source = flow.source().port();
        int destination = flow.destination().port();
        long hash = Math.min(source, destination) * 2L + (source > destination ? 1 : 0);
        for (Endpoint end : List.of(flow.source(), flow.destination())) {
            for (byte octet : end.address().getAddress()) {
                hash = (hash ^ octet & 0xFF) * FACTOR;
                hash ^= hash >>> Integer.SIZE;
            }
        }
        return hash;
    }

    private static boolean isTimed(PacketInfo packet) {
        return packet.epochSecond() != 0 || packet.nanosecond() != 0;
    }
}
