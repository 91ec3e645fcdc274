package org.heliograph.cli.capture;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reading of packet captures, classic pcap and pcapng.
 *
 * <p>Packets are followed through the link, IPv4 and IPv6 with their fragments, to TCP streams and UDP datagrams. The
 * memory used does not grow with the capture. A capture that is truncated or corrupt yields everything before the
 * damage, and a {@linkplain CaptureListener#problem problem} that names the offset in the file.
 *
 * <p>Octets of a TCP stream that are missing are given up, and told as a {@linkplain CaptureListener#gap gap}, when
 *
 * <ul>
 *   <li>the packet that carried them was cut by the capture,
 *   <li>the peer acknowledged them and 8 later segments have been captured,
 *   <li>1 MiB of later octets wait behind them, or 64 MiB in all connections (the oldest connection gives up first), or
 *   <li>the flow ends: its FIN is acknowledged, the connection is reset, replaced by a new one between the same ports or
 *       forgotten because there are more than 65,536, or the capture ends.
 * </ul>
 *
 * <p>Of octets that come twice and differ, the first to come are taken, in TCP as in IP fragments.
 */
public final class Capture {
    private static final int MAGIC_LENGTH = 4;
    private static final int BYTE_ORDER_INDEX = 8;

    private Capture() {}

    /**
     * Tells whether a file is a capture that {@link #read} understands.
     *
     * @param octets from the start of the file, 12 or more where the file has them.
     * @param length of them.
     * @return true for pcap and pcapng.
     */
    public static boolean isCapture(byte[] octets, int length) {
        if (length < MAGIC_LENGTH) {
            return false;
        }
        int magic = Octets.i32(octets, 0, BIG_ENDIAN);
        if (magic == PcapngReader.SECTION_HEADER) {
            return length < BYTE_ORDER_INDEX + 4
                    || PcapngReader.isByteOrderMagic(Octets.i32(octets, BYTE_ORDER_INDEX, BIG_ENDIAN));
        }
        return isPcap(magic);
    }

    /**
     * Reads a capture to its end.
     *
     * @param in to read from; it is not closed.
     * @param listener to take what the capture carries.
     * @return how much the capture held.
     * @throws IOException when the stream cannot be read; what was read before has been delivered.
     */
    public static CaptureSummary read(InputStream in, CaptureListener listener) throws IOException {
        return read(in, listener, CaptureLimits.DEFAULT);
    }

    static CaptureSummary read(InputStream in, CaptureListener listener, CaptureLimits limits) throws IOException {
        Problems problems = new Problems(listener);
        TcpLayer tcp = new TcpLayer(listener, limits, problems);
        UdpLayer udp = new UdpLayer(listener, limits, problems);
        IpLayer ip = new IpLayer(tcp, udp, limits, problems);
        LinkLayer link = new LinkLayer(ip, problems);
        IOException failure = null;
        try {
            read(new CaptureInput(in), limits, link, problems);
        } catch (IOException e) {
            failure = e;
        }
        ip.finish(link.last());
        tcp.finish(link.last());
        udp.finish();
        problems.finish();
        if (failure != null) {
            throw failure;
        }
        return new CaptureSummary(link.last().number(), link.ignored() + ip.ignored());
    }

    private static void read(CaptureInput input, CaptureLimits limits, PacketSink sink, Problems problems)
            throws IOException {
        byte[] first = new byte[MAGIC_LENGTH];
        int count = input.peek(first, MAGIC_LENGTH);
        int magic = Octets.i32(first, 0, BIG_ENDIAN);
        if (count < MAGIC_LENGTH) {
            problems.tell("capture ends at file offset " + count + " within its magic number");
        } else if (magic == PcapngReader.SECTION_HEADER) {
            new PcapngReader(input, limits, sink, problems).read();
        } else if (isPcap(magic)) {
            new PcapReader(input, limits, sink, problems).read();
        } else {
            problems.tell("file is not a capture: it starts with 0x" + Integer.toHexString(magic));
        }
    }

    private static boolean isPcap(int magic) {
        return PcapReader.isMagic(magic) || PcapReader.isMagic(Integer.reverseBytes(magic));
    }
}
