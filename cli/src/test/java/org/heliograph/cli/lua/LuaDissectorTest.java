package org.heliograph.cli.lua;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cli.capture.Endpoint;
import org.heliograph.cli.capture.PcapWriter;
import org.heliograph.cmpp.v30.CmppDeliver;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.print.LuaPrinter;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.codec.testkit.Visited;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuaDissectorTest {
    private static final Endpoint CLIENT = Endpoint.of(new byte[] {10, 0, 0, 1}, 40_000);
    private static final Endpoint SERVER = Endpoint.of(new byte[] {10, 0, 0, 2}, 7_890);
    private static final Instant TIME = Instant.EPOCH;
    /** Cuts frames at ever other places. */
    private static final int SEGMENT = 97;

    private static final int RANDOM_FRAMES = 2_000;
    private static final long SEED = 0x4865_6C69_6FL;

    private final Protocols protocols = Protocols.load();
    private final Dissector dissector = new Dissector(protocols, Settings.LENIENT);

    @TempDir
    private Path directory;

    @BeforeAll
    static void requireTshark() {
        assumeTrue(Tshark.isInstalled(), "tshark is not installed");
    }

    @ParameterizedTest
    @CsvSource({"cmpp-2.0, 2.0", "cmpp-2.1, 2.0", "cmpp-3.0, 3.0"})
    void shouldShowWhatTheDissectorShows(String id, String version) throws Exception {
        Protocol protocol = protocols.get(id);
        List<byte[]> frames = frames(version);
        Path capture = directory.resolve("vectors.pcap");
        try (PcapWriter pcap = new PcapWriter(Files.newOutputStream(capture))) {
            byte[] stream = join(frames);
            for (int done = 0; done < stream.length; done += SEGMENT) {
                pcap.write(CLIENT, SERVER, stream, done, Math.min(SEGMENT, stream.length - done), TIME);
            }
            pcap.finish(CLIENT, SERVER, TIME);
        }

        List<Shown> actual = new ArrayList<>();
        dissect(protocol, capture).forEach(actual::addAll);

        assertEquals(frames.size(), actual.size());
        for (int i = 0; i < frames.size(); i++) {
            assertSame(expected(protocol, frames.get(i)), actual.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource({"cmpp-2.0, 2.0", "cmpp-2.1, 3.0", "cmpp-3.0, 3.0"})
    void shouldShowFaultsOfMalformedFrames(String id, String version) throws Exception {
        assertSameInDatagrams(protocols.get(id), malformed(frames(version)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmpp-2.0", "cmpp-2.1", "cmpp-3.0"})
    void shouldShowEveryMessageWithAnyValues(String id) throws Exception {
        assertSameInDatagrams(protocols.get(id), random(protocols.get(id), 40));
    }

    @Test
    void shouldShowEveryWireType() throws Exception {
        Protocol protocol = new Parcel.Service();
        List<byte[]> frames = random(protocol, 100);
        List<byte[]> all = new ArrayList<>(frames);
        all.addAll(malformed(frames.subList(0, 20)));

        assertSameInDatagrams(protocol, all);
    }

    @Test
    void shouldShowTheOnlyMessageOfAProtocolWithoutKeys() throws Exception {
        List<byte[]> frames = new ArrayList<>();
        for (Vector vector : Vectors.load("sms")) {
            Map<?, ?> input = (Map<?, ?>) vector.extra().get("input");
            Object hex = input.get("udh_hex") == null ? input.get("ud_hex") : input.get("udh_hex");
            if (hex instanceof String text && !text.isEmpty()) {
                frames.add(octets(text));
                frames.add(octets(text + "616263"));
            }
        }

        assertTrue(frames.size() > 20, "frames=" + frames.size());
        Protocol protocol = protocols.get("sms-userdata");
        List<List<Shown>> packets = dissect(protocol, datagrams(frames));
        assertEquals(frames.size(), packets.size());
        for (int i = 0; i < packets.size(); i++) {
            // What the octets say is not in the frame's fields, and Lua shows these alone.
            assertEquals(
                    expected(protocol, frames.get(i)).fields(),
                    packets.get(i).get(0).fields());
        }
    }

    @Test
    void shouldDecodeTextsOfAnyCoding() throws Exception {
        String text = "\u4e2d\u6587\u77ed\u4fe1 \u03b1\u0416 \ud83d\ude42 caf\u00e9";
        byte[] gb = text.getBytes("GB18030");
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
        byte[] header = {5, 0, 3, 1, 2, 1};
        byte[] zero = {0, 0};
        List<byte[]> frames = List.of(
                deliver(15, 0, gb),
                deliver(15, 0, join(List.of(gb, zero, gb, zero))),
                deliver(15, 1, join(List.of(header, gb))),
                deliver(15, 0, Arrays.copyOf(gb, gb.length - 3)),
                deliver(8, 0, utf16),
                deliver(8, 0, join(List.of(utf16, zero, utf16))),
                deliver(8, 64, join(List.of(header, utf16))),
                deliver(8, 0, Arrays.copyOf(utf16, 13)),
                deliver(0, 0, "plain \t\"text\"\\".getBytes(StandardCharsets.US_ASCII)),
                deliver(0, 0, gb),
                deliver(4, 1, join(List.of(header, gb))),
                deliver(4, 1, header),
                deliver(4, 1, new byte[] {9, 1}),
                deliver(4, 1, new byte[] {2, 0, 9, 65}),
                deliver(0, 1, new byte[] {6, 0, 3, 1, 2, 1, 7, 65}),
                deliver(0, 1, new byte[] {0, 65}),
                deliver(0, 1, new byte[0]));

        assertSameInDatagrams(protocols.get("cmpp-3.0"), frames);
    }

    @Test
    void shouldWarnOfWhatStrictReadingRefuses() throws Exception {
        List<byte[]> frames = List.of(
                octets("00000011 00000002 00000001 aabbccddee"),
                octets("0000000c 00000033 00000001"),
                octets("00000027 00000001 00000001 c3a431323334 90d00c1d517abd0b4f65f6bcf8535d16 55 00000000"),
                octets("0000000c 80000008 00000001"));
        Path capture = datagrams(frames);

        List<List<Shown>> packets = dissect(protocols.get("cmpp-3.0"), capture);

        assertEquals(
                List.of(
                        "[CMPP_TERMINATE Sequence_Id at octet 12 is followed by octets that belong to no field]",
                        "[CMPP_UNKNOWN Command_Id at octet 4 names no message of this protocol]",
                        "[CMPP_CONNECT Source_Addr at octet 12 holds an octet that is not ASCII, "
                                + "CMPP_CONNECT Version at octet 34 has a value that the document does not know]",
                        "[CMPP_ACTIVE_TEST_RESP Reserved at octet 12 is cut short or left out]"),
                packets.stream()
                        .map(packet -> packet.get(0).faults().toString())
                        .toList());
    }

    @Test
    void shouldLookAtOtherPortsOnlyWhenToldTo() throws Exception {
        byte[] frame = frames("3.0").get(0);
        Path capture = directory.resolve("port.pcap");
        try (PcapWriter pcap = new PcapWriter(Files.newOutputStream(capture))) {
            pcap.write(CLIENT, new Endpoint(SERVER.address(), 15_000), frame, 0, frame.length, TIME);
        }

        List<List<Shown>> off = dissect(protocols.get("cmpp-3.0"), capture);
        List<List<Shown>> on = dissect(protocols.get("cmpp-3.0"), capture, "-o", "heliograph_cmpp_3_0.heuristic:TRUE");

        assertTrue(off.stream().allMatch(List::isEmpty));
        assertEquals(1, on.stream().mapToInt(List::size).sum());
    }

    @ParameterizedTest
    @CsvSource({"cmpp-2.0, 3.0", "cmpp-3.0, 2.0"})
    void shouldSurviveAnyStream(String id, String version) throws Exception {
        Protocol protocol = protocols.get(id);
        List<byte[]> streams = malformed(frames(version));
        Path capture = directory.resolve("streams.pcap");
        try (PcapWriter pcap = new PcapWriter(Files.newOutputStream(capture))) {
            for (int i = 0; i < streams.size(); i += 7) {
                Endpoint client = new Endpoint(CLIENT.address(), 20_000 + i);
                pcap.write(client, SERVER, streams.get(i), 0, streams.get(i).length, TIME);
                pcap.finish(client, SERVER, TIME);
            }
        }

        List<List<Shown>> packets = dissect(protocol, capture);

        assertTrue(packets.stream().anyMatch(packet -> !packet.isEmpty()));
    }

    private static byte[] deliver(int msgFmt, int tpUdhi, byte[] content) {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[512]);
        int length = new CmppDeliver(Settings.LENIENT.withWriting(Mode.LENIENT))
                .encode(buffer, 0, buffer.capacity())
                .msgFmt(msgFmt)
                .tpUdhi(tpUdhi)
                .msgContent(new UnsafeBuffer(content), 0, content.length)
                .finish();
        return Arrays.copyOf(buffer.byteArray(), length);
    }

    private static byte[] octets(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static List<byte[]> random(Protocol protocol, int count) {
        RandomFrames random = new RandomFrames(new Random(SEED));
        List<byte[]> frames = new ArrayList<>();
        for (MessageType<?> type : protocol.types()) {
            for (int i = 0; i < count; i++) {
                frames.add(random.frame(type));
            }
        }
        return frames;
    }

    private Path datagrams(List<byte[]> datagrams) throws IOException {
        Path capture = directory.resolve("datagrams.pcap");
        try (PcapWriter pcap = new PcapWriter(Files.newOutputStream(capture))) {
            for (byte[] datagram : datagrams) {
                pcap.datagram(CLIENT, SERVER, datagram, 0, datagram.length, TIME);
            }
        }
        return capture;
    }

    private void assertSameInDatagrams(Protocol protocol, List<byte[]> datagrams) throws Exception {
        List<List<Shown>> packets = dissect(protocol, datagrams(datagrams));

        assertEquals(datagrams.size(), packets.size());
        for (int i = 0; i < packets.size(); i++) {
            List<Shown> expected = expectedOfAll(protocol, datagrams.get(i));
            List<Shown> actual = packets.get(i);
            String hex = HexFormat.of().formatHex(datagrams.get(i));
            assertEquals(expected.size(), actual.size(), hex);
            for (int k = 0; k < actual.size(); k++) {
                assertSame(expected.get(k), actual.get(k));
            }
        }
    }

    private static List<byte[]> frames(String version) {
        return Vectors.load("cmpp").stream()
                .filter(vector -> vector.version().equals(version)
                        && vector.expect().containsKey("command")
                        && !vector.hex().isEmpty())
                .map(vector -> vector.octets())
                .toList();
    }

    /** All truncations, with the old length and with the right one; a flip of every octet; random octets. */
    private static List<byte[]> malformed(List<byte[]> frames) {
        Random random = new Random(SEED);
        List<byte[]> all = new ArrayList<>();
        for (byte[] frame : frames) {
            for (int length = 1; length < frame.length; length++) {
                byte[] cut = Arrays.copyOf(frame, length);
                all.add(cut);
                if (length >= Integer.BYTES) {
                    all.add(withLength(cut.clone()));
                }
                byte[] flipped = frame.clone();
                flipped[length] ^= (byte) (1 << random.nextInt(Byte.SIZE));
                all.add(flipped);
            }
            all.add(withLength(Arrays.copyOf(frame, frame.length + 5)));
            all.add(join(List.of(frame, frame)));
        }
        for (int i = 0; i < RANDOM_FRAMES; i++) {
            byte[] octets = new byte[16 + random.nextInt(300)];
            random.nextBytes(octets);
            if (i % 4 != 0) {
                withLength(octets);
                System.arraycopy(frames.get(i % frames.size()), 4, octets, 4, 4);
            }
            all.add(octets);
        }
        return all;
    }

    private static byte[] withLength(byte[] frame) {
        new UnsafeBuffer(frame).putInt(0, frame.length, BIG_ENDIAN);
        return frame;
    }

    private static byte[] join(List<byte[]> frames) {
        byte[] all = new byte[frames.stream().mapToInt(frame -> frame.length).sum()];
        int at = 0;
        for (byte[] frame : frames) {
            System.arraycopy(frame, 0, all, at, frame.length);
            at += frame.length;
        }
        return all;
    }

    private Shown expected(Protocol protocol, byte[] frame) {
        Visited visited = new Visited();
        dissector.dissect(protocol, new UnsafeBuffer(frame), 0, frame.length, visited);
        return Shown.of(visited);
    }

    /** Cuts a datagram as a stream is cut, but takes what is left for a frame. */
    private List<Shown> expectedOfAll(Protocol protocol, byte[] octets) {
        List<Shown> all = new ArrayList<>();
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        for (int at = 0; at < octets.length; ) {
            int available = octets.length - at;
            long length = protocol.framing(protocol.limits()).frameLength(buffer, at, available);
            if (Fault.isFault(length)) {
                String fault = Fault.describe(Fault.of(Fault.code(length), Fault.NO_FIELD, 0), null);
                all.add(Shown.lost(HexFormat.of().formatHex(octets, at, octets.length), fault));
                return all;
            }
            int taken = length > 0 && length <= available ? (int) length : available;
            all.add(expected(protocol, Arrays.copyOfRange(octets, at, at + taken)));
            at += taken;
        }
        return all;
    }

    /** Tshark has to show the same values, and at least the faults that we show. */
    private static void assertSame(Shown expected, Shown actual) {
        assertEquals(expected.toString(), actual.toString());
        assertTrue(
                actual.faults().containsAll(expected.faults()),
                () -> "expected " + expected.faults() + "\nof " + actual + "\nbut got " + actual.faults());
    }

    private List<List<Shown>> dissect(Protocol protocol, Path capture, String... options)
            throws IOException, InterruptedException {
        String name = "heliograph_" + protocol.id().replaceAll("[^a-z0-9]", "_");
        StringBuilder lua = new StringBuilder();
        LuaPrinter.print(protocol, lua);
        Path script = Files.writeString(directory.resolve(name + ".lua"), lua);
        Tshark tshark = new Tshark(directory);
        Filters filters = new Filters(name, lua.toString(), tshark.run("-G", "fields", "-X", "lua_script:" + script));
        List<List<Shown>> packets = new ArrayList<>();
        for (List<Tshark.Member> layers : tshark.packets(script, capture, name, options)) {
            List<Shown> shown = new ArrayList<>();
            for (Tshark.Member layer : layers) {
                assertTrue(!layer.key().contains("Lua Error"), layer.key());
                if (layer.key().equals(name)) {
                    shown.add(Shown.of(layer, filters));
                }
            }
            packets.add(shown);
        }
        return packets;
    }
}
