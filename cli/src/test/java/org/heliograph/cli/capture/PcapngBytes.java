package org.heliograph.cli.capture;

import static org.heliograph.cli.capture.Packets.join;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A pcapng file built by hand. */
final class PcapngBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteOrder order;

    PcapngBytes section(ByteOrder sectionOrder) {
        order = sectionOrder;
        ByteBuffer body = buffer(16);
        body.putInt(0x1a2b3c4d).putShort((short) 1).putShort((short) 0).putLong(-1);
        return block(0x0a0d0d0a, body.array());
    }

    PcapngBytes description(int linkType, int snapLength, byte[]... options) {
        ByteBuffer body = buffer(8);
        body.putShort((short) linkType).putShort((short) 0).putInt(snapLength);
        return block(1, join(body.array(), join(options)));
    }

    byte[] option(int code, byte[] value) {
        ByteBuffer option = buffer(4 + (value.length + 3 & ~3));
        option.putShort((short) code).putShort((short) value.length).put(value);
        return option.array();
    }

    byte[] longOption(int code, long value) {
        return option(code, buffer(8).putLong(value).array());
    }

    PcapngBytes enhanced(int interfaceId, long ticks, byte[] packet) {
        return enhanced(interfaceId, ticks, packet, packet.length);
    }

    PcapngBytes enhanced(int interfaceId, long ticks, byte[] packet, int length) {
        ByteBuffer body = buffer(20 + (packet.length + 3 & ~3));
        body.putInt(interfaceId).putInt((int) (ticks >>> 32)).putInt((int) ticks);
        body.putInt(packet.length).putInt(length).put(packet);
        return block(6, body.array());
    }

    PcapngBytes obsolete(int interfaceId, long ticks, byte[] packet) {
        ByteBuffer body = buffer(20 + (packet.length + 3 & ~3));
        body.putShort((short) interfaceId).putShort((short) 7);
        body.putInt((int) (ticks >>> 32)).putInt((int) ticks);
        body.putInt(packet.length).putInt(packet.length).put(packet);
        return block(2, body.array());
    }

    PcapngBytes simple(byte[] captured, int length) {
        ByteBuffer body = buffer(4 + (captured.length + 3 & ~3));
        body.putInt(length).put(captured);
        return block(3, body.array());
    }

    PcapngBytes block(int type, byte[] body) {
        return raw(buffer(8).putInt(type).putInt(12 + body.length).array(), body)
                .raw(buffer(4).putInt(12 + body.length).array());
    }

    PcapngBytes raw(byte[]... octets) {
        out.writeBytes(join(octets));
        return this;
    }

    ByteBuffer buffer(int capacity) {
        return ByteBuffer.allocate(capacity).order(order);
    }

    int length() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
