package org.heliograph.benchmarks;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.sms.Gsm7Table;

/**
 * 7-bit texts of the default alphabet by hand. Characters and octets of Latin-1 are turned into each other by the JDK,
 * which has vector instructions for it; eight octets at once are codes already, or are looked up one by one.
 */
final class LimitGsm7 {
    private static final int GROUP = 8;
    private static final int BITS = 7;
    private static final int CAPACITY = 1024;
    private static final long ONES = 0x0101010101010101L;
    private static final long SPACES = 0x20 * ONES;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);

    private final Gsm7Table base = Gsm7Table.locking(0);
    private final Gsm7Table extension = Gsm7Table.singleShift(0);
    private final char[] characters = new char[CAPACITY];
    private final byte[] latin = new byte[CAPACITY];
    private final byte[] septets = new byte[2 * CAPACITY];
    private final byte[] octets = new byte[2 * CAPACITY];
    private final CharBuffer characterView = CharBuffer.wrap(characters);
    private final ByteBuffer latinView = ByteBuffer.wrap(latin);
    private final ByteBuffer septetView = ByteBuffer.wrap(septets);
    private final CharsetEncoder encoder = StandardCharsets.ISO_8859_1.newEncoder();
    private final CharsetDecoder decoder = StandardCharsets.ISO_8859_1.newDecoder();

    /** Whether eight octets are the same in Latin-1 and in the alphabet. */
    private static boolean isPlain(long group) {
        long low = group & 0x1F * ONES;
        long isLetter = low + 0x1F * ONES ^ low + 0x05 * ONES;
        long isGood = (isLetter ^ group) & group >>> 1 ^ group;
        long isNoDollar = (group ^ '$' * ONES) + 0x7F * ONES >>> 2;
        return (isGood & isNoDollar & ~(group >>> 2) & SPACES) == SPACES;
    }

    int encodePacked(String text, MutableDirectBuffer buffer, int index) {
        int count = toSeptets(text);
        if (count >= 0) {
            buffer.putBytes(index, octets, 0, pack(0, count, 0));
        }
        return count;
    }

    /** Puts a text as codes, two where it must be, and returns how many; -1 if it cannot be. */
    int toSeptets(String text) {
        int length = text.length();
        text.getChars(0, length, characters, 0);
        int from = 0;
        int to = 0;
        while (from < length) {
            int plain = plain(from, to, length - from);
            from += plain;
            to += plain;
            for (int stop = Math.min(length, from + GROUP); from < stop; from++) {
                int code = base.code(characters[from]);
                if (code < 0) {
                    code = extension.code(characters[from]);
                    septets[to++] = Gsm7Table.ESCAPE;
                }
                if (code < 0) {
                    return -1;
                }
                septets[to++] = (byte) code;
            }
        }
        return to;
    }

    private int plain(int from, int to, int count) {
        characterView.limit(from + count).position(from);
        latinView.clear();
        encoder.encode(characterView, latinView, true);
        int narrowed = latinView.position();
        LONGS.set(latin, narrowed, SPACES);
        for (int i = 0; i < narrowed; i += GROUP) {
            long group = (long) LONGS.get(latin, i);
            if (!isPlain(group)) {
                for (int j = 0; j < GROUP; j++) {
                    int code = base.code((char) (latin[i + j] & 0xFF));
                    if (code < 0) {
                        return i;
                    }
                    septets[to + i + j] = (byte) code;
                }
            } else {
                LONGS.set(septets, to + i, group);
            }
        }
        return narrowed;
    }

    /** Packs septets and returns the octets. */
    private int pack(int from, int count, int fillBits) {
        LONGS.set(septets, from + count, 0L);
        long carry = 0;
        int to = 0;
        for (int i = from; i < from + count; i += GROUP) {
            long group = LimitSeptets.gather((long) LONGS.get(septets, i)) << fillBits | carry;
            LONGS.set(octets, to, group);
            carry = group >>> GROUP * BITS;
            to += BITS;
        }
        return (count * BITS + fillBits + BITS) / GROUP;
    }

    /** Copies codes that {@link #toSeptets} put. */
    void copySeptets(int from, int count, MutableDirectBuffer buffer, int index) {
        buffer.putBytes(index, septets, from, count);
    }

    /** {@return whether the last of some codes is the escape, which belongs to the next one} */
    boolean endsInEscape(int end) {
        return septets[end - 1] == Gsm7Table.ESCAPE;
    }

    int decodePacked(DirectBuffer buffer, int offset, int count, CharBuffer out) {
        buffer.getBytes(offset, octets, 0, (count * BITS + BITS) / GROUP);
        int from = 0;
        for (int i = 0; i < count; i += GROUP) {
            long group = (long) LONGS.get(octets, from) & 0x00FFFFFFFFFFFFFFL;
            LONGS.set(septets, i, LimitSeptets.scatter(group));
            from += BITS;
        }
        LONGS.set(septets, count, SPACES);
        int start = out.position();
        int at = 0;
        while (at < count) {
            int end = at;
            while (end < count && isPlain((long) LONGS.get(septets, end))) {
                end += GROUP;
            }
            end = Math.min(end, count);
            if (end > at) {
                septetView.limit(end).position(at);
                decoder.decode(septetView, out, true);
            }
            at = decodeGroup(end, count, out);
        }
        return at < 0 ? -1 : out.position() - start;
    }

    /** Reads eight codes one by one, or nine so that none is left alone, and returns where the next one is. */
    private int decodeGroup(int from, int count, CharBuffer out) {
        int at = from;
        for (int stop = Math.min(count, from + GROUP); at < stop; at++) {
            int character = base.character(septets[at]);
            if (septets[at] == Gsm7Table.ESCAPE && at + 1 < count) {
                at++;
                character = extension.character(septets[at]);
                character = character < 0 ? base.character(septets[at]) : character;
            }
            if (character < 0) {
                return Integer.MIN_VALUE;
            }
            out.put((char) character);
        }
        return at;
    }
}
