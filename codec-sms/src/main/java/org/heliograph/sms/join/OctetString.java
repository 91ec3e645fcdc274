package org.heliograph.sms.join;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Memory;

/** Compares and hashes runs of octets, eight at a time, the last ones perhaps twice. */
final class OctetString {
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private OctetString() {}

    static boolean equal(DirectBuffer a, int aOffset, DirectBuffer b, int bOffset, int length) {
        if (Memory.isRaw()
                && length >= Long.BYTES
                && a instanceof UnsafeBuffer one
                && b instanceof UnsafeBuffer other
                && fits(one, aOffset, length)
                && fits(other, bOffset, length)) {
            long at = one.addressOffset() + aOffset;
            return equalInside(one.byteArray(), at, other.byteArray(), other.addressOffset() + bOffset, length);
        }
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

    private static boolean fits(UnsafeBuffer buffer, int offset, int length) {
        return offset >= 0 && length <= buffer.capacity() - offset;
    }

    private static boolean equalInside(byte[] a, long aStart, byte[] b, long bStart, int length) {
        int last = length - Long.BYTES;
        for (int i = 0; i < last; i += Long.BYTES) {
            if (Memory.word(a, aStart + i) != Memory.word(b, bStart + i)) {
                return false;
            }
        }
        return Memory.word(a, aStart + last) == Memory.word(b, bStart + last);
    }

    static int hash(DirectBuffer octets, long seed) {
        int length = octets.capacity();
        if (Memory.isRaw() && length >= Long.BYTES && octets instanceof UnsafeBuffer buffer) {
            return hashInside(buffer.byteArray(), buffer.addressOffset(), length, seed);
        }
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
        return fold(hash);
    }

    private static int hashInside(byte[] octets, long start, int length, long seed) {
        int last = length - Long.BYTES;
        long hash = seed ^ length;
        for (int i = 0; i < last; i += Long.BYTES) {
            hash = mix(hash, Memory.word(octets, start + i));
        }
        return fold(mix(hash, Memory.word(octets, start + last)));
    }

    /** Mixes once more, so that the upper octets of the last word count in the lowest bits too. */
    private static int fold(long hash) {
        return (int) (hash * FACTOR >>> Integer.SIZE);
    }

    private static long mix(long hash, long octets) {
        long product = (hash ^ octets) * FACTOR;
        return product ^ product >>> Integer.SIZE;
    }
}
