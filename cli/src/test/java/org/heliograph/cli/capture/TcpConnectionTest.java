package org.heliograph.cli.capture;

import static org.heliograph.cli.capture.Packets.ACK;
import static org.heliograph.cli.capture.Packets.CLIENT_FLOW;
import static org.heliograph.cli.capture.Packets.FIN;
import static org.heliograph.cli.capture.Packets.RST;
import static org.heliograph.cli.capture.Packets.SYN;
import static org.heliograph.cli.capture.Packets.TCP;
import static org.heliograph.cli.capture.Packets.ascii;
import static org.heliograph.cli.capture.Packets.ipv4;
import static org.heliograph.cli.capture.Packets.tcp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TcpConnectionTest {
    @Test
    void shouldKeepTheAttachmentOfAConversation() {
        Conversation conversation =
                new TcpTrace().client(100, "a").read().flows.get(0).conversation();

        conversation.attach("state");

        assertEquals("state", conversation.attachment());
        assertEquals(CLIENT_FLOW, conversation.toString());
    }

    @Test
    void shouldTakeASynBehindItsDataForTheSameConversation() {
        Recorder recorder = new TcpTrace()
                .client(100, "ab")
                .client(99, SYN, "")
                .client(102, "cd")
                .read();

        assertEquals(List.of("stream ab", "stream cd", "end", "end"), recorder.events);
    }

    @Test
    void shouldFollowASimultaneousOpen() {
        Recorder recorder = new TcpTrace()
                .client(99, SYN, "")
                .server(499, 0, SYN, "")
                .client(99, 500, SYN | ACK, "")
                .server(499, 100, SYN | ACK, "")
                .client(100, "ab")
                .server(500, "xy")
                .read();

        assertEquals(List.of("stream ab", "stream xy", "end", "end"), recorder.events);
    }

    @Test
    void shouldStartANewConversationAtASynAfterDataOfThePeerAlone() {
        Recorder recorder = new TcpTrace()
                .server(77, "xy")
                .client(99, SYN, "")
                .client(100, "ab")
                .read();

        assertEquals(List.of("stream xy", "end", "end", "stream ab", "end", "end"), recorder.events);
    }

    @Test
    void shouldWaitForOctetsBeforeAFinThatThePeerDidNotAcknowledge() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .client(104, FIN | ACK, "")
                .server(500, 104, ACK, "")
                .client(100, "abcd")
                .read();

        assertEquals(List.of("stream abcd", "end", "end"), recorder.events);
    }

    @Test
    void shouldEndBothDirectionsOfAResetConnection() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .client(102, "cd")
                .server(500, 100, RST | ACK, "reason")
                .client(104, "ef")
                .read();

        assertEquals(List.of("gap 2", "stream cd", "end", "end"), recorder.events);
        assertEquals(
                List.of("packet 6: TCP segment lies behind the end of its stream and is dropped, " + CLIENT_FLOW),
                recorder.problems);
    }

    @Test
    void shouldTellOfSegmentsBehindTheFin() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .client(100, FIN | ACK, "ab")
                .client(102, "cd")
                .client(100, "ab")
                .read();

        assertEquals(List.of("stream ab", "end", "end"), recorder.events);
        assertEquals(1, recorder.problems.size());
    }

    @Test
    void shouldIgnoreLateRepetitionsOfAClosedConnection() {
        Recorder recorder = closed().client(100, "ab")
                .client(102, FIN | ACK, "")
                .server(500, 103, ACK, "")
                .read();

        assertEquals(List.of("stream ab", "end", "end"), recorder.events);
        assertEquals(List.of(), recorder.problems);
    }

    @Test
    void shouldStartANewConversationAtASynAfterTheEnd() {
        for (long start : new long[] {100, 9000}) {
            Recorder recorder =
                    closed().handshake(start, 700).client(start, "cd").read();

            assertEquals(List.of("stream ab", "end", "end", "stream cd", "end", "end"), recorder.events);
            assertTrue(recorder.flows.get(0) != recorder.flows.get(3));
            assertEquals(CLIENT_FLOW, recorder.flows.get(3).toString());
        }
    }

    @Test
    void shouldStartANewConversationAtASynWithoutAnEnd() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .client(102, "cd")
                .handshake(9000, 8000)
                .client(9000, "ef")
                .server(8000, "xy")
                .read();

        assertEquals(
                List.of("gap 2", "stream cd", "end", "end", "stream ef", "stream xy", "end", "end"), recorder.events);
    }

    @Test
    void shouldStartANewConversationAtASynAckWithoutItsSyn() {
        Recorder recorder = new TcpTrace()
                .handshake(100, 500)
                .server(500, "xy")
                .server(7999, 9000, SYN | ACK, "")
                .client(9000, 8000, ACK, "")
                .client(9000, "ef")
                .read();

        assertEquals(List.of("stream xy", "end", "end", "stream ef", "end", "end"), recorder.events);
        assertEquals(CLIENT_FLOW, recorder.flows.get(3).conversation().first().toString());
    }

    @Test
    void shouldStartANewConversationAfterTheEndWithoutASyn() {
        Recorder recorder = closed().client(0x4000_0000, "cd").read();

        assertEquals(List.of("stream ab", "end", "end", "stream cd", "end", "end"), recorder.events);
    }

    @Test
    void shouldStartANewConversationAtTheThirdSegmentFromFarBehind() {
        Recorder recorder = new TcpTrace()
                .handshake(0x4000_0000, 500)
                .client(0x4000_0000, "ab")
                .client(100, "cd")
                .client(102, "ef")
                .client(104, "gh")
                .client(106, "ij")
                .read();

        assertEquals(List.of("stream ab", "end", "end", "stream gh", "stream ij", "end", "end"), recorder.events);
        assertEquals(2, recorder.problems.size());
    }

    @Test
    void shouldKeepTheStreamAfterASingleSegmentFromFarBehind() {
        Recorder recorder = new TcpTrace()
                .handshake(0x4000_0000, 500)
                .client(0x4000_0000, "ab")
                .client(100, "??")
                .client(0x4000_0002, "cd")
                .client(100, "??")
                .client(100, "??")
                .client(0x4000_0004, "ef")
                .read();

        assertEquals(List.of("stream ab", "stream cd", "stream ef", "end", "end"), recorder.events);
        assertEquals(3, recorder.problems.size());
    }

    @Test
    void shouldNotOpenConversationsWithoutData() {
        Recorder recorder = new TcpTrace()
                .client(1, "")
                .client(1, FIN | ACK, "")
                .client(1, RST, "reason")
                .read();

        assertEquals(List.of(), recorder.events);
    }

    @Test
    void shouldForgetTheConnectionUnusedLongestButClosedOnesFirst() {
        List<byte[]> packets = new ArrayList<>();
        for (int port = 1; port <= 4; port++) {
            packets.add(ipv4(TCP, tcp(port, 7890, 100, 0, SYN, ascii("ab"))));
            if (port == 2) {
                packets.add(ipv4(TCP, tcp(port, 7890, 103, 0, RST, ascii(""))));
                packets.add(ipv4(TCP, tcp(1, 7890, 105, 0, ACK, ascii("ef"))));
            }
        }
        byte[] capture =
                new PcapBytes(PcapBytes.RAW).add(packets.toArray(new byte[0][])).bytes();

        Recorder recorder = Recorder.of(capture, new CaptureLimits(1000, 1, 1, 1, 2, 1, 1000, 1000, 8));

        assertEquals(
                List.of("packet 6: TCP connections are too many; the one unused longest is taken for ended"),
                recorder.problems);
        assertEquals(
                List.of(
                        "stream ab",
                        "stream ab",
                        "end",
                        "end",
                        "stream ab",
                        "gap 2",
                        "stream ef",
                        "end",
                        "end",
                        "stream ab",
                        "end",
                        "end",
                        "end",
                        "end"),
                recorder.events);
    }

    @Test
    void shouldGiveUpTheOldestWhenTooMuchIsHeldInAll() {
        List<byte[]> packets = new ArrayList<>();
        for (int port = 1; port <= 3; port++) {
            packets.add(ipv4(TCP, tcp(port, 7890, 99, 0, SYN, ascii(""))));
            packets.add(ipv4(TCP, tcp(port, 7890, 110, 0, ACK, new byte[400])));
        }
        byte[] capture =
                new PcapBytes(PcapBytes.RAW).add(packets.toArray(new byte[0][])).bytes();

        Recorder recorder = Recorder.of(capture, new CaptureLimits(1000, 1, 1, 1, 9, 1, 10_000, 1000, 8));

        assertEquals(
                List.of("packet 6: out-of-order octets of all TCP connections are too many; the oldest go"),
                recorder.problems);
        assertEquals("gap 10", recorder.events.get(0));
        assertEquals("10.0.0.1:1 > 10.0.0.2:7890", recorder.flows.get(0).toString());
        assertEquals(3 * 2 + 3 * 2, recorder.events.size());
    }

    private static TcpTrace closed() {
        return new TcpTrace()
                .handshake(100, 500)
                .client(100, "ab")
                .client(102, 500, FIN | ACK, "")
                .server(500, 103, FIN | ACK, "")
                .client(103, 501, ACK, "");
    }
}
