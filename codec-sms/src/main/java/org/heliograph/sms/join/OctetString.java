package org.heliograph.sms.join;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import org.agrona.DirectBuffer;

/** Compares and hashes runs of octets, eight at a time. */
final class OctetString {
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private OctetString() {}

    static boolean equal(DirectBuffer a, int aOffset, DirectBuffer b, int bOffset, int length) {
        int i = 0;
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            if (a.getLong(aOffset + i, LITTLE_ENDIAN) != b.getLong(bOffset + i, LITTLE_ENDIAN)) {
                return false;
            }
        }
        for (; i < length; i++) {
            if (a.getByte(aOffset + i) != b.getByte(bOffset + i)) {
                return false;
            }
        }
        return true;
    }

    static int hash(DirectBuffer octets, long seed) {
        int length = octets.capacity();
        long hash = seed;
        int i = 0;
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            hash = mix(hash, octets.getLong(i, LITTLE_ENDIAN));
        }
        for (; i < length; i++) {
            hash = mix(hash, octets.getByte(i));
        }
        return (int) (hash ^ hash >>> Integer.SIZE);
    }

    private static long mix(long hash, long octets) {
        long product = (hash ^ octets) * FACTOR;
        return product ^ product >>> Integer.SIZE;
    }
}
