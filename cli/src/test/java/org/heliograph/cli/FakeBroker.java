package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HexFormat;
import java.util.List;

/** A broker that reads and writes packets in hex, as its test says. */
final class FakeBroker implements AutoCloseable {
    private static final int MOST_MILLISECONDS = 60_000;

    private final ServerSocket server;
    private Socket socket;
    private DataInputStream in;

    FakeBroker() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        server.setSoTimeout(MOST_MILLISECONDS);
    }

    List<String> login(String version) {
        return List.of("mqtt", "login", "--host=127.0.0.1", "--port=" + server.getLocalPort(), "--mqtt=" + version);
    }

    /** Takes the connection and its CONNECT. */
    void accept() throws IOException {
        socket = server.accept();
        socket.setSoTimeout(MOST_MILLISECONDS);
        in = new DataInputStream(socket.getInputStream());
        assertEquals("10", read().substring(0, 2));
    }

    /** The next packet; those of this test are short. */
    String read() throws IOException {
        byte[] head = new byte[2];
        in.readFully(head);
        byte[] rest = new byte[head[1]];
        in.readFully(rest);
        return HexFormat.of().formatHex(head) + HexFormat.of().formatHex(rest);
    }

    void expect(String hex) throws IOException {
        assertEquals(hex, read());
    }

    /** Whether the client has closed the connection without another packet. */
    void expectEnd() throws IOException {
        assertEquals(-1, in.read());
    }

    void send(String hex) throws IOException {
        socket.getOutputStream().write(HexFormat.of().parseHex(hex));
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
        server.close();
    }
}
