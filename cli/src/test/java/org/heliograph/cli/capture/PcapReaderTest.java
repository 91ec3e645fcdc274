package org.heliograph.cli.capture;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.heliograph.cli.capture.Packets.UDP;
import static org.heliograph.cli.capture.Packets.ascii;
import static org.heliograph.cli.capture.Packets.head;
import static org.heliograph.cli.capture.Packets.ipv4;
import static org.heliograph.cli.capture.Packets.udp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PcapReaderTest {
    private static final byte[] PACKET = ipv4(UDP, udp(ascii("hello")));

    @ParameterizedTest
    @CsvSource({
        "true, a1b2c3d4, 123456000",
        "false, a1b2c3d4, 123456000",
        "true, a1b23c4d, 123456",
        "false, a1b23c4d, 123456"
    })
    void shouldReadEitherByteOrderAndResolution(boolean big, String magic, int nanosecond) {
        ByteOrder order = big ? BIG_ENDIAN : LITTLE_ENDIAN;
        PcapBytes capture = new PcapBytes(order, (int) Long.parseLong(magic, 16), PcapBytes.RAW);

        Recorder recorder = Recorder.of(
                capture.add(PACKET, PACKET.length, 0xffff_fff0L, 123456).bytes());

        assertEquals(List.of("datagram hello"), recorder.content());
        assertEquals(List.of(new PacketInfo(1, 0xffff_fff0L, nanosecond)), recorder.packets);
        assertEquals(
                Instant.ofEpochSecond(0xffff_fff0L, nanosecond),
                recorder.packets.get(0).time());
        assertEquals(List.of(), recorder.problems);
    }

    @Test
    void shouldCarryFractionsBeyondASecond() {
        byte[] capture = new PcapBytes(PcapBytes.RAW)
                .add(PACKET, PACKET.length, 1, 2_000_001)
                .bytes();

        assertEquals(List.of(new PacketInfo(1, 3, 1000)), Recorder.of(capture).packets);
    }

    @Test
    void shouldIgnoreTheCheckSequenceBitsBesideTheLinkType() {
        byte[] capture = new PcapBytes(0x4400_0000 | PcapBytes.RAW).add(PACKET).bytes();

        assertEquals(List.of("datagram hello"), Recorder.of(capture).content());
    }

    @Test
    void shouldDetectEveryMagicNumber() {
        for (int magic : new int[] {0xa1b2c3d4, 0xa1b23c4d}) {
            assertTrue(Capture.isCapture(new PcapBytes(BIG_ENDIAN, magic, 1).bytes(), 24));
            assertTrue(Capture.isCapture(new PcapBytes(LITTLE_ENDIAN, magic, 1).bytes(), 24));
        }
        assertTrue(Capture.isCapture(new PcapngBytes().section(BIG_ENDIAN).bytes(), 28));
        assertTrue(Capture.isCapture(new PcapngBytes().section(LITTLE_ENDIAN).bytes(), 28));
    }

    @Test
    void shouldNotTakeOtherFilesForCaptures() {
        assertFalse(Capture.isCapture(new byte[0], 0));
        assertFalse(Capture.isCapture(new PcapBytes(1).bytes(), 3));
        assertFalse(Capture.isCapture(ascii("\n\r\r\n00000010 00000015"), 20));
        assertFalse(Capture.isCapture(ascii("00000010 00000015"), 17));
    }

    @ParameterizedTest
    @ValueSource(longs = {262_145, 0x7fff_ffffL, 0x8000_0000L, 0xffff_ffffL})
    void shouldStopAtAnImpossiblePacketLength(long length) {
        byte[] capture = new PcapBytes(PcapBytes.RAW)
                .add(PACKET)
                .header(length, length, 0, 0)
                .raw(new byte[400_000])
                .bytes();

        Recorder recorder = Recorder.of(capture);

        assertEquals(List.of("datagram hello"), recorder.content());
        assertEquals(
                List.of("packet 2 at file offset 73 announces " + length
                        + " octets, more than 262144; the rest of the capture is not read"),
                recorder.problems);
    }

    @Test
    void shouldDeliverWholePacketsBeforeTruncationAtAnyOctet() {
        byte[] capture = new PcapBytes(PcapBytes.RAW).add(PACKET, PACKET).bytes();
        int firstEnd = 24 + 16 + PACKET.length;

        for (int length = 0; length < capture.length; length++) {
            Recorder recorder = Recorder.of(head(capture, length));

            assertEquals(length < firstEnd ? 0 : 1, recorder.content().size());
            boolean atBoundary = length == 24 || length == firstEnd;
            assertEquals(atBoundary ? 0 : 1, recorder.problems.size(), () -> recorder.problems.toString());
            if (!atBoundary) {
                assertTrue(recorder.problems.get(0).contains("file offset " + length), recorder.problems.get(0));
            }
        }
    }

    @Test
    void shouldTellOfAnUnknownVersionAndOfFilesThatAreNoCapture() {
        byte[] version = new PcapBytes(PcapBytes.RAW).add(PACKET).bytes();
        version[5] = 9;

        assertEquals(List.of("capture has the unknown version 9.4 at file offset 4"), Recorder.of(version).problems);
        assertEquals(
                List.of("file is not a capture: it starts with 0x61626364"), Recorder.of(ascii("abcdefgh")).problems);
    }

    @Test
    void shouldDeliverWhatWasReadBeforeTheStreamFails() {
        byte[] syn = Packets.tcp(1, Packets.SYN, ascii("data"));
        byte[] capture =
                new PcapBytes(PcapBytes.RAW).add(ipv4(Packets.TCP, syn)).bytes();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        Recorder recorder = new Recorder();

        assertThrows(
                IOException.class,
                () -> Capture.read(new SequenceInputStream(new ByteArrayInputStream(capture), broken), recorder));

        assertEquals(List.of("stream data", "end", "end"), recorder.events);
    }
}
