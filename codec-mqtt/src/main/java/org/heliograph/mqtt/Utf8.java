package org.heliograph.mqtt;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.heliograph.codec.Utf8.codePoint;
import static org.heliograph.codec.Utf8.put;
import static org.heliograph.codec.Utf8.sequence;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Memory;

/**
 * The texts of MQTT (§1): well-formed UTF-8 without U+0000. ASCII is looked at eight octets at a time.
 *
 * <p>An octet that is not well-formed shows as a lone surrogate, U+DC80 to U+DCFF, the low eight bits being the octet, so
 * that nothing is lost.
 */
public final class Utf8 {
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    /** {@code #} and {@code +} differ in this bit only. */
    private static final long WILDCARD_BIT = 0x0808_0808_0808_0808L;

    private static final long WILDCARDS = 0x2B2B_2B2B_2B2B_2B2BL;
    private static final char FIRST_STRAY = 0xDC80;
    private static final char LAST_STRAY = 0xDCFF;
    private static final int SURROGATES = 0xD800;
    private static final int AFTER_SURROGATES = 0xE000;

    private Utf8() {}

    /**
     * Looks for octets that no text may have.
     *
     * @param buffer that holds the text.
     * @param start  of the text.
     * @param end    of the text, exclusive.
     * @return the position of the first octet that is U+0000 or not well-formed; {@code end} if there is none.
     */
    public static int check(DirectBuffer buffer, int start, int end) {
        return start >= end || (doubts(buffer, start, end) & HIGH_BITS) == 0
                ? end
                : checkSlowly(buffer, start, end, false);
    }

    /**
     * Looks for octets that no topic name may have.
     *
     * @param buffer that holds the topic name.
     * @param start  of the topic name.
     * @param end    of the topic name, exclusive.
     * @return the position of the first octet that is U+0000, a wildcard or not well-formed; {@code end} if there is none.
     */
    public static int checkTopicName(DirectBuffer buffer, int start, int end) {
        return start >= end || (doubtsOfName(buffer, start, end) & HIGH_BITS) == 0
                ? end
                : checkSlowly(buffer, start, end, true);
    }

    /** High bits if there are octets that are not ASCII, or NUL. Words overlap, so that no branch hangs on the length. */
    private static long doubts(DirectBuffer buffer, int start, int end) {
        if (end - start < Long.BYTES) {
            return doubt(few(buffer, start, end));
        }
        requireInside(buffer, start, end);
        int last = end - Long.BYTES;
        long seen = doubt(word(buffer, start)) | doubt(word(buffer, last));
        if (last - start <= 3 * Long.BYTES) {
            return seen
                    | doubt(word(buffer, Math.min(start + Long.BYTES, last)))
                    | doubt(word(buffer, Math.max(last - Long.BYTES, start)));
        }
        for (int i = start + Long.BYTES; i < last; i += Long.BYTES) {
            seen |= doubt(word(buffer, i));
        }
        return seen;
    }

    /** As {@link #doubts}, with wildcards. */
    private static long doubtsOfName(DirectBuffer buffer, int start, int end) {
        if (end - start < Long.BYTES) {
            return doubtOfName(few(buffer, start, end));
        }
        requireInside(buffer, start, end);
        int last = end - Long.BYTES;
        long seen = doubtOfName(word(buffer, start)) | doubtOfName(word(buffer, last));
        if (last - start <= 3 * Long.BYTES) {
            return seen
                    | doubtOfName(word(buffer, Math.min(start + Long.BYTES, last)))
                    | doubtOfName(word(buffer, Math.max(last - Long.BYTES, start)));
        }
        for (int i = start + Long.BYTES; i < last; i += Long.BYTES) {
            seen |= doubtOfName(word(buffer, i));
        }
        return seen;
    }

    private static void requireInside(DirectBuffer buffer, int start, int end) {
        if (buffer instanceof UnsafeBuffer memory) {
            Memory.requireInside(memory, start, end - start);
        }
    }

    /** Eight octets of a text whose bounds were looked at. */
    private static long word(DirectBuffer buffer, int position) {
        return buffer instanceof UnsafeBuffer memory
                ? Memory.word(memory, position)
                : buffer.getLong(position, LITTLE_ENDIAN);
    }

