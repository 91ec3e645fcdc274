package org.heliograph.cli.capture;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A classic pcap file built by hand. */
final class PcapBytes {
    static final int ETHERNET = 1;
    static final int RAW = 101;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteOrder order;

    PcapBytes(int linkType) {
        this(BIG_ENDIAN, 0xa1b2c3d4, linkType);
    }

    PcapBytes(ByteOrder order, int magic, int linkType) {
        this.order = order;
        ByteBuffer header = ByteBuffer.allocate(24).order(order);
        header.putInt(magic).putShort((short) 2).putShort((short) 4).putLong(0);
        header.putInt(65535).putInt(linkType);
        out.writeBytes(header.array());
    }

    PcapBytes add(byte[]... packets) {
        for (byte[] packet : packets) {
            add(packet, packet.length, 0, 0);
        }
        return this;
    }

    PcapBytes add(byte[] captured, long length, long seconds, long fraction) {
        return header(captured.length, length, seconds, fraction).raw(captured);
    }

    PcapBytes header(long captured, long length, long seconds, long fraction) {
        ByteBuffer header = ByteBuffer.allocate(16).order(order);
        header.putInt((int) seconds).putInt((int) fraction).putInt((int) captured);
        header.putInt((int) length);
        return raw(header.array());
    }

    PcapBytes raw(byte[] octets) {
        out.writeBytes(octets);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
