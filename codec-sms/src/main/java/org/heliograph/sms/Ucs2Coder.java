package org.heliograph.sms;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.Mode;

/**
 * UTF-16 with the most significant octet first, which is what handsets send as UCS-2. A surrogate without the other and
 * an odd octet at the end are faults, or, in the lenient mode, U+FFFD and nothing.
 *
 * <p>Four characters are moved at once through an array, unless one of them is a surrogate.
 */
final class Ucs2Coder extends TextCoder {
    private static final int UNIT = 2;
    private static final int GROUP = 4;
    private static final char REPLACEMENT = '\ufffd';
    private static final long LOWEST_BITS = 0x0001_0001_0001_0001L;
    private static final long SURROGATES = Character.MIN_SURROGATE * LOWEST_BITS;
    private static final long SURROGATE_BITS = 0xF800 * LOWEST_BITS;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, BIG_ENDIAN);
    private static final VarHandle CHARACTERS = MethodHandles.byteArrayViewVarHandle(char[].class, BIG_ENDIAN);

    private final byte[] octets = new byte[PIECE * UNIT];
    private final boolean isLenient;

    Ucs2Coder(Mode mode) {
        super(PIECE);
        isLenient = mode == Mode.LENIENT;
    }

    /** Whether one of four characters may be a surrogate; none of them is if not. */
    private static boolean hasSurrogate(long group) {
        long others = (group ^ SURROGATES) & SURROGATE_BITS;
        return (others - LOWEST_BITS & ~others & 0x8000 * LOWEST_BITS) != 0;
    }

    @Override
    long encodeSome(CharSequence text, int from, int to, MutableDirectBuffer buffer, int index, int capacity) {
        int limit = from + Math.min(to - from, capacity / UNIT);
        int at = from;
        while (at < limit) {
            int wanted = Math.min(limit - at, PIECE);
            fetch(text, at, at + wanted);
            boolean isCut = at + wanted < to && Character.isHighSurrogate(characters[wanted - 1]);
            if (isCut && Character.isLowSurrogate(text.charAt(at + wanted))) {
                wanted--;
            }
            int written = encodePiece(wanted);
            if (buffer != null) {
                buffer.putBytes(index + (at - from) * UNIT, octets, 0, written * UNIT);
            }
            at += written;
            if (written < wanted) {
                return malformed(at);
            }
            if (wanted == 0) {
                break;
            }
        }
        end(at);
        return (long) (at - from) * UNIT;
    }

    /** Puts characters into {@link #octets} and returns how many there are before the first that cannot be. */
    private int encodePiece(int count) {
        int i = 0;
        while (i < count) {
            i = encodeGroups(i, count);
            int stop = Math.min(count, i + GROUP);
            while (i < stop) {
                int units = unitsAt(i, count);
                if (units == 0) {
                    return i;
                }
                for (int last = i + units; i < last; i++) {
                    CHARACTERS.set(octets, i * UNIT, characters[i]);
                }
            }
        }
        return count;
    }

    /** Puts characters, four at once, up to the first four with a surrogate, and returns where that is. */
    private int encodeGroups(int from, int to) {
        char[] text = characters;
        byte[] out = octets;
        int i = from;
        for (; i < to - GROUP + 1; i += GROUP) {
            long group = (long) text[i] << 48 | (long) text[i + 1] << 32 | (long) text[i + 2] << 16 | text[i + 3];
            if (hasSurrogate(group)) {
                return i;
            }
            LONGS.set(out, i * UNIT, group);
        }
        return i;
    }

    @Override
    public long decode(DirectBuffer buffer, int offset, int length, Appendable out) throws IOException {
        int units = length / UNIT;
        int at = 0;
        while (at < units) {
            int wanted = Math.min(units - at, PIECE);
            buffer.getBytes(offset + at * UNIT, octets, 0, wanted * UNIT);
            if (at + wanted < units && Character.isHighSurrogate(lastUnit(wanted))) {
                // Its other half may begin the next piece.
                wanted--;
            }
            int read = decodePiece(wanted);
            hand(read, out);
            at += read;
            if (read < wanted) {
                return malformed(at * UNIT);
            }
        }
        return length % UNIT == 0 || isLenient ? units : malformed(length - 1);
    }

    private char lastUnit(int count) {
        return (char) CHARACTERS.get(octets, (count - 1) * UNIT);
    }

    /** Puts octets into {@link #characters} and returns how many there are before the first that is no text. */
    private int decodePiece(int count) {
        byte[] in = octets;
        char[] text = characters;
        boolean hasSurrogates = false;
        int i = 0;
        for (; i < count - GROUP + 1; i += GROUP) {
            long group = (long) LONGS.get(in, i * UNIT);
            hasSurrogates |= hasSurrogate(group);
            text[i] = (char) (group >>> 48);
            text[i + 1] = (char) (group >>> 32);
            text[i + 2] = (char) (group >>> 16);
            text[i + 3] = (char) group;
        }
        for (; i < count; i++) {
            text[i] = (char) CHARACTERS.get(in, i * UNIT);
            hasSurrogates |= Character.isSurrogate(text[i]);
        }
        return hasSurrogates ? validate(count) : count;
    }

    private int validate(int count) {
        int i = 0;
        while (i < count) {
            int units = unitsAt(i, count);
            if (units == 0) {
                return i;
            }
            i += units;
        }
        return count;
    }

    /** The units of a character: 1, 2 for a pair, 0 for half a pair, which is replaced in the lenient mode. */
    private int unitsAt(int i, int count) {
        if (!Character.isSurrogate(characters[i])) {
            return 1;
        }
        if (i + 1 < count && Character.isSurrogatePair(characters[i], characters[i + 1])) {
            return 2;
        }
        if (!isLenient) {
            return 0;
        }
        characters[i] = REPLACEMENT;
        return 1;
    }
}
