package org.heliograph.cli.capture;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;

/** Frames of Ethernet, IPv4, and TCP or UDP written as packets of a pcap file. */
final class PcapFrames implements Closeable {
    static final int FIN = 0x01;
    static final int SYN = 0x02;
    static final int PSH = 0x08;
    static final int ACK = 0x10;

    /** Octets of data that fill an Ethernet frame of 1,500. */
    static final int MAX_SEGMENT = 1460;

    private static final int SNAP_LENGTH = 256 * 1024;
    private static final int LINK_TYPE_ETHERNET = 1;

    private static final int ETHERNET = PcapReader.PACKET_HEADER_LENGTH;
    private static final int ETHERNET_LENGTH = 14;
    private static final int IP = ETHERNET + ETHERNET_LENGTH;
    private static final int IP_LENGTH = 20;
    private static final int TRANSPORT = IP + IP_LENGTH;
    private static final int TCP_LENGTH = 20;
    private static final int MAX_SEGMENT_OPTION_LENGTH = 4;
    private static final int UDP_LENGTH = 8;

    private static final int TYPE_IPV4 = 0x0800;
    private static final int DO_NOT_FRAGMENT = 0x4000;
    private static final int TIME_TO_LIVE = 64;
    private static final int TCP = 6;
    private static final int UDP = 17;
    private static final int WINDOW = 0xffff;
    /** A locally administered address; the last octets are those of the IP address. */
    private static final int MAC_PREFIX = 0x0200;

    private final OutputStream out;
    private final byte[] packet = new byte[TRANSPORT + 0xffff];
    private Instant time = Instant.EPOCH;
    private int id;

    PcapFrames(OutputStream out) throws IOException {
        this.out = out;
        byte[] header = new byte[PcapReader.FILE_HEADER_LENGTH];
        Octets.i32(header, 0, PcapReader.MICROSECOND_MAGIC, LITTLE_ENDIAN);
        Octets.u16(header, 4, 2, LITTLE_ENDIAN);
        Octets.u16(header, 6, 4, LITTLE_ENDIAN);
        Octets.i32(header, 16, SNAP_LENGTH, LITTLE_ENDIAN);
        Octets.i32(header, 20, LINK_TYPE_ETHERNET, LITTLE_ENDIAN);
        out.write(header);
    }

    /** Sets the time of the packets to come. */
    void time(Instant time) {
        this.time = time;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    void segment(
            Endpoint source,
            Endpoint destination,
            int sequence,
            int acknowledgement,
            int flags,
            byte[] octets,
            int offset,
            int length)
            throws IOException {
        int optionLength = (flags & SYN) == 0 ? 0 : MAX_SEGMENT_OPTION_LENGTH;
        int headerLength = TCP_LENGTH + optionLength;
        Arrays.fill(packet, 0, TRANSPORT + headerLength, (byte) 0);
        ports(source, destination);
        Octets.i32(packet, TRANSPORT + 4, sequence, BIG_ENDIAN);
        Octets.i32(packet, TRANSPORT + 8, acknowledgement, BIG_ENDIAN);
        packet[TRANSPORT + 12] = (byte) (headerLength / 4 << 4);
        packet[TRANSPORT + 13] = (byte) flags;
        Octets.u16(packet, TRANSPORT + 14, WINDOW, BIG_ENDIAN);
        if (optionLength != 0) {
            Octets.i32(packet, TRANSPORT + TCP_LENGTH, 2 << 24 | 4 << 16 | MAX_SEGMENT, BIG_ENDIAN);
        }
        System.arraycopy(octets, offset, packet, TRANSPORT + headerLength, length);
        write(source, destination, TCP, headerLength + length, 16);
    }

    void datagram(Endpoint source, Endpoint destination, byte[] octets, int offset, int length) throws IOException {
        Arrays.fill(packet, 0, TRANSPORT + UDP_LENGTH, (byte) 0);
        ports(source, destination);
        Octets.u16(packet, TRANSPORT + 4, UDP_LENGTH + length, BIG_ENDIAN);
        System.arraycopy(octets, offset, packet, TRANSPORT + UDP_LENGTH, length);
        write(source, destination, UDP, UDP_LENGTH + length, 6);
    }

    private void ports(Endpoint source, Endpoint destination) {
        Octets.u16(packet, TRANSPORT, source.port(), BIG_ENDIAN);
        Octets.u16(packet, TRANSPORT + 2, destination.port(), BIG_ENDIAN);
    }

    private void write(Endpoint source, Endpoint destination, int protocol, int length, int checksumIndex)
            throws IOException {
        int ipLength = IP_LENGTH + length;
        packet[IP] = 0x45;
        Octets.u16(packet, IP + 2, ipLength, BIG_ENDIAN);
        Octets.u16(packet, IP + 4, ++id, BIG_ENDIAN);
        Octets.u16(packet, IP + 6, DO_NOT_FRAGMENT, BIG_ENDIAN);
        packet[IP + 8] = TIME_TO_LIVE;
        packet[IP + 9] = (byte) protocol;
        System.arraycopy(source.address().getAddress(), 0, packet, IP + 12, 4);
        System.arraycopy(destination.address().getAddress(), 0, packet, IP + 16, 4);
        Octets.u16(packet, IP + 10, checksum(IP, IP_LENGTH, 0), BIG_ENDIAN);
        int checksum = checksum(IP + 12, 8 + length, protocol + length);
        if (checksum == 0 && protocol == UDP) {
            // RFC 768: zero stands for no checksum.
            checksum = 0xffff;
        }
        Octets.u16(packet, TRANSPORT + checksumIndex, checksum, BIG_ENDIAN);
        ethernet();
        packetHeader(ETHERNET_LENGTH + ipLength);
        out.write(packet, 0, IP + ipLength);
    }

    private void ethernet() {
        Octets.u16(packet, ETHERNET, MAC_PREFIX, BIG_ENDIAN);
        System.arraycopy(packet, IP + 16, packet, ETHERNET + 2, 4);
        Octets.u16(packet, ETHERNET + 6, MAC_PREFIX, BIG_ENDIAN);
        System.arraycopy(packet, IP + 12, packet, ETHERNET + 8, 4);
        Octets.u16(packet, ETHERNET + 12, TYPE_IPV4, BIG_ENDIAN);
    }

    private void packetHeader(int length) {
        Octets.i32(packet, 0, (int) time.getEpochSecond(), LITTLE_ENDIAN);
        Octets.i32(packet, 4, time.getNano() / 1000, LITTLE_ENDIAN);
        Octets.i32(packet, 8, length, LITTLE_ENDIAN);
        Octets.i32(packet, 12, length, LITTLE_ENDIAN);
    }

    /** The Internet checksum (RFC 1071); for TCP and UDP it starts with the addresses of the pseudo header. */
    private int checksum(int index, int length, int start) {
        long sum = start;
        for (int i = 0; i < length; i += 2) {
            sum += i + 1 < length ? Octets.u16(packet, index + i, BIG_ENDIAN) : Octets.u8(packet, index + i) << 8;
        }
        while (sum >>> 16 != 0) {
            sum = (sum & 0xffff) + (sum >>> 16);
        }
        return (int) ~sum & 0xffff;
    }
}
