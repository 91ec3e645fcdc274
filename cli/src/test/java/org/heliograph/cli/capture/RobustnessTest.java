package org.heliograph.cli.capture;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.heliograph.cli.capture.Packets.ACK;
import static org.heliograph.cli.capture.Packets.FIN;
import static org.heliograph.cli.capture.Packets.SYN;
import static org.heliograph.cli.capture.Packets.TCP;
import static org.heliograph.cli.capture.Packets.UDP;
import static org.heliograph.cli.capture.Packets.ascii;
import static org.heliograph.cli.capture.Packets.ethernet;
import static org.heliograph.cli.capture.Packets.fragment;
import static org.heliograph.cli.capture.Packets.fragment6;
import static org.heliograph.cli.capture.Packets.head;
import static org.heliograph.cli.capture.Packets.ipv4;
import static org.heliograph.cli.capture.Packets.ipv6;
import static org.heliograph.cli.capture.Packets.join;
import static org.heliograph.cli.capture.Packets.octets;
import static org.heliograph.cli.capture.Packets.tag;
import static org.heliograph.cli.capture.Packets.tcp;
import static org.heliograph.cli.capture.Packets.udp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RobustnessTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final CaptureLimits TIGHT = new CaptureLimits(512, 2, 2, 5000, 2, 2, 300, 500, 2);

    /** Checks of what a listener may count on whatever the capture. */
    private static final class Contract implements CaptureListener {
        private final Map<Flow, Boolean> ended = new HashMap<>();
        private long octets;
        private long problems;

        @Override
        public void stream(Flow flow, byte[] octets, int offset, int length, PacketInfo packet) {
            carries(flow, packet);
            assertTrue(length > 0 && offset >= 0 && offset + length <= octets.length);
            this.octets += length;
        }

        @Override
        public void gap(Flow flow, long missing, PacketInfo packet) {
            carries(flow, packet);
            assertTrue(missing > 0);
        }

        @Override
        public void end(Flow flow) {
            assertTrue(!ended.getOrDefault(flow, false), "ended twice");
            ended.put(flow, true);
        }

        @Override
        public void datagram(Flow flow, byte[] octets, int offset, int length, PacketInfo packet) {
            carries(flow, packet);
            assertTrue(length >= 0 && offset >= 0 && offset + length <= octets.length);
        }

        @Override
        public void problem(String text) {
            assertTrue(!text.isEmpty() && text.indexOf('\n') < 0);
            problems++;
        }

        private void carries(Flow flow, PacketInfo packet) {
            assertTrue(!ended.getOrDefault(flow, false), "carries after its end");
            assertTrue(packet.number() > 0);
            packet.time();
            ended.put(flow, false);
            ended.putIfAbsent(flow.reverse(), false);
        }

        private void finish() {
            assertTrue(!ended.containsValue(false), "not ended");
        }
    }

    @Test
    void shouldSurviveTheFlipOfAnyOctet() {
        Random random = new Random(2);
        for (byte[] capture : captures()) {
            for (int i = 0; i < capture.length; i++) {
                byte[] flipped = capture.clone();
                flipped[i] ^= (byte) (1 << random.nextInt(8));
                survive(flipped);
                flipped[i] = (byte) random.nextInt();
                survive(flipped);
            }
        }
    }

    @Test
    void shouldSurviveTruncationAtAnyOctet() {
        for (byte[] capture : captures()) {
            for (int length = 0; length < capture.length; length++) {
                survive(head(capture, length));
            }
        }
    }

    @Test
    void shouldSurviveTheCutOfAnyPacketAtAnyOctet() {
        for (byte[] packet : packets()) {
            for (int captured = 0; captured <= packet.length; captured++) {
                PcapBytes capture = new PcapBytes(1);
                for (byte[] other : packets()) {
                    boolean cut = Arrays.equals(other, packet);
                    capture.add(cut ? head(other, captured) : other, other.length, 0, 0);
                }
                survive(capture.bytes());
            }
        }
    }

    @Property(tries = 1000)
    void shouldSurviveManyFlippedOctets(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int flips) {
        Random random = new Random(seed);
        List<byte[]> captures = captures();
        byte[] capture = captures.get(random.nextInt(captures.size()));
        for (int i = 0; i < flips; i++) {
            capture[random.nextInt(capture.length)] = (byte) random.nextInt();
        }

        survive(capture);
    }

    @Property(tries = 500)
    void shouldSurviveRandomOctets(@ForAll @Size(max = 600) byte[] octets) {
        survive(octets);
        survive(join(head(new PcapBytes(1).bytes(), 24), octets));
        survive(join(new PcapngBytes().section(BIG_ENDIAN).description(101, 0).bytes(), octets));
        survive(new PcapBytes(101).add(octets, octets).bytes());
        survive(new PcapBytes(101).add(ipv4(TCP, octets), ipv6(0, octets)).bytes());
    }

    @Property(tries = 300)
    void shouldSurviveRandomSegments(@ForAll long seed) {
        Random random = new Random(seed);
        PcapBytes capture = new PcapBytes(101);
        for (int i = 0; i < 200; i++) {
            int near = random.nextInt(20) == 0 ? random.nextInt() : random.nextInt(400);
            byte[] segment = tcp(
                    random.nextInt(3),
                    random.nextInt(3),
                    near,
                    random.nextInt(400),
                    random.nextInt(8) == 0 ? random.nextInt(32) : ACK,
                    new byte[random.nextInt(60)]);
            byte[] packet = ipv4(TCP, segment);
            int captured = random.nextInt(6) == 0 ? 40 + random.nextInt(packet.length - 39) : packet.length;
            capture.add(head(packet, captured), packet.length, 0, 0);
        }

        survive(capture.bytes());
    }

    @Test
    void shouldReadAStreamLongerThanTheSequenceNumbersGo() throws IOException {
        // Four and a half gigabytes in segments of which every other has to be held.
        byte[] header = new PcapBytes(101).bytes();
        int count = 90_000;
        byte[] packet = ipv4(TCP, tcp(0, ACK, new byte[50_000]));
        InputStream packets = new Repeated(packet, count);
        Contract contract = new Contract();

        CaptureSummary summary =
                Capture.read(new SequenceInputStream(new ByteArrayInputStream(header), packets), contract);

        contract.finish();
        assertEquals(count, summary.packets());
        assertEquals(50_000L * count, contract.octets);
        assertEquals(0, contract.problems);
    }

    /** Segments of a stream, each pair in the wrong order. */
    private static final class Repeated extends InputStream {
        private final byte[] record;
        private final int count;
        private int index;
        private int position;

        Repeated(byte[] packet, int count) {
            this.record = Arrays.copyOfRange(new PcapBytes(101).add(packet).bytes(), 24, 40 + packet.length);
            this.count = count;
            number();
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] octets, int offset, int length) {
            if (position == record.length) {
                index++;
                position = 0;
                number();
            }
            if (index == count) {
                return -1;
            }
            int some = Math.min(length, record.length - position);
            System.arraycopy(record, position, octets, offset, some);
            position += some;
            return some;
        }

        private void number() {
            // The second segment comes first, but for the very first two: they start the stream.
            int place = index < 2 ? index : index ^ 1;
            Octets.i32(record, 16 + 20 + 4, place * 50_000, BIG_ENDIAN);
        }
    }

    private static void survive(byte[] capture) {
        assertTimeoutPreemptively(LONG_ENOUGH, () -> {
            for (CaptureLimits limits : List.of(CaptureLimits.DEFAULT, TIGHT)) {
                Contract contract = new Contract();
                Capture.read(new ByteArrayInputStream(capture), contract, limits);
                contract.finish();
            }
        });
    }

    private static List<byte[]> captures() {
        byte[][] packets = packets().toArray(new byte[0][]);
        PcapngBytes next = new PcapngBytes().section(LITTLE_ENDIAN);
        next.description(1, 0, next.option(9, octets(9)), next.longOption(14, 5));
        for (byte[] packet : packets) {
            next.enhanced(0, 1234567890123456789L, packet);
        }
        next.block(5, new byte[12])
                .section(BIG_ENDIAN)
                .description(1, 100)
                .simple(packets[0], packets[0].length)
                .obsolete(0, 7, packets[1]);
        return List.of(
                new PcapBytes(1).add(packets).bytes(),
                new PcapBytes(LITTLE_ENDIAN, 0xa1b23c4d, 1).add(packets).bytes(),
                next.bytes());
    }

    private static List<byte[]> packets() {
        byte[] datagram = udp(ascii("0123456789abcdefghijklmnopqrstuvwxyz"));
        return List.of(
                ethernet(0x0800, ipv4(TCP, tcp(99, SYN, ascii("ab")))),
                ethernet(0x0800, ipv4(TCP, tcp(104, ACK, ascii("efgh")))),
                ethernet(0x0800, ipv4(TCP, tcp(102, ACK, ascii("cd")))),
                ethernet(0x8100, tag(1, 0x0800, ipv4(TCP, tcp(112, FIN | ACK, ascii("mn"))))),
                ethernet(0x0800, ipv4(UDP, datagram)),
                ethernet(0x0800, fragment(1, 24, datagram.length, false, datagram)),
                ethernet(0x0800, fragment(1, 0, 24, true, datagram)),
                ethernet(0x86dd, fragment6(1, UDP, 16, datagram.length, false, datagram)),
                ethernet(0x86dd, fragment6(1, UDP, 0, 16, true, datagram)),
                ethernet(0x86dd, ipv6(0, join(octets(TCP, 0), new byte[6], tcp(5, ACK, ascii("six"))))));
    }
}
