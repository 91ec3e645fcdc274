package org.heliograph.mqtt;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.heliograph.codec.Utf8.codePoint;
import static org.heliograph.codec.Utf8.put;
import static org.heliograph.codec.Utf8.sequence;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

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
        int position = start;
        for (; position <= end - Long.BYTES; position += Long.BYTES) {
            if (isDoubtful(buffer.getLong(position, LITTLE_ENDIAN))) {
                return checkSlowly(buffer, position, end, false);
            }
        }
        return checkTail(buffer, start, position, end, false);
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
        int position = start;
        for (; position <= end - Long.BYTES; position += Long.BYTES) {
            long octets = buffer.getLong(position, LITTLE_ENDIAN);
            if (isDoubtful(octets) || hasWildcard(octets)) {
                return checkSlowly(buffer, position, end, true);
            }
        }
        return checkTail(buffer, start, position, end, true);
    }

    /** What is left of a text of eight octets or more is looked at with the octets before it. */
    private static int checkTail(DirectBuffer buffer, int start, int position, int end, boolean isTopicName) {
        if (position == end) {
            return end;
        }
        if (end - start >= Long.BYTES) {
            long octets = buffer.getLong(end - Long.BYTES, LITTLE_ENDIAN);
            if (!isDoubtful(octets) && !(isTopicName && hasWildcard(octets))) {
                return end;
            }
        }
        return checkSlowly(buffer, position, end, isTopicName);
    }

    /** Whether one of eight octets is not ASCII or is NUL. */
    private static boolean isDoubtful(long octets) {
        return ((octets | octets - LOW_BITS) & HIGH_BITS) != 0;
    }

    /** Whether one of eight octets, all ASCII, is a wildcard; an octet before one may seem to be another. */
    private static boolean hasWildcard(long octets) {
        long others = (octets | WILDCARD_BIT) ^ WILDCARDS;
        return (others - LOW_BITS & ~others & HIGH_BITS) != 0;
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
