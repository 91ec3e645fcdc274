package org.heliograph.cli.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A listener that keeps everything it is told. */
final class Recorder implements CaptureListener {
    final List<String> events = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    final List<PacketInfo> packets = new ArrayList<>();
    final List<Flow> flows = new ArrayList<>();
    final Map<String, ByteArrayOutputStream> streams = new HashMap<>();
    CaptureSummary summary;

    static Recorder of(byte[] capture) {
        return of(capture, CaptureLimits.DEFAULT);
    }

    static Recorder of(byte[] capture, CaptureLimits limits) {
        Recorder recorder = new Recorder();
        try {
            recorder.summary = Capture.read(new ByteArrayInputStream(capture), recorder, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recorder;
    }

    static Recorder ofRaw(byte[]... packets) {
        return of(new PcapBytes(PcapBytes.RAW).add(packets).bytes());
    }

    @Override
    public void stream(Flow flow, byte[] octets, int offset, int length, PacketInfo packet) {
        record(flow, packet, "stream " + new String(octets, offset, length, ISO_8859_1));
        streams.computeIfAbsent(flow.toString(), key -> new ByteArrayOutputStream())
                .write(octets, offset, length);
    }

    @Override
    public void gap(Flow flow, long missing, PacketInfo packet) {
        record(flow, packet, "gap " + missing);
    }

    @Override
    public void end(Flow flow) {
        events.add("end");
        flows.add(flow);
    }

    @Override
    public void datagram(Flow flow, byte[] octets, int offset, int length, PacketInfo packet) {
        record(flow, packet, "datagram " + new String(octets, offset, length, ISO_8859_1));
    }

    @Override
    public void problem(String text) {
        problems.add(text);
    }

    /** The octets of a flow, gaps left out. */
    byte[] stream(String flow) {
        ByteArrayOutputStream stream = streams.get(flow);
        return stream == null ? new byte[0] : stream.toByteArray();
    }

    /** The events without the ends of flows. */
    List<String> content() {
        List<String> content = new ArrayList<>(events);
        content.removeIf("end"::equals);
        return content;
    }

    private void record(Flow flow, PacketInfo packet, String event) {
        events.add(event);
        flows.add(flow);
        packets.add(packet);
    }
}
