package org.heliograph.cli.capture;

import static org.heliograph.cli.capture.Packets.ACK;
import static org.heliograph.cli.capture.Packets.CLIENT_FLOW;
import static org.heliograph.cli.capture.Packets.FIN;
import static org.heliograph.cli.capture.Packets.PSH;
import static org.heliograph.cli.capture.Packets.SERVER_FLOW;
import static org.heliograph.cli.capture.Packets.SYN;
import static org.heliograph.cli.capture.Packets.TCP;
import static org.heliograph.cli.capture.Packets.ascii;
import static org.heliograph.cli.capture.Packets.ipv4;
import static org.heliograph.cli.capture.Packets.tcp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TcpStreamTest {
    @Test
    void shouldDeliverBothDirectionsInOrder() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .client(100, "ab")
                .server(500, "xy")
                .client(102, "cd")
                .client(104, 502, FIN | ACK, "")
                .server(502, 105, FIN | ACK, "")
                .client(105, 503, ACK, "")
                .read();

        assertEquals(List.of("stream ab", "stream xy", "stream cd", "end", "end"), recorder.events);
        assertEquals(CLIENT_FLOW, recorder.flows.get(0).toString());
        assertEquals(SERVER_FLOW, recorder.flows.get(1).toString());
        assertSame(recorder.flows.get(0), recorder.flows.get(2));
        assertSame(recorder.flows.get(1), recorder.flows.get(0).reverse());
        assertSame(recorder.flows.get(0), recorder.flows.get(1).conversation().first());
        assertEquals(
                List.of(4L, 5L, 6L),
                recorder.packets.stream().map(PacketInfo::number).toList());
        assertEquals(List.of(), recorder.problems);
    }

    @Test
    void shouldReorderSegmentsAndNameThePacketThatBroughtThem() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .client(106, "gh")
                .client(102, "cd")
                .client(100, "ab")
                .client(104, "ef")
                .read();

        assertEquals(List.of("stream ab", "stream cd", "stream ef", "stream gh"), recorder.content());
        assertEquals(
                List.of(6L, 5L, 7L, 4L),
                recorder.packets.stream().map(PacketInfo::number).toList());
    }

    @Test
    void shouldLeaveOutRetransmissions() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .client(100, "ab")
                .client(100, "??")
                .client(100, "??cd")
                .client(101, "??")
                .read();

        assertEquals(List.of("stream ab", "stream cd"), recorder.content());
        assertEquals(List.of(), recorder.problems);
    }

    @Test
    void shouldTakeTheFirstDataOfOverlappingSegments() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .client(104, "ef")
                .client(110, "kl")
                .client(103, "d??gh")
                .client(100, "abc?????ij??mn")
                .read();

        assertEquals("abcdefghijklmn", new String(recorder.stream(CLIENT_FLOW)));
        assertEquals(List.of(), recorder.problems);
    }

    @ParameterizedTest
    @ValueSource(longs = {0xffff_fff8L, 0xffff_ffffL, 0, 0x7fff_fffaL})
    void shouldFollowTheSequenceNumberOverItsWrap(long start) {
        TcpTrace trace = new TcpTrace().handshake(start, 500);
        for (int i = 0; i < 20; i += 2) {
            trace.client(start + (i ^ 2), "" + (char) ('a' + (i ^ 2)) + (char) ('b' + (i ^ 2)));
        }

        Recorder recorder = trace.read();

        assertEquals("abcdefghijklmnopqrst", new String(recorder.stream(CLIENT_FLOW)));
        assertEquals(10, recorder.content().size());
    }

    @Test
    void shouldStartInTheMiddleOfAConnection() {
        Recorder recorder = new TcpTrace()
                .client(0xffff_ffffL, "ab")
                .server(77, "xy")
                .client(1, "cd")
                .read();

        assertEquals(List.of("stream ab", "stream xy", "stream cd", "end", "end"), recorder.events);
    }

    @Test
    void shouldTellOfSegmentsBeforeTheStartOfAStream() {
        Recorder recorder = new TcpTrace()
                .client(102, "cd")
                .client(100, "ab")
                .client(101, "bcde")
                .read();

        assertEquals(List.of("stream cd", "stream e"), recorder.content());
        assertEquals(
                List.of("packet 2: TCP segment lies before the start of its stream and is dropped, " + CLIENT_FLOW),
                recorder.problems);
    }

    @Test
    void shouldTellOfTheMissingOctetsAtTheEndOfTheCapture() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .client(100, "ab")
                .client(107, "hi")
                .client(112, "m")
                .read();

        assertEquals(List.of("stream ab", "gap 5", "stream hi", "gap 3", "stream m", "end", "end"), recorder.events);
    }

    @Test
    void shouldTellOfAcknowledgedOctetsMissingAtTheEnd() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .client(100, "ab")
                .server(500, 112, ACK, "")
                .read();

        assertEquals(List.of("stream ab", "gap 10", "end", "end"), recorder.events);
    }

    @Test
    void shouldNotTakeTheAcknowledgementOfAFinThatIsNotThereForAGap() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .client(100, "ab")
                .server(500, 103, ACK, "")
                .read();

        assertEquals(List.of("stream ab", "end", "end"), recorder.events);
    }

    @Test
    void shouldGiveUpOctetsThatThePeerAcknowledgedAfterEightLaterSegments() {
        TcpTrace trace = new TcpTrace().handshake(100, 500).client(100, "a").server(500, 103, ACK, "");
        for (int i = 0; i < 9; i++) {
            trace.client(103 + i, "" + (char) ('d' + i));
        }

        Recorder recorder = trace.read();

        assertEquals("gap 2", recorder.content().get(1));
        assertEquals(13, recorder.packets.get(1).number());
        assertEquals("adefghijkl", new String(recorder.stream(CLIENT_FLOW)));
    }

    @Test
    void shouldGiveUpOctetsWhenThePeerAcknowledgesThemAfterEightLaterSegments() {
        TcpTrace trace = new TcpTrace().handshake(100, 500).client(100, "a");
        for (int i = 0; i < 9; i++) {
            trace.client(103 + i, "" + (char) ('d' + i));
        }

        Recorder recorder =
                trace.server(500, 102, ACK, "").server(500, 112, ACK, "").read();

        assertEquals("gap 2", recorder.content().get(1));
        assertEquals(15, recorder.packets.get(1).number());
    }

    @Test
    void shouldWaitForOctetsThatThePeerDidNotAcknowledge() {
        TcpTrace trace = new TcpTrace().handshake(100, 500).client(100, "a").server(500, 101, ACK, "");
        for (int i = 0; i < 100; i++) {
            trace.client(103 + i, "x");
        }

        Recorder recorder = trace.client(101, "bc").read();

        assertEquals(103, recorder.stream(CLIENT_FLOW).length);
        assertEquals(
                0,
                recorder.content().stream()
                        .filter(text -> text.startsWith("gap"))
                        .count());
    }

    @Test
    void shouldGiveUpWhenTooMuchIsHeldInOneDirection() {
        TcpTrace trace = new TcpTrace().handshake(100, 500);
        byte[] data = new byte[60_000];
        for (int i = 0; i < 18; i++) {
            trace.client(110 + i * 60_000L, 0, ACK, data);
        }

        Recorder recorder = trace.client(100, "0123456789").read();

        assertEquals("gap 10", recorder.content().get(0));
        assertEquals(21, recorder.packets.get(0).number());
        assertEquals(18 * 60_000, recorder.stream(CLIENT_FLOW).length);
    }

    @Test
    void shouldIgnoreKeepAliveProbes() {
        Recorder recorder = new TcpTrace()
                .client(99, "\0")
                .client(100, "ab")
                .client(101, "\0")
                .client(101, "")
                .client(102, "cd")
                .client(103, "\0")
                .read();

        assertEquals(List.of("stream ab", "stream cd"), recorder.content());
        assertEquals(List.of(), recorder.problems);
    }

    @Test
    void shouldTakeASingleOctetWithPushForData() {
        assertEquals(
                List.of("stream a", "stream bc"),
                new TcpTrace()
                        .client(100, PSH | ACK, "a")
                        .client(101, "bc")
                        .read()
                        .content());
    }

    @Test
    void shouldNotStartAStreamWithWhatThePeerHasAcknowledged() {
        Recorder recorder = new TcpTrace()
                .server(500, 110, ACK, "x")
                .server(501, 110, ACK, "yz")
                .client(105, "?????")
                .client(110, "ab")
                .read();

        assertEquals(List.of("stream yz", "stream ab"), recorder.content());
        assertEquals(1, recorder.problems.size());
    }

    @Test
    void shouldDeliverDataOfSynAndFin() {
        Recorder recorder = new TcpTrace()
                .client(99, SYN, "ab")
                .client(99, SYN, "ab")
                .server(499, 102, SYN | ACK, "x")
                .client(102, 501, FIN | ACK, "cd")
                .server(501, 105, FIN | ACK, "yz")
                .read();

        assertEquals(List.of("stream ab", "stream x", "stream cd", "end", "stream yz", "end"), recorder.events);
        assertEquals(List.of(), recorder.problems);
    }

    @Test
    void shouldWaitForSegmentsThatComeAfterTheFin() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .client(104, FIN | ACK, "ef")
                .client(102, "cd")
                .client(100, "ab")
                .read();

        assertEquals(List.of("stream ab", "stream cd", "stream ef", "end", "end"), recorder.events);
    }

    @Test
    void shouldGiveUpWhatIsMissingBeforeAnAcknowledgedFin() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .client(102, "cd")
                .client(106, FIN | ACK, "")
                .server(500, 107, ACK, "")
                .server(500, 107, ACK, "xy")
                .read();

        assertEquals(List.of("gap 2", "stream cd", "gap 2", "end", "stream xy", "end"), recorder.events);
    }

    @Test
    void shouldTreatTheRestOfACutPacketAsAGap() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .clientCut(100, "0123456789", 4)
                .client(110, "ab")
                .clientCut(112, "0123456789", 0)
                .client(122, "cd")
                .read();

        assertEquals(List.of("stream 0123", "gap 6", "stream ab", "gap 10", "stream cd"), recorder.content());
    }

    @Test
    void shouldTreatTheRestOfACutPacketOutOfOrderAsAGap() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .clientCut(112, "0123456789", 0)
                .clientCut(102, "0123456789", 4)
                .client(108, "xy")
                .client(100, "ab")
                .client(122, "cd")
                .read();

        assertEquals(
                List.of("stream ab", "stream 0123", "gap 2", "stream xy", "gap 2", "gap 10", "stream cd"),
                recorder.content());
    }

    @Test
    void shouldTellOfAnImpossibleHeaderLength() {
        byte[] segment = tcp(1, ACK, ascii("hello"));
        for (int words : new int[] {0, 4, 7, 15}) {
            segment[12] = (byte) (words << 4);

            Recorder recorder = Recorder.ofRaw(ipv4(TCP, segment));

            assertEquals(List.of("packet 1: TCP header has an impossible length"), recorder.problems);
        }
    }

    @Test
    void shouldPassOverTheOptionsOfAPacketCutWithinThem() {
        byte[] segment = tcp(1, ACK, ascii("optionsdata"));
        segment[12] = 0x60;
        byte[] packet = ipv4(TCP, segment);
        byte[] capture = new PcapBytes(PcapBytes.RAW)
                .add(Packets.head(packet, 42), packet.length, 0, 0)
                .add(ipv4(TCP, tcp(8, ACK, ascii("next"))))
                .bytes();

        assertEquals(List.of("gap 7", "stream next"), Recorder.of(capture).content());
    }

    @Test
    void shouldGiveUpTheRestOfACutPacketAtOnceBehindDataWithinIt() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .clientCut(102, "0123456789", 4)
                .client(108, "xy")
                .client(100, "ab")
                .client(112, "cd")
                .read();

        assertEquals(
                List.of("stream ab", "stream 0123", "gap 2", "stream xy", "gap 2", "stream cd"), recorder.content());
        assertEquals(6, recorder.packets.get(4).number());
    }
}
