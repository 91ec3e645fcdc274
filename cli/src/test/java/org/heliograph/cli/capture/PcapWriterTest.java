package org.heliograph.cli.capture;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.heliograph.cli.capture.Packets.CLIENT_FLOW;
import static org.heliograph.cli.capture.Packets.SERVER_FLOW;
import static org.heliograph.cli.capture.Packets.ascii;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PcapWriterTest {
    private static final Endpoint CLIENT = Endpoint.of(Packets.CLIENT, 40000);
    private static final Endpoint SERVER = Endpoint.of(Packets.SERVER, 7890);
    private static final Instant TIME = Instant.parse("2024-05-06T07:08:09.123456Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PcapWriter writer = writer(out);

    @Test
    void shouldReadBackWhatWasWritten() throws IOException {
        write(CLIENT, SERVER, "ab", TIME);
        write(SERVER, CLIENT, "xy", TIME.plusSeconds(1));
        write(CLIENT, SERVER, "cd", TIME.plusSeconds(2));
        writer.close();

        Recorder recorder = Recorder.of(out.toByteArray());

        assertEquals(List.of("stream ab", "stream xy", "stream cd", "end", "end"), recorder.events);
        assertEquals(CLIENT_FLOW, recorder.flows.get(0).toString());
        assertEquals(SERVER_FLOW, recorder.flows.get(1).toString());
        assertEquals(List.of(), recorder.problems);
        assertEquals(
                List.of(TIME, TIME.plusSeconds(1), TIME.plusSeconds(2)),
                recorder.packets.stream().map(PacketInfo::time).toList());
        assertEquals(12, recorder.summary.packets());
    }

    @Test
    void shouldWriteTheSameFileForTheSameCalls() throws IOException {
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try (PcapWriter second = writer(again)) {
            second.write(CLIENT, SERVER, ascii("ab"), 0, 2, TIME);
        }
        write(CLIENT, SERVER, "ab", TIME);
        writer.close();

        assertArrayEquals(again.toByteArray(), out.toByteArray());
    }

    @Test
    void shouldWriteTheFramesOctetForOctet() throws IOException {
        write(CLIENT, SERVER, "ab", TIME);

        // The file header and the SYN; Wireshark 4.0 finds both checksums correct.
        assertEquals("d4c3b2a1" + "02000400" + "00000000" + "00000000" + "00000400" + "01000000", hex(0, 24));
        assertEquals("d9813866" + "40e20100" + "3a000000" + "3a000000", hex(24, 40));
        assertEquals("02000a000002" + "02000a000001" + "0800", hex(40, 54));
        assertEquals("4500002c" + "00014000" + "400626c9" + "0a000001" + "0a000002", hex(54, 74));
        assertEquals("9c401ed2" + "0000fa00" + "00000000" + "6002ffff" + "cf100000" + "020405b4", hex(74, 98));
    }

    @Test
    void shouldWriteCorrectChecksums() throws IOException {
        Random random = new Random(3);
        byte[] octets = new byte[2001];
        for (int length = 0; length < octets.length; length += 87) {
            random.nextBytes(octets);
            writer.write(CLIENT, SERVER, octets, 0, length, TIME);
            writer.datagram(SERVER, CLIENT, octets, 0, length, TIME);
        }
        writer.close();
        byte[] file = out.toByteArray();

        int packets = 0;
        for (int index = 24; index < file.length; packets++) {
            int length = Octets.i32(file, index + 8, LITTLE_ENDIAN);
            int ip = index + 16 + 14;
            int protocol = file[ip + 9];
            int transportLength = length - 14 - 20;
            assertEquals(0xffff, sum(file, ip, 20, 0));
            assertEquals(0xffff, sum(file, ip + 12, 8 + transportLength, protocol + transportLength));
            index += 16 + length;
        }
        assertEquals(packets, Recorder.of(file).summary.packets());
    }

    @Test
    void shouldSplitOctetsAtTheLargestSegment() throws IOException {
        byte[] octets = new byte[100_000];
        new Random(4).nextBytes(octets);
        writer.write(CLIENT, SERVER, octets, 0, octets.length, TIME);
        writer.close();

        Recorder recorder = Recorder.of(out.toByteArray());

        assertArrayEquals(octets, recorder.stream(CLIENT_FLOW));
        assertEquals(69, recorder.content().size());
        assertEquals(3 + 69 + 3 + 3, recorder.summary.packets());
    }

    @Test
    void shouldLetTheServerSpeakFirst() throws IOException {
        writer.open(CLIENT, SERVER, TIME);
        writer.open(CLIENT, SERVER, TIME);
        write(SERVER, CLIENT, "hello", TIME);
        writer.close();

        Recorder recorder = Recorder.of(out.toByteArray());

        assertEquals(List.of("stream hello", "end", "end"), recorder.events);
        assertEquals(CLIENT_FLOW, recorder.flows.get(0).conversation().first().toString());
    }

    @Test
    void shouldOpenANewConnectionAfterTheEndOfTheLast() throws IOException {
        write(CLIENT, SERVER, "ab", TIME);
        writer.finish(SERVER, CLIENT, TIME);
        writer.finish(SERVER, CLIENT, TIME);
        write(SERVER, CLIENT, "cd", TIME);
        writer.close();

        Recorder recorder = Recorder.of(out.toByteArray());

        assertEquals(List.of("stream ab", "end", "end", "stream cd", "end", "end"), recorder.events);
        assertEquals(SERVER_FLOW, recorder.flows.get(3).conversation().first().toString());
        assertEquals(List.of(), recorder.problems);
    }

    @Test
    void shouldWriteDatagrams() throws IOException {
        byte[] longest = new byte[65_507];
        Arrays.fill(longest, (byte) 'x');
        writer.datagram(CLIENT, SERVER, ascii("-hello-"), 1, 5, TIME);
        writer.datagram(SERVER, CLIENT, longest, 0, longest.length, TIME);
        writer.close();

        Recorder recorder = Recorder.of(out.toByteArray());

        assertEquals(List.of("datagram hello", "datagram " + "x".repeat(65_507)), recorder.content());
        assertEquals(CLIENT_FLOW, recorder.flows.get(0).toString());
        assertEquals(SERVER_FLOW, recorder.flows.get(1).toString());
        assertEquals(List.of(), recorder.problems);
    }

    @Test
    void shouldRejectWhatItCannotWrite() {
        Endpoint ipv6 = Endpoint.of(Packets.CLIENT6, 1);
        byte[] octets = new byte[65_508];

        assertThrows(IllegalArgumentException.class, () -> write(ipv6, SERVER, "ab", TIME));
        assertThrows(IllegalArgumentException.class, () -> write(CLIENT, CLIENT, "ab", TIME));
        assertThrows(IllegalArgumentException.class, () -> write(CLIENT, SERVER, "ab", Instant.ofEpochSecond(-1)));
        assertThrows(
                IllegalArgumentException.class, () -> write(CLIENT, SERVER, "ab", Instant.ofEpochSecond(1L << 32)));
        assertThrows(IllegalArgumentException.class, () -> writer.datagram(CLIENT, SERVER, octets, 0, 65_508, TIME));
        assertThrows(IndexOutOfBoundsException.class, () -> writer.write(CLIENT, SERVER, octets, 1, 65_508, TIME));
    }

    @Property(tries = 100)
    void shouldReadBackAnyConversation(@ForAll long seed, @ForAll @IntRange(max = 40) int writes) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ByteArrayOutputStream toServer = new ByteArrayOutputStream();
        ByteArrayOutputStream toClient = new ByteArrayOutputStream();
        try (PcapWriter target = writer(file)) {
            target.open(CLIENT, SERVER, TIME);
            for (int i = 0; i < writes; i++) {
                byte[] octets = new byte[random.nextInt(4000)];
                random.nextBytes(octets);
                boolean client = random.nextBoolean();
                (client ? toServer : toClient).writeBytes(octets);
                target.write(client ? CLIENT : SERVER, client ? SERVER : CLIENT, octets, 0, octets.length, TIME);
            }
        }

        Recorder recorder = Recorder.of(file.toByteArray());

        assertArrayEquals(toServer.toByteArray(), recorder.stream(CLIENT_FLOW));
        assertArrayEquals(toClient.toByteArray(), recorder.stream(SERVER_FLOW));
        assertEquals(List.of(), recorder.problems);
    }

    private void write(Endpoint source, Endpoint destination, String text, Instant time) throws IOException {
        writer.write(source, destination, ascii(text), 0, text.length(), time);
    }

    private String hex(int from, int to) {
        return HexFormat.of().formatHex(out.toByteArray(), from, to);
    }

    private static int sum(byte[] octets, int index, int length, int start) {
        long sum = start;
        for (int i = 0; i < length; i++) {
            sum += (octets[index + i] & 0xff) << (i % 2 == 0 ? 8 : 0);
        }
        while (sum > 0xffff) {
            sum = (sum & 0xffff) + (sum >>> 16);
        }
        return (int) sum;
    }

    private static PcapWriter writer(ByteArrayOutputStream out) {
        try {
            return new PcapWriter(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
