package org.heliograph.sms;

import java.util.HexFormat;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** Hexadecimal text to octets and back, for tests. */
final class Octet {
    private Octet() {}

    /** {@return a buffer of exactly these octets} @param hex digits. */
    static UnsafeBuffer buffer(String hex) {
        return new UnsafeBuffer(HexFormat.of().parseHex(hex));
    }

    /** {@return all octets of a buffer} @param octets to show. */
    static String hex(DirectBuffer octets) {
        byte[] copy = new byte[octets.capacity()];
        octets.getBytes(0, copy);
        return HexFormat.of().formatHex(copy);
    }
}
