package org.heliograph.cli.capture;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.heliograph.cli.capture.Packets.UDP;
import static org.heliograph.cli.capture.Packets.ascii;
import static org.heliograph.cli.capture.Packets.ethernet;
import static org.heliograph.cli.capture.Packets.head;
import static org.heliograph.cli.capture.Packets.ipv4;
import static org.heliograph.cli.capture.Packets.octets;
import static org.heliograph.cli.capture.Packets.udp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PcapngReaderTest {
    private static final int TIME_RESOLUTION = 9;
    private static final int TIME_OFFSET = 14;
    private static final byte[] ONE = ipv4(UDP, udp(ascii("one")));
    private static final byte[] TWO = ipv4(UDP, udp(ascii("two")));

    @Test
    void shouldReadSeveralSectionsOfEitherByteOrder() {
        PcapngBytes capture = new PcapngBytes()
                .section(BIG_ENDIAN)
                .description(101, 0)
                .enhanced(0, 5_000_001, ONE)
                .section(LITTLE_ENDIAN)
                .description(1, 0)
                .enhanced(0, 6_000_002, ethernet(0x0800, TWO));

        Recorder recorder = Recorder.of(capture.bytes());

        assertEquals(List.of("datagram one", "datagram two"), recorder.content());
        assertEquals(List.of(new PacketInfo(1, 5, 1000), new PacketInfo(2, 6, 2000)), recorder.packets);
        assertEquals(List.of(), recorder.problems);
    }

    @Test
    void shouldReadEveryInterfaceByItsOwnLinkTypeAndResolution() {
        PcapngBytes capture = new PcapngBytes().section(LITTLE_ENDIAN);
        capture.description(1, 0, capture.option(2, ascii("eth0")), capture.option(TIME_RESOLUTION, octets(9)))
                .description(101, 0, capture.option(TIME_RESOLUTION, octets(3)), capture.option(0, octets()))
                .enhanced(1, 7_008, TWO)
                .enhanced(0, 5_000_000_006L, ethernet(0x0800, ONE));

        Recorder recorder = Recorder.of(capture.bytes());

        assertEquals(List.of("datagram two", "datagram one"), recorder.content());
        assertEquals(List.of(new PacketInfo(1, 7, 8_000_000), new PacketInfo(2, 5, 6)), recorder.packets);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, 5, 0",
        "6, 5000001, 5, 1000",
        "9, 5000000001, 5, 1",
        "12, 5000000001000, 5, 1",
        "19, -1, 1, 844674407",
        "20, -1, 0, 184467440",
        "127, -1, 0, 0",
        "0x80, 5, 5, 0",
        "0x81, 5, 2, 500000000",
        "0xA0, 0x500000000, 5, 0",
        "0xA0, 0x580000000, 5, 500000000",
        "0xBF, -1, 1, 999999999",
        "0xC0, -1, 0, 999999999",
        "0xC1, -1, 0, 499999999",
        "0xFF, -1, 0, 0"
    })
    void shouldReadTicksOfAnyResolution(String resolution, String ticks, long second, int nanosecond) {
        PcapngBytes capture = new PcapngBytes().section(BIG_ENDIAN);
        capture.description(101, 0, capture.option(TIME_RESOLUTION, octets(Integer.decode(resolution))))
                .enhanced(0, Long.decode(ticks), ONE);

        Recorder recorder = Recorder.of(capture.bytes());

        assertEquals(List.of(new PacketInfo(1, second, nanosecond)), recorder.packets);
    }

    @Test
    void shouldAddTheTimeOffset() {
        PcapngBytes capture = new PcapngBytes().section(LITTLE_ENDIAN);
        capture.description(101, 0, capture.longOption(TIME_OFFSET, -10)).enhanced(0, 5_000_001, ONE);

        assertEquals(List.of(new PacketInfo(1, -5, 1000)), Recorder.of(capture.bytes()).packets);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE})
    void shouldBoundTimesThatNoInstantHolds(long offset) {
        PcapngBytes capture = new PcapngBytes().section(LITTLE_ENDIAN);
        capture.description(101, 0, capture.option(TIME_RESOLUTION, octets(0)), capture.longOption(TIME_OFFSET, offset))
                .enhanced(0, offset, ONE)
                .enhanced(0, -1, ONE);

        Recorder recorder = Recorder.of(capture.bytes());

        recorder.packets.forEach(PacketInfo::time);
        assertEquals(2, recorder.packets.size());
    }

    @Test
    void shouldReadSimplePacketsCutAtTheSnapLength() {
        byte[] packet = ipv4(UDP, udp(ascii("0123456789")));
        PcapngBytes capture = new PcapngBytes()
                .section(LITTLE_ENDIAN)
                .description(101, packet.length - 3)
                .simple(head(packet, packet.length - 3), packet.length)
                .simple(ONE, ONE.length);

        Recorder recorder = Recorder.of(capture.bytes());

        assertEquals(List.of("datagram 0123456", "datagram one"), recorder.content());
        assertEquals(List.of(new PacketInfo(1, 0, 0), new PacketInfo(2, 0, 0)), recorder.packets);
        assertEquals(List.of("packet 1: UDP datagram is cut, 3 octets are missing"), recorder.problems);
    }

    @Test
    void shouldReadObsoletePacketBlocksAndPassOverUnknownOnes() {
        PcapngBytes capture = new PcapngBytes()
                .section(BIG_ENDIAN)
                .block(0x0bad, new byte[300_000])
                .description(101, 0)
                .block(5, new byte[12])
                .obsolete(0, 9_000_000, ONE)
                .block(0x8000_0001, new byte[0]);

        Recorder recorder = Recorder.of(capture.bytes());

        assertEquals(List.of("datagram one"), recorder.content());
        assertEquals(List.of(new PacketInfo(1, 9, 0)), recorder.packets);
        assertEquals(List.of(), recorder.problems);
    }

    @Test
    void shouldDropPacketsOfUndescribedInterfaces() {
        PcapngBytes capture = new PcapngBytes()
                .section(BIG_ENDIAN)
                .simple(ONE, ONE.length)
                .description(101, 0)
                .enhanced(1, 0, ONE)
                .enhanced(-1, 0, ONE)
                .enhanced(0, 0, TWO);

        Recorder recorder = Recorder.of(capture.bytes());

        assertEquals(List.of("datagram two"), recorder.content());
        assertEquals(4, recorder.packets.get(0).number());
        assertEquals(3, recorder.problems.size());
        assertEquals(
                "packet 1: packet block is of an interface that is not described, at file offset 28",
                recorder.problems.get(0));
    }

    @Test
    void shouldDropPacketsThatAreLongerThanTheirBlockOrTheBound() {
        PcapngBytes capture =
                new PcapngBytes().section(BIG_ENDIAN).description(101, 0).block(6, new byte[16]);
        byte[] announced = capture.buffer(20).putInt(12, 1).array();
        capture.block(6, announced)
                .enhanced(0, 0, new byte[262_145])
                .simple(new byte[262_148], 262_148)
                .block(3, new byte[0])
                .enhanced(0, 0, ONE);

        Recorder recorder = Recorder.of(capture.bytes());

        assertEquals(List.of("datagram one"), recorder.content());
        assertEquals(5, recorder.problems.size());
    }

    @Test
    void shouldNotAllocateWhatALengthAnnounces() {
        PcapngBytes capture = new PcapngBytes().section(BIG_ENDIAN).description(101, 0);
        int offset = capture.length();
        capture.raw(octets(0, 0, 0, 6, 0xff, 0xff, 0xff, 0xfc), new byte[100]);

        Recorder recorder = Recorder.of(capture.bytes());

        assertEquals(
                List.of("capture ends at file offset " + capture.length() + " within the block of type 0x6 at file"
                        + " offset " + offset + "; nothing behind it is read"),
                recorder.problems);
    }

    @Test
    void shouldStopAtImpossibleBlockLengths() {
        for (int length : new int[] {0, 8, 11, 13, 14, 15}) {
            PcapngBytes capture = new PcapngBytes().section(BIG_ENDIAN);
            capture.raw(octets(0, 0, 0, 9, 0, 0, 0, length), new byte[100]);

            Recorder recorder = Recorder.of(capture.bytes());

            assertEquals(
                    List.of("block of type 0x9 at file offset 28 announces an impossible length of " + length
                            + " octets; nothing behind it is read"),
                    recorder.problems);
        }
    }

    @Test
    void shouldStopWhenTheLengthsOfABlockDiffer() {
        PcapngBytes capture = new PcapngBytes().section(BIG_ENDIAN).description(101, 0);
        byte[] bytes = capture.enhanced(0, 0, ONE).bytes();
        bytes[bytes.length - 1]++;

        Recorder recorder = Recorder.of(bytes);

        assertEquals(List.of(), recorder.content());
        assertEquals(1, recorder.problems.size());
        assertTrue(recorder.problems.get(0).contains("at its end"), recorder.problems.get(0));
    }

    @Test
    void shouldStopAtASectionOfAnUnknownVersionOrByteOrder() {
        byte[] version = new PcapngBytes().section(BIG_ENDIAN).bytes();
        version[13] = 2;
        byte[] magic = new PcapngBytes().section(BIG_ENDIAN).bytes();
        magic[8] = 0;

        assertEquals(1, Recorder.of(version).problems.size());
        assertEquals(1, Recorder.of(magic).problems.size());
    }

    @Test
    void shouldBoundTheInterfaces() {
        PcapngBytes capture = new PcapngBytes().section(BIG_ENDIAN);
        for (int i = 0; i < 4097; i++) {
            capture.description(101, 0);
        }

        assertEquals(1, Recorder.of(capture.bytes()).problems.size());
    }

    @Test
    void shouldDeliverWholePacketsBeforeTruncationAtAnyOctet() {
        for (ByteOrder order : new ByteOrder[] {BIG_ENDIAN, LITTLE_ENDIAN}) {
            List<Integer> boundaries = new ArrayList<>(List.of(0));
            PcapngBytes capture = new PcapngBytes().section(order);
            boundaries.add(capture.length());
            capture.description(101, 0, capture.option(TIME_RESOLUTION, octets(6)));
            boundaries.add(capture.length());
            int firstEnd = capture.enhanced(0, 1, ONE).length();
            boundaries.add(firstEnd);
            boundaries.add(capture.block(5, new byte[8]).length());
            int secondEnd = capture.simple(TWO, TWO.length).length();
            byte[] bytes = capture.bytes();

            for (int length = 1; length < bytes.length; length++) {
                Recorder recorder = Recorder.of(head(bytes, length));

                int expected = length < firstEnd ? 0 : length < secondEnd ? 1 : 2;
                assertEquals(expected, recorder.content().size());
                int problems = boundaries.contains(length) ? 0 : 1;
                assertEquals(problems, recorder.problems.size(), () -> recorder.problems.toString());
            }
        }
    }
}
