package org.heliograph.codec;

import static org.agrona.BufferUtil.ARRAY_BASE_OFFSET;

import java.util.Arrays;
import java.util.Objects;

/**
 * Writes texts that NULs pad to a fixed width to an array, by words that overlap. A text of fewer than eight octets is one
 * word, with the NULs behind it.
 */
final class PaddedText {
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private PaddedText() {}

    /**
     * Writes a text where zeros are or an earlier text.
     *
     * @return whether the text is no longer than the field and all of it U+0001 to U+007F; if not, the octets at its place
     *     are undefined.
     */
    static boolean write(byte[] target, int position, String text, int width) {
        byte[] latin = LatinOctets.of(text);
        if (latin == null) {
            return writeCharacters(target, position, text, width);
        }
        int length = latin.length;
        if (length > width) {
            return false;
        }
        Objects.checkFromIndexSize(position, width, target.length);
        if (length < width && target[position + length] != 0) {
            Arrays.fill(target, position + length, position + width, (byte) 0);
        }
        return length < Long.BYTES
                ? writeShort(latin, length, target, position, width)
                : AsciiOctets.copy(latin, 0, length, target, ARRAY_BASE_OFFSET + position);
    }

    /**
     * The word that ends with the text begins in front of it, in the head of the array, which has more than eight octets:
     * they are shifted out. No octet behind the text is read.
     */
    private static boolean writeShort(byte[] latin, int length, byte[] target, int position, int width) {
        int unused = Long.SIZE - 1 - length * Byte.SIZE;
        long octets = Memory.word(latin, ARRAY_BASE_OFFSET + length - Long.BYTES) >>> 1 >>> unused;
        long ones = LOW_BITS >>> 1 >>> unused;
        long to = ARRAY_BASE_OFFSET + position;
        if (width >= Long.BYTES) {
            Memory.putWord(target, to, octets);
        } else if (width >= Integer.BYTES) {
            int last = width - Integer.BYTES;
            Memory.putHalf(target, to, (int) octets);
            Memory.putHalf(target, to + last, (int) (octets >>> last * Byte.SIZE));
        } else {
            for (int i = 0; i < width; i++) {
                Memory.putOctet(target, to + i, (byte) (octets >>> i * Byte.SIZE));
            }
        }
        return ((octets - ones | octets) & HIGH_BITS) == 0;
    }

    /**
     * Copies the octets before the first NUL of a field, and none but these. A word without NUL is copied when it was looked
     * at, and a text of eight octets or more ends with a word that overlaps.
     *
     * @param source array to copy from, null for direct memory.
     * @param from   address of the field; the eight octets before its end are known to be inside the buffer.
     * @param width  of the field in octets.
     * @param room   array to copy to, null for direct memory; it has room for the whole field.
     * @param to     address of the first octet.
     * @return the number of octets copied.
     */
    static int copy(byte[] source, long from, int width, byte[] room, long to) {
        int end = width - Long.BYTES;
        long word = end >= 0 ? Memory.word(source, from) : Memory.word(source, from + end) >>> -end * Byte.SIZE;
        long nuls = NulSearch.nuls(word);
        if (nuls != 0 || end < 0) { // what was shifted in is NUL
            return copyShort(word, NulSearch.first(nuls), room, to);
        }
        Memory.putWord(room, to, word);
        for (int done = Long.BYTES; done < end; done += Long.BYTES) {
            word = Memory.word(source, from + done);
            nuls = NulSearch.nuls(word);
            if (nuls != 0) {
                return copyEnd(source, from, done + NulSearch.first(nuls), room, to);
            }
            Memory.putWord(room, to + done, word);
        }
        nuls = NulSearch.nuls(Memory.word(source, from + end));
        return copyEnd(source, from, end + NulSearch.first(nuls), room, to);
    }

    /** Fewer than eight octets, which the low ones of a word are. */
    private static int copyShort(long word, int count, byte[] room, long to) {
        if (count >= Integer.BYTES) {
            int last = count - Integer.BYTES;
            Memory.putHalf(room, to, (int) word);
            Memory.putHalf(room, to + last, (int) (word >>> last * Byte.SIZE));
        } else if (count > 0) {
            int middle = count >> 1;
            Memory.putOctet(room, to, (byte) word);
            Memory.putOctet(room, to + middle, (byte) (word >>> middle * Byte.SIZE));
            Memory.putOctet(room, to + count - 1, (byte) (word >>> (count - 1) * Byte.SIZE));
        }
        return count;
    }

    /** The word that ends the text, some octets of which are there already. */
    private static int copyEnd(byte[] source, long from, int count, byte[] room, long to) {
        int last = count - Long.BYTES;
        Memory.putWord(room, to + last, Memory.word(source, from + last));
        return count;
    }

    private static boolean writeCharacters(byte[] target, int position, String text, int width) {
        int length = text.length();
        if (length > width) {
            return false;
        }
        Arrays.fill(target, position + length, position + width, (byte) 0);
        return AsciiWriter.writeCharacters(target, position, text, length);
    }
}
