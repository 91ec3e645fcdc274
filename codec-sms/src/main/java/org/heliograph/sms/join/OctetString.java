package org.heliograph.sms.join;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import org.agrona.DirectBuffer;

/** Compares and hashes runs of octets, eight at a time, the last ones perhaps twice. */
final class OctetString {
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private OctetString() {}

    static boolean equal(DirectBuffer a, int aOffset, DirectBuffer b, int bOffset, int length) {
        int last = length - Long.BYTES;
        for (int i = 0; i < last; i += Long.BYTES) {
            if (a.getLong(aOffset + i, LITTLE_ENDIAN) != b.getLong(bOffset + i, LITTLE_ENDIAN)) {
                return false;
            }
        }
        if (last >= 0) {
            return a.getLong(aOffset + last, LITTLE_ENDIAN) == b.getLong(bOffset + last, LITTLE_ENDIAN);
        }
        for (int i = 0; i < length; i++) {
            if (a.getByte(aOffset + i) != b.getByte(bOffset + i)) {
                return false;
            }
        }
        return true;
    }

    static int hash(DirectBuffer octets, long seed) {
        int length = octets.capacity();
        int last = length - Long.BYTES;
        long hash = seed ^ length;
        for (int i = 0; i < last; i += Long.BYTES) {
            hash = mix(hash, octets.getLong(i, LITTLE_ENDIAN));
        }
        if (last >= 0) {
            hash = mix(hash, octets.getLong(last, LITTLE_ENDIAN));
        }
        for (int i = 0; i < length && last < 0; i++) {
            hash = mix(hash, octets.getByte(i));
        }
        // Once more, so that the upper octets of the last word count in the lowest bits too.
        return (int) (hash * FACTOR >>> Integer.SIZE);
    }

    private static long mix(long hash, long octets) {
        long product = (hash ^ octets) * FACTOR;
        return product ^ product >>> Integer.SIZE;
    }
}