    /** One to seven octets behind others without doubt. */
    private static long few(DirectBuffer buffer, int start, int end) {
        requireInside(buffer, start, end);
        int before = end - Long.BYTES;
        int bits = (end - start) * Byte.SIZE;
        if (before >= 0) {
            return word(buffer, before) & -1L << Long.SIZE - bits | LOW_BITS >>> bits;
        }
        long octets = LOW_BITS >>> bits;
        for (int i = start; i < end; i++) {
            octets |= (buffer.getByte(i) & 0xFFL) << (i - before) * Byte.SIZE;
        }
        return octets;
    }

    /** High bits if one of eight octets is not ASCII or is NUL. */
    private static long doubt(long octets) {
        return octets | octets - LOW_BITS;
    }

    /** High bits also if one is a wildcard; of octets that are not ASCII, which have theirs anyway, it may be wrong. */
    private static long doubtOfName(long octets) {
        return doubt(octets) | ((octets | WILDCARD_BIT) ^ WILDCARDS) - LOW_BITS;
    }

    private static int checkSlowly(DirectBuffer buffer, int start, int end, boolean isTopicName) {
        int position = start;
        while (position < end) {
            int octet = buffer.getByte(position) & 0xFF;
            int length = octet < 0x80 ? 1 : sequence(buffer, position, end);
            if (octet == 0 || length == 0 || isTopicName && (octet == '#' || octet == '+')) {
                return position;
            }
            position += length;
        }
        return end;
    }

    /** {@return the character that an octet shows as which is not well-formed} */
    static char stray(byte octet) {
        return (char) (FIRST_STRAY - 0x80 + (octet & 0xFF));
    }

    private static boolean isStray(char c) {
        return c >= FIRST_STRAY && c <= LAST_STRAY;
    }

    /**
     * Looks for code points that should not be in a text: U+0001 to U+001F, U+007F to U+009F and non-characters.
     *
     * @param buffer that holds a well-formed text.
     * @param start  of the text.
     * @param end    of the text, exclusive.
     * @return the position of the first of them; {@code end} if there is none.
     */
    public static int checkDiscouraged(DirectBuffer buffer, int start, int end) {
        int position = start;
        while (position < end) {
            int length = sequence(buffer, position, end);
            if (length == 0 || isDiscouraged(codePoint(buffer, position, length))) {
                return position;
            }
            position += length;
        }
        return end;
    }

    private static boolean isDiscouraged(int codePoint) {
        boolean isControl = codePoint <= 0x1F || codePoint >= 0x7F && codePoint <= 0x9F;
        boolean isNoCharacter = codePoint >= 0xFDD0 && codePoint <= 0xFDEF || (codePoint & 0xFFFE) == 0xFFFE;
        return isControl || isNoCharacter;
    }

    /**
     * {@return the octets of a text in UTF-8; -1 if it holds U+0000 or half of a surrogate pair}
     *
     * @param text to be written.
     */
    public static int length(CharSequence text) {
        return length(text, false);
    }

    /**
     * {@return the octets of a text, maybe with octets that are not well-formed and U+0000; -1 if it cannot be written}
     *
     * @param text      to be written.
     * @param isLenient whether U+0000, and the characters that stand for octets which are not well-formed, are written.
     */
    public static int length(CharSequence text, boolean isLenient) {
        int octets = 0;
        int count = text.length();
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c == 0 && !isLenient) {
                    return -1;
                }
                octets++;
            } else if (c < 0x800) {
                octets += 2;
            } else if (c < SURROGATES || c >= AFTER_SURROGATES) {
                octets += 3;
            } else if (isPair(text, i)) {
                octets += 4;
                i++;
            } else if (isLenient && isStray(c)) {
                octets++;
            } else {
                return -1;
            }
        }
        return octets;
    }

    private static boolean isPair(CharSequence text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
    }

    /**
     * Writes a text whose {@link #length(CharSequence, boolean) length} is known.
     *
     * @param text     to write.
     * @param buffer   to write to.
     * @param position of the first octet.
     */
    public static void write(CharSequence text, MutableDirectBuffer buffer, int position) {
        int at = position;
        int count = text.length();
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c < 0x80 || isStray(c) && !isPair(text, i)) {
                buffer.putByte(at++, (byte) c);
            } else if (isPair(text, i)) {
                at = put(Character.toCodePoint(c, text.charAt(++i)), buffer, at);
            } else {
                at = put(c, buffer, at);
            }
        }
    }
}
