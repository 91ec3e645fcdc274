package org.heliograph.cli.capture;

import static org.heliograph.cli.capture.Packets.ACK;
import static org.heliograph.cli.capture.Packets.CLIENT;
import static org.heliograph.cli.capture.Packets.CLIENT_PORT;
import static org.heliograph.cli.capture.Packets.SERVER;
import static org.heliograph.cli.capture.Packets.SERVER_PORT;
import static org.heliograph.cli.capture.Packets.SYN;
import static org.heliograph.cli.capture.Packets.ascii;
import static org.heliograph.cli.capture.Packets.head;
import static org.heliograph.cli.capture.Packets.ipv4;
import static org.heliograph.cli.capture.Packets.tcp;

/** The packets of one TCP connection built by hand. */
final class TcpTrace {
    private final PcapBytes capture = new PcapBytes(PcapBytes.RAW);

    /** The handshake; the client's data starts at {@code clientStart}, the server's at {@code serverStart}. */
    TcpTrace handshake(long clientStart, long serverStart) {
        return client(clientStart - 1, SYN, "")
                .server(serverStart - 1, clientStart, SYN | ACK, "")
                .client(clientStart, serverStart, ACK, "");
    }

    TcpTrace client(long sequence, String data) {
        return client(sequence, ACK, data);
    }

    TcpTrace client(long sequence, int flags, String data) {
        return client(sequence, 0, flags, data);
    }

    TcpTrace client(long sequence, long acknowledgement, int flags, String data) {
        return client(sequence, acknowledgement, flags, ascii(data));
    }

    TcpTrace client(long sequence, long acknowledgement, int flags, byte[] data) {
        byte[] segment = tcp(CLIENT_PORT, SERVER_PORT, sequence, acknowledgement, flags, data);
        capture.add(ipv4(CLIENT, SERVER, Packets.TCP, 0, 0, segment));
        return this;
    }

    /** A segment of the client of which the capture holds the first octets of data only. */
    TcpTrace clientCut(long sequence, String data, int available) {
        byte[] packet = ipv4(CLIENT, SERVER, Packets.TCP, 0, 0, tcp(sequence, ACK, ascii(data)));
        capture.add(head(packet, 40 + available), packet.length, 0, 0);
        return this;
    }

    TcpTrace server(long sequence, String data) {
        return server(sequence, 0, ACK, data);
    }

    TcpTrace server(long sequence, long acknowledgement, int flags, String data) {
        byte[] segment = tcp(SERVER_PORT, CLIENT_PORT, sequence, acknowledgement, flags, ascii(data));
        capture.add(ipv4(SERVER, CLIENT, Packets.TCP, 0, 0, segment));
        return this;
    }

    byte[] bytes() {
        return capture.bytes();
    }

    Recorder read() {
        return Recorder.of(bytes());
    }
}
