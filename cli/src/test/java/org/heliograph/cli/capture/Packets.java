package org.heliograph.cli.capture;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Packets built by hand, for tests that must not believe the writer. Checksums stay 0. */
final class Packets {
    static final int FIN = 0x01;
    static final int SYN = 0x02;
    static final int RST = 0x04;
    static final int PSH = 0x08;
    static final int ACK = 0x10;

    static final int TCP = 6;
    static final int UDP = 17;
    static final int MORE_FRAGMENTS = 0x2000;

    static final byte[] CLIENT = {10, 0, 0, 1};
    static final byte[] SERVER = {10, 0, 0, 2};
    static final int CLIENT_PORT = 40000;
    static final int SERVER_PORT = 7890;
    static final String CLIENT_FLOW = "10.0.0.1:40000 > 10.0.0.2:7890";
    static final String SERVER_FLOW = "10.0.0.2:7890 > 10.0.0.1:40000";

    static final byte[] CLIENT6 = {0x20, 1, 0xd, (byte) 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    static final byte[] SERVER6 = {0x20, 1, 0xd, (byte) 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2};
    static final String CLIENT6_FLOW = "[2001:db8::1]:40000 > [2001:db8::2]:7890";

    private Packets() {}

    static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    static byte[] octets(int... values) {
        byte[] octets = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            octets[i] = (byte) values[i];
        }
        return octets;
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] head(byte[] octets, int length) {
        return Arrays.copyOf(octets, length);
    }

    static byte[] tail(byte[] octets, int from) {
        return Arrays.copyOfRange(octets, from, octets.length);
    }

    static byte[] ethernet(int type, byte[] payload) {
        return join(new byte[12], octets(type >>> 8, type), payload);
    }

    static byte[] tag(int id, int nextType, byte[] payload) {
        return join(octets(id >>> 8, id, nextType >>> 8, nextType), payload);
    }

    static byte[] ipv4(int protocol, byte[] payload) {
        return ipv4(CLIENT, SERVER, protocol, 0, 0, payload);
    }

    static byte[] ipv4(byte[] source, byte[] destination, int protocol, int id, int fragment, byte[] payload) {
        ByteBuffer header = ByteBuffer.allocate(20).order(BIG_ENDIAN);
        header.put((byte) 0x45).put((byte) 0).putShort((short) (20 + payload.length));
        header.putShort((short) id).putShort((short) fragment);
        header.put((byte) 64).put((byte) protocol).putShort((short) 0);
        header.put(source).put(destination);
        return join(header.array(), payload);
    }

    /** A fragment of the payload of an IPv4 packet. */
    static byte[] fragment(int id, int start, int end, boolean more, byte[] payload) {
        int field = start / 8 | (more ? MORE_FRAGMENTS : 0);
        return ipv4(CLIENT, SERVER, UDP, id, field, Arrays.copyOfRange(payload, start, end));
    }

    static byte[] ipv6(int nextHeader, byte[] payload) {
        ByteBuffer header = ByteBuffer.allocate(40).order(BIG_ENDIAN);
        header.putInt(0x6000_0000).putShort((short) payload.length);
        header.put((byte) nextHeader).put((byte) 64).put(CLIENT6).put(SERVER6);
        return join(header.array(), payload);
    }

    /** A fragment of the payload of an IPv6 packet. */
    static byte[] fragment6(int id, int nextHeader, int start, int end, boolean more, byte[] payload) {
        ByteBuffer header = ByteBuffer.allocate(8).order(BIG_ENDIAN);
        header.put((byte) nextHeader).put((byte) 0).putShort((short) (start | (more ? 1 : 0)));
        header.putInt(id);
        return ipv6(44, join(header.array(), Arrays.copyOfRange(payload, start, end)));
    }

    static byte[] udp(byte[] payload) {
        ByteBuffer header = ByteBuffer.allocate(8).order(BIG_ENDIAN);
        header.putShort((short) CLIENT_PORT).putShort((short) SERVER_PORT);
        header.putShort((short) (8 + payload.length)).putShort((short) 0);
        return join(header.array(), payload);
    }

    static byte[] tcp(long sequence, int flags, byte[] payload) {
        return tcp(CLIENT_PORT, SERVER_PORT, sequence, 0, flags, payload);
    }

    static byte[] tcp(
            int sourcePort, int destinationPort, long sequence, long acknowledgement, int flags, byte[] payload) {
        ByteBuffer header = ByteBuffer.allocate(20).order(BIG_ENDIAN);
        header.putShort((short) sourcePort).putShort((short) destinationPort);
        header.putInt((int) sequence).putInt((int) acknowledgement);
        header.put((byte) 0x50).put((byte) flags).putShort((short) 0xffff);
        return join(header.array(), payload);
    }
}
