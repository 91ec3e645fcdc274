package org.heliograph.cli.capture;

import static org.heliograph.cli.capture.Packets.CLIENT6_FLOW;
import static org.heliograph.cli.capture.Packets.CLIENT_FLOW;
import static org.heliograph.cli.capture.Packets.UDP;
import static org.heliograph.cli.capture.Packets.ascii;
import static org.heliograph.cli.capture.Packets.ethernet;
import static org.heliograph.cli.capture.Packets.head;
import static org.heliograph.cli.capture.Packets.ipv4;
import static org.heliograph.cli.capture.Packets.ipv6;
import static org.heliograph.cli.capture.Packets.join;
import static org.heliograph.cli.capture.Packets.octets;
import static org.heliograph.cli.capture.Packets.tag;
import static org.heliograph.cli.capture.Packets.udp;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkLayerTest {
    private static final int IPV4 = 0x0800;
    private static final int IPV6 = 0x86dd;
    private static final byte[] PACKET = ipv4(UDP, udp(ascii("hello")));
    private static final byte[] PACKET6 = ipv6(UDP, udp(ascii("hello")));

    @Test
    void shouldReadEthernet() {
        assertHello(CLIENT_FLOW, 1, ethernet(IPV4, PACKET));
        assertHello(CLIENT6_FLOW, 1, ethernet(IPV6, PACKET6));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x8100, 0x88a8, 0x9100})
    void shouldReadVlanTags(int type) {
        assertHello(CLIENT_FLOW, 1, ethernet(type, tag(0x0123, IPV4, PACKET)));
        assertHello(CLIENT6_FLOW, 1, ethernet(type, tag(0x0123, IPV6, PACKET6)));
    }

    @Test
    void shouldReadStackedVlanTags() {
        byte[] inner = tag(3, 0x9100, tag(4, IPV4, PACKET));

        assertHello(CLIENT_FLOW, 1, ethernet(0x88a8, tag(2, 0x8100, inner)));
    }

    @Test
    void shouldTellOfAFrameCutWithinItsVlanTags() {
        byte[] frame = ethernet(0x8100, tag(1, IPV4, PACKET));

        for (int length = 0; length < 18; length++) {
            Recorder recorder =
                    Recorder.of(new PcapBytes(1).add(head(frame, length)).bytes());

            assertEquals(List.of("packet 1: packet is cut within its link header"), recorder.problems);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 14, 101, 228})
    void shouldReadRawIpv4(int linkType) {
        assertHello(CLIENT_FLOW, linkType, PACKET);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 14, 101, 229})
    void shouldReadRawIpv6(int linkType) {
        assertHello(CLIENT6_FLOW, linkType, PACKET6);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 108})
    void shouldReadLoopbackOfEitherByteOrder(int linkType) {
        assertHello(CLIENT_FLOW, linkType, join(octets(0, 0, 0, 2), PACKET));
        assertHello(CLIENT_FLOW, linkType, join(octets(2, 0, 0, 0), PACKET));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 23, 24, 28, 30})
    void shouldReadLoopbackWithEveryNumberOfIpv6(int family) {
        assertHello(CLIENT6_FLOW, 0, join(octets(0, 0, 0, family), PACKET6));
        assertHello(CLIENT6_FLOW, 0, join(octets(family, 0, 0, 0), PACKET6));
    }

    @Test
    void shouldReadLinuxCookedFrames() {
        assertHello(CLIENT_FLOW, 113, join(new byte[14], octets(8, 0), PACKET));
        assertHello(CLIENT_FLOW, 113, join(new byte[14], octets(0x81, 0), tag(5, IPV4, PACKET)));
        assertHello(CLIENT6_FLOW, 276, join(octets(0x86, 0xdd), new byte[18], PACKET6));
    }

    @Test
    void shouldIgnoreFramesWithoutIp() {
        byte[] capture = new PcapBytes(1)
                .add(ethernet(0x0806, new byte[28]), ethernet(IPV4, PACKET))
                .bytes();

        Recorder recorder = Recorder.of(capture);

        assertEquals(List.of("datagram hello"), recorder.content());
        assertEquals(List.of(), recorder.problems);
        assertEquals(new CaptureSummary(2, 1), recorder.summary);
    }

    @Test
    void shouldTellOfAnUnknownLinkTypeOnceWithItsCount() {
        byte[] capture = new PcapBytes(147).add(PACKET, PACKET, PACKET).bytes();

        Recorder recorder = Recorder.of(capture);

        assertEquals(
                List.of("packet 1: link type 147 is not known", "link type 147 is not known: 3 times in all"),
                recorder.problems);
        assertEquals(new CaptureSummary(3, 3), recorder.summary);
    }

    private static void assertHello(String flow, int linkType, byte[] frame) {
        Recorder recorder = Recorder.of(new PcapBytes(linkType).add(frame).bytes());

        assertEquals(List.of("datagram hello"), recorder.content());
        assertEquals(flow, recorder.flows.get(0).toString());
        assertEquals(List.of(), recorder.problems);
    }
}
