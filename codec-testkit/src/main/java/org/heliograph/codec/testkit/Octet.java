package org.heliograph.codec.testkit;

import java.util.HexFormat;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** Hexadecimal text to octets and back, for tests. */
public final class Octet {
    private Octet() {}

    /**
     * {@return a buffer of exactly these octets}
     *
     * @param hex digits.
     */
    public static UnsafeBuffer frame(String hex) {
        return new UnsafeBuffer(HexFormat.of().parseHex(hex));
    }

    /**
     * {@return all octets of a buffer as hexadecimal text}
     *
     * @param octets to show.
     */
    public static String hex(DirectBuffer octets) {
        return hex(octets, 0, octets.capacity());
    }

    /**
     * {@return octets of a buffer as hexadecimal text}
     *
     * @param octets to show.
     * @param offset of the first.
     * @param length how many.
     */
    public static String hex(DirectBuffer octets, int offset, int length) {
        byte[] copy = new byte[length];
        octets.getBytes(offset, copy);
        return HexFormat.of().formatHex(copy);
    }
}
