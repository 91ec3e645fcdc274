package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Command that writes a capture of a busy gateway: {@code StreamCapture FILE MEGABYTES} (of 2²⁰ octets). It prints the
 * number of frames in it.
 *
 * <p>The capture is classic pcap of raw IPv4 packets. They belong to 16 TCP connections, half of them CMPP 3.0, half
 * SMPP 3.4, which carry the mixes of {@link StreamFrames} in the order of a lot. Segments have at most 1,460 octets, so
 * that most frames share a segment with others and some go on in the next one.
 */
public final class StreamCapture {
    private static final int CONNECTIONS = 16;
    private static final int CMPP_PORT = 7_890;
    private static final int SMPP_PORT = 2_775;
    private static final int CLIENT_PORT = 40_000;
    private static final int CLIENT = 0x0a00_0001;
    private static final int SERVER = 0x0a00_0002;
    private static final int SEGMENT = 1_460;
    private static final int PACKET_HEADER = 16;
    private static final int IP_HEADER = 20;
    private static final int TCP_HEADER = 20;
    private static final int HEADERS = IP_HEADER + TCP_HEADER;
    private static final int LINK_RAW = 101;
    private static final int SNAP_LENGTH = 65_535;
    private static final int TCP = 6;
    private static final int ACK_PSH = 0x18;
    private static final int START_SECOND = 1_700_000_000;
    private static final int MICROSECONDS = 1_000_000;
    private static final int STEP = 100;
    private static final int BUFFER = 1 << 20;

    private final OutputStream out;
    private final List<List<byte[]>> pools = List.of(StreamFrames.mixed("cmpp"), StreamFrames.mixed("smpp"));
    private final Random random = new Random(1);
    private final byte[] burst = new byte[BUFFER];
    private final int[] sequences = new int[CONNECTIONS];
    private final ByteBuffer headers = ByteBuffer.allocate(PACKET_HEADER + HEADERS);
    private long written;
    private long frames;
    private long packets;

    private StreamCapture(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes a capture.
     *
     * @param arguments file and its length in units of 2²⁰ octets.
     * @throws IOException when it cannot be written.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("Usage: StreamCapture FILE MEGABYTES");
            System.exit(2);
        }
        long octets = Long.parseLong(arguments[1]) << 20;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])), BUFFER)) {
            System.out.println(write(out, octets));
        }
    }

    /**
     * {@return how many frames were written}
     *
     * @param out    to write to.
     * @param octets to write, or a little more, since frames and segments are whole.
     * @throws IOException when it cannot be written.
     */
    static long write(OutputStream out, long octets) throws IOException {
        StreamCapture capture = new StreamCapture(out);
        capture.fileHeader();
        for (int turn = 0; capture.written < octets; turn = (turn + 1) % CONNECTIONS) {
            capture.burst(turn);
        }
        return capture.frames;
    }

    private void fileHeader() throws IOException {
        ByteBuffer header = ByteBuffer.allocate(24).order(LITTLE_ENDIAN);
        header.putInt(0xa1b2c3d4).putShort((short) 2).putShort((short) 4).putLong(0);
        out.write(header.putInt(SNAP_LENGTH).putInt(LINK_RAW).array());
    }

    /** Some frames of a connection one after the other, cut into segments. */
    private void burst(int connection) throws IOException {
        List<byte[]> pool = pools.get(connection % pools.size());
        int length = 0;
        for (int count = 1 + random.nextInt(2 * CONNECTIONS); count > 0; count--) {
            byte[] frame = pool.get(random.nextInt(pool.size()));
            System.arraycopy(frame, 0, burst, length, frame.length);
            length += frame.length;
            frames++;
        }
        for (int at = 0; at < length; at += SEGMENT) {
            segment(connection, at, Math.min(SEGMENT, length - at));
        }
    }

    private void segment(int connection, int at, int length) throws IOException {
        long time = packets++ * STEP;
        headers.clear().order(LITTLE_ENDIAN);
        headers.putInt((int) (START_SECOND + time / MICROSECONDS)).putInt((int) (time % MICROSECONDS));
        headers.putInt(HEADERS + length).putInt(HEADERS + length).order(BIG_ENDIAN);
        headers.put((byte) 0x45)
                .put((byte) 0)
                .putShort((short) (HEADERS + length))
                .putInt(0x4000);
        headers.put((byte) 64)
                .put((byte) TCP)
                .putShort((short) 0)
                .putInt(CLIENT)
                .putInt(SERVER);
        headers.putShort((short) (CLIENT_PORT + connection));
        headers.putShort((short) (connection % pools.size() == 0 ? CMPP_PORT : SMPP_PORT));
        headers.putInt(sequences[connection])
                .putInt(0)
                .put((byte) (TCP_HEADER / 4 << 4))
                .put((byte) ACK_PSH);
        headers.putShort((short) SNAP_LENGTH).putInt(0);
        out.write(headers.array());
        out.write(burst, at, length);
        sequences[connection] += length;
        written += PACKET_HEADER + HEADERS + length;
    }
}
