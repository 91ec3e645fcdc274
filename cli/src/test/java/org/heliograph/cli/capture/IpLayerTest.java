package org.heliograph.cli.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.heliograph.cli.capture.Packets.CLIENT;
import static org.heliograph.cli.capture.Packets.CLIENT6_FLOW;
import static org.heliograph.cli.capture.Packets.SERVER;
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
import static org.heliograph.cli.capture.Packets.tail;
import static org.heliograph.cli.capture.Packets.tcp;
import static org.heliograph.cli.capture.Packets.udp;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpLayerTest {
    private static final String TEXT = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final List<String> WHOLE = List.of("datagram " + TEXT);
    private static final byte[] PAYLOAD = udp(ascii(TEXT));

    @Test
    void shouldReadIpv4WithOptions() {
        byte[] plain = ipv4(UDP, udp(ascii("hello")));
        byte[] packet = join(head(plain, 20), new byte[8], tail(plain, 20));
        packet[0] = 0x47;
        packet[3] += 8;

        assertEquals(List.of("datagram hello"), Recorder.ofRaw(packet).content());
    }

    @Test
    void shouldLeaveOutEthernetPadding() {
        byte[] frame = join(ethernet(0x0800, ipv4(TCP, tcp(1, Packets.ACK, ascii("hi")))), ascii("padding"));

        Recorder recorder = Recorder.of(new PcapBytes(1).add(frame).bytes());

        assertEquals(List.of("stream hi"), recorder.content());
    }

    @Test
    void shouldTakeTheFrameForTheLengthWhenTheHeaderHasNone() {
        byte[] packet = ipv4(TCP, tcp(1, Packets.ACK, ascii("offload")));
        packet[2] = 0;
        packet[3] = 0;
        byte[] packet6 = ipv6(TCP, tcp(1, Packets.ACK, ascii("offload6")));
        packet6[4] = 0;
        packet6[5] = 0;

        assertEquals(
                List.of("stream offload", "stream offload6"),
                Recorder.ofRaw(packet, packet6).content());
    }

    @ParameterizedTest
    @CsvSource({"0, 0x44", "3, 19", "0, 0x4f"})
    void shouldTellOfImpossibleLengths(int index, String value) {
        byte[] packet = ipv4(UDP, udp(ascii("hello")));
        packet[index] = (byte) (int) Integer.decode(value);

        Recorder recorder = Recorder.ofRaw(packet);

        assertEquals(List.of(), recorder.events);
        assertEquals(List.of("packet 1: IPv4 header has an impossible length"), recorder.problems);
    }

    @Test
    void shouldTellOfAnUnknownVersion() {
        assertEquals(
                List.of("packet 1: IP version is neither 4 nor 6"), Recorder.ofRaw(octets(0x50, 0, 0, 0)).problems);
    }

    @Test
    void shouldTellOfPacketsCutWithinTheirHeaders() {
        byte[] packet = ipv4(TCP, tcp(1, Packets.ACK, ascii("hello")));
        byte[] packet6 = ipv6(60, join(octets(TCP, 0, 0, 0, 0, 0, 0, 0), tcp(1, Packets.ACK, ascii("hello"))));

        for (int length = 0; length < 40; length++) {
            String layer = length < 20 ? "IP" : "TCP";
            assertEquals(
                    List.of("packet 1: packet is cut within its " + layer + " header"), cut(packet, length).problems);
        }
        for (int length = 1; length < 68; length++) {
            String layer = length < 48 ? "IP" : "TCP";
            assertEquals(
                    List.of("packet 1: packet is cut within its " + layer + " header"), cut(packet6, length).problems);
        }
    }

    @Test
    void shouldCountOtherProtocols() {
        Recorder recorder = Recorder.ofRaw(ipv4(1, new byte[8]), ipv6(58, new byte[8]), ipv6(59, new byte[0]));

        assertEquals(List.of(), recorder.problems);
        assertEquals(new CaptureSummary(3, 3), recorder.summary);
    }

    @Test
    void shouldReassembleIpv4FragmentsInEveryOrder() {
        List<byte[]> fragments = List.of(
                fragment(7, 0, 16, true, PAYLOAD),
                fragment(7, 16, 40, true, PAYLOAD),
                fragment(7, 40, 64, true, PAYLOAD),
                fragment(7, 64, PAYLOAD.length, false, PAYLOAD));

        for (List<byte[]> order : permutations(fragments)) {
            Recorder recorder = Recorder.ofRaw(order.toArray(new byte[0][]));

            assertEquals(WHOLE, recorder.content());
            assertEquals(4, recorder.packets.get(0).number());
            assertEquals(List.of(), recorder.problems);
        }
    }

    @Test
    void shouldReassembleIpv6FragmentsInEveryOrder() {
        byte[] payload = join(octets(UDP, 0, 1, 4, 0, 0, 0, 0), PAYLOAD);
        List<byte[]> fragments = List.of(
                fragment6(7, 60, 0, 16, true, payload),
                fragment6(7, 60, 16, 48, true, payload),
                fragment6(7, 60, 48, payload.length, false, payload));

        for (List<byte[]> order : permutations(fragments)) {
            Recorder recorder = Recorder.ofRaw(order.toArray(new byte[0][]));

            assertEquals(WHOLE, recorder.content());
            assertEquals(CLIENT6_FLOW, recorder.flows.get(0).toString());
            assertEquals(List.of(), recorder.problems);
        }
    }

    @Test
    void shouldTakeTheFirstDataOfOverlappingFragments() {
        byte[] other = udp(ascii(TEXT.replaceAll(".", "?")));

        Recorder recorder = Recorder.ofRaw(
                fragment(7, 24, 40, true, PAYLOAD),
                fragment(7, 24, 32, true, other),
                fragment(7, 0, 24, true, PAYLOAD),
                fragment(7, 16, 48, true, join(head(other, 40), tail(PAYLOAD, 40))),
                fragment(7, 0, 8, true, other),
                fragment(7, 32, PAYLOAD.length, false, join(head(other, 48), tail(PAYLOAD, 48))));

        assertEquals(WHOLE, recorder.content());
    }

    @Test
    void shouldReassembleRandomOverlappingFragmentsToTheOctetsThatCameFirst() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            byte[] expected = new byte[800];
            boolean[] known = new boolean[expected.length];
            List<byte[]> packets = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                int start = i == 0 ? 0 : random.nextInt(100) * 8;
                int end = i == 0 ? 8 : Math.min(expected.length, start + 8 * (1 + random.nextInt(12)));
                byte[] payload = new byte[expected.length];
                random.nextBytes(payload);
                payload = i == 0 ? join(head(udp(new byte[792]), 8), tail(payload, 8)) : payload;
                for (int j = start; j < end; j++) {
                    expected[j] = known[j] ? expected[j] : payload[j];
                    known[j] = true;
                }
                packets.add(fragment(7, start, end, end < expected.length, payload));
                if (isAll(known)) {
                    break;
                }
            }

            Recorder recorder = Recorder.ofRaw(packets.toArray(new byte[0][]));

            String text = new String(tail(expected, 8), ISO_8859_1);
            assertEquals(isAll(known) ? List.of("datagram " + text) : List.of(), recorder.content());
        }
    }

    @Test
    void shouldKeepFragmentsOfDifferentPacketsApart() {
        byte[] other = udp(ascii(TEXT.toUpperCase()));
        byte[] reverse = ipv4(SERVER, CLIENT, UDP, 7, 2, tail(PAYLOAD, 16));

        Recorder recorder = Recorder.ofRaw(
                fragment(7, 0, 16, true, PAYLOAD),
                fragment(8, 0, 16, true, other),
                reverse,
                fragment(8, 16, other.length, false, other),
                fragment(7, 16, PAYLOAD.length, false, PAYLOAD));

        assertEquals(List.of("datagram " + TEXT.toUpperCase(), "datagram " + TEXT), recorder.content());
        assertEquals(
                List.of("packet 5: fragmented IP packet is incomplete at the end of the capture"), recorder.problems);
    }

    @Test
    void shouldNotJoinFragmentsMoreThanAMinuteApart() {
        byte[] first = fragment(7, 0, 16, true, udp(ascii(TEXT.toUpperCase())));
        byte[] again = fragment(7, 0, 16, true, PAYLOAD);
        byte[] rest = fragment(7, 16, PAYLOAD.length, false, PAYLOAD);
        byte[] capture = new PcapBytes(PcapBytes.RAW)
                .add(first, first.length, 100, 0)
                .add(again, again.length, 161, 0)
                .add(rest, rest.length, 161, 0)
                .bytes();

        Recorder recorder = Recorder.of(capture);

        assertEquals(WHOLE, recorder.content());
        assertEquals(List.of("packet 2: fragmented IP packet is incomplete after 60 seconds"), recorder.problems);
    }

    @Test
    void shouldDropFragmentsBeyondTheLongestPacket() {
        byte[] packet = ipv4(CLIENT, SERVER, UDP, 7, 0x1fff, new byte[8]);

        assertEquals(
                List.of("packet 1: IP fragment reaches beyond the longest packet"), Recorder.ofRaw(packet).problems);
    }

    @Test
    void shouldBoundThePacketsInReassembly() {
        byte[][] packets = new byte[1025][];
        for (int i = 0; i < packets.length; i++) {
            packets[i] = fragment(i, 0, 16, true, PAYLOAD);
        }

        Recorder recorder = Recorder.ofRaw(packets);

        assertEquals(
                "packet 1025: fragmented IP packet is incomplete and dropped, because too many are",
                recorder.problems.get(0));
        assertEquals(
                "fragmented IP packet is incomplete: 1025 times in all",
                recorder.problems.get(recorder.problems.size() - 1));
    }

    @Test
    void shouldBoundTheOctetsInReassembly() {
        byte[][] packets = new byte[300][];
        for (int i = 0; i < packets.length; i++) {
            packets[i] = ipv4(CLIENT, SERVER, UDP, i, 8000 | Packets.MORE_FRAGMENTS, new byte[8]);
        }

        Recorder recorder = Recorder.ofRaw(packets);

        assertEquals(
                "packet 263: fragmented IP packet is incomplete and dropped, because too many are",
                recorder.problems.get(0));
    }

    @Test
    void shouldWalkOverIpv6ExtensionHeaders() {
        byte[] atomic = join(octets(51, 0, 0, 0, 0, 0, 0, 9), authentication(), PAYLOAD);
        byte[] destination = join(octets(44, 0), new byte[6], atomic);
        byte[] routing = join(octets(60, 1), new byte[14], destination);
        byte[] hopByHop = join(octets(43, 0), new byte[6], routing);

        Recorder recorder = Recorder.ofRaw(ipv6(0, hopByHop));

        assertEquals(WHOLE, recorder.content());
        assertEquals(List.of(), recorder.problems);
    }

    @Test
    void shouldWalkOverTheAuthenticationHeaderOfIpv4() {
        assertEquals(
                WHOLE, Recorder.ofRaw(ipv4(51, join(authentication(), PAYLOAD))).content());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 43, 51, 60})
    void shouldTellOfAnExtensionHeaderLongerThanItsPacket(int header) {
        Recorder recorder = Recorder.ofRaw(ipv6(header, join(octets(UDP, 255), new byte[40])));

        assertEquals(List.of("packet 1: IPv6 extension header is longer than its packet"), recorder.problems);
    }

    @Test
    void shouldNotReassembleWithinAReassembledPacket() {
        byte[] inner = join(octets(UDP, 0, 0, 1, 0, 0, 0, 1), PAYLOAD);

        Recorder recorder =
                Recorder.ofRaw(fragment6(7, 44, 0, 8, true, inner), fragment6(7, 44, 8, inner.length, false, inner));

        assertEquals(List.of(), recorder.content());
        assertEquals(List.of("packet 2: IPv6 packet is fragmented within a fragmented one"), recorder.problems);
    }

    private static boolean isAll(boolean[] known) {
        for (boolean octet : known) {
            if (!octet) {
                return false;
            }
        }
        return true;
    }

    private static byte[] authentication() {
        return join(octets(UDP, 4), new byte[22]);
    }

    private static Recorder cut(byte[] packet, int length) {
        return Recorder.of(new PcapBytes(PcapBytes.RAW)
                .add(head(packet, length), packet.length, 0, 0)
                .bytes());
    }

    private static List<List<byte[]>> permutations(List<byte[]> elements) {
        if (elements.isEmpty()) {
            return List.of(Collections.emptyList());
        }
        List<List<byte[]>> permutations = new ArrayList<>();
        for (byte[] element : elements) {
            List<byte[]> rest = new ArrayList<>(elements);
            rest.remove(element);
            for (List<byte[]> permutation : permutations(rest)) {
                List<byte[]> whole = new ArrayList<>(permutation);
                whole.add(0, element);
                permutations.add(whole);
            }
        }
        return permutations;
    }
}
