package org.heliograph.codec;

import java.util.HexFormat;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** Octets to hexadecimal text and back. */
public final class Octet {
    private Octet() {}

    public static UnsafeBuffer buffer(String hex) {
        return new UnsafeBuffer(HexFormat.of().parseHex(hex));
    }

    public static String hex(DirectBuffer buffer) {
        return hex(buffer, 0, buffer.capacity());
    }

    public static String hex(DirectBuffer buffer, int offset, int length) {
        byte[] octets = new byte[length];
        buffer.getBytes(offset, octets);
        return HexFormat.of().formatHex(octets);
    }
}
