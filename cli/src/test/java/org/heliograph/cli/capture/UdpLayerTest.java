package org.heliograph.cli.capture;

import static org.heliograph.cli.capture.Packets.CLIENT;
import static org.heliograph.cli.capture.Packets.SERVER;
import static org.heliograph.cli.capture.Packets.UDP;
import static org.heliograph.cli.capture.Packets.ascii;
import static org.heliograph.cli.capture.Packets.head;
import static org.heliograph.cli.capture.Packets.ipv4;
import static org.heliograph.cli.capture.Packets.join;
import static org.heliograph.cli.capture.Packets.octets;
import static org.heliograph.cli.capture.Packets.tail;
import static org.heliograph.cli.capture.Packets.udp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class UdpLayerTest {
    @Test
    void shouldDeliverDatagramsOfBothDirectionsInOneConversation() {
        byte[] request = udp(ascii("request"));
        byte[] answer = join(octets(7890 >>> 8, 7890, 40000 >>> 8, 40000), tail(udp(ascii("answer")), 4));

        Recorder recorder = Recorder.ofRaw(ipv4(UDP, request), ipv4(SERVER, CLIENT, UDP, 0, 0, answer));

        assertEquals(List.of("datagram request", "datagram answer", "end", "end"), recorder.events);
        assertEquals(Packets.CLIENT_FLOW, recorder.flows.get(0).toString());
        assertEquals(Packets.SERVER_FLOW, recorder.flows.get(1).toString());
        assertSame(recorder.flows.get(0), recorder.flows.get(1).reverse());
        assertSame(recorder.flows.get(0), recorder.flows.get(1).conversation().first());
    }

    @Test
    void shouldDeliverEmptyDatagrams() {
        assertEquals(
                List.of("datagram "),
                Recorder.ofRaw(ipv4(UDP, udp(new byte[0]))).content());
    }

    @Test
    void shouldTakeTheLengthOfTheHeader() {
        assertEquals(
                List.of("datagram hello"),
                Recorder.ofRaw(ipv4(UDP, join(udp(ascii("hello")), ascii("rest"))))
                        .content());
    }

    @Test
    void shouldTakeThePacketForTheLengthWhenTheHeaderHasNone() {
        byte[] datagram = udp(ascii("hello"));
        datagram[5] = 0;

        assertEquals(
                List.of("datagram hello"), Recorder.ofRaw(ipv4(UDP, datagram)).content());
    }

    @Test
    void shouldTellOfImpossibleLengths() {
        for (int length : new int[] {1, 7, 14, 255}) {
            byte[] datagram = udp(ascii("hello"));
            datagram[5] = (byte) length;

            Recorder recorder = Recorder.ofRaw(ipv4(UDP, datagram));

            assertEquals(List.of(), recorder.events);
            assertEquals(List.of("packet 1: UDP header has an impossible length"), recorder.problems);
        }
    }

    @Test
    void shouldDeliverWhatIsThereOfACutDatagram() {
        byte[] packet = ipv4(UDP, udp(ascii("hello")));
        byte[] capture = new PcapBytes(PcapBytes.RAW)
                .add(head(packet, 30), packet.length, 0, 0)
                .add(head(packet, 27), packet.length, 0, 0)
                .bytes();

        Recorder recorder = Recorder.of(capture);

        assertEquals(List.of("datagram he"), recorder.content());
        assertEquals(
                List.of(
                        "packet 1: UDP datagram is cut, 3 octets are missing",
                        "packet 2: packet is cut within its UDP header"),
                recorder.problems);
    }

    @Test
    void shouldEndTheConversationUnusedLongestWhenThereAreTooMany() {
        byte[][] packets = new byte[3][];
        for (int i = 0; i < 3; i++) {
            byte[] datagram = udp(octets('0' + i));
            datagram[1] = (byte) i;
            packets[i] = ipv4(UDP, datagram);
        }
        byte[] capture = new PcapBytes(PcapBytes.RAW)
                .add(packets[0], packets[1], packets[0], packets[2])
                .bytes();
        CaptureLimits limits = new CaptureLimits(1000, 1, 1, 1, 1, 2, 1, 1, 1);

        Recorder recorder = Recorder.of(capture, limits);

        assertEquals(
                List.of(
                        "datagram 0",
                        "datagram 1",
                        "datagram 0",
                        "end",
                        "end",
                        "datagram 2",
                        "end",
                        "end",
                        "end",
                        "end"),
                recorder.events);
        assertSame(recorder.flows.get(1), recorder.flows.get(3));
    }
}
