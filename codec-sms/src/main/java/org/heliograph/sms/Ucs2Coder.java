package org.heliograph.sms;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.Mode;

/**
 * UTF-16 with the most significant octet first, which is what handsets send as UCS-2. A surrogate without the other and
 * an odd octet at the end are faults, or, in the lenient mode, U+FFFD and nothing.
 *
 * <p>Characters go through an array: copied to it as they are in memory, then turned round and looked through for
 * surrogates, four at once.
 */
final class Ucs2Coder extends TextCoder {
    private static final int UNIT = 2;
    private static final char REPLACEMENT = '\ufffd';
    private static final long LOWEST_BITS = 0x0001_0001_0001_0001L;
    private static final long LOW_OCTETS = 0xFF * LOWEST_BITS;
    private static final long SURROGATES = Character.MIN_SURROGATE * LOWEST_BITS;
    private static final long SURROGATE_BITS = 0xF800 * LOWEST_BITS;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);

    private final byte[] octets = new byte[PIECE * UNIT + Long.BYTES];
    private final CharBuffer units =
            ByteBuffer.wrap(octets).order(LITTLE_ENDIAN).asCharBuffer();
    private final boolean isLenient;

    Ucs2Coder(Mode mode) {
        super(PIECE);
        isLenient = mode == Mode.LENIENT;
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
            end(at, (at - from) * UNIT);
            if (written < wanted) {
                return malformed(at);
            }
            if (wanted == 0) {
                break;
            }
        }
        end(at, (at - from) * UNIT);
        return length();
    }

    /** Puts characters into {@link #octets} and returns how many there are before the first that cannot be. */
    private int encodePiece(int count) {
        fill(count);
        if (!turnOut(count)) {
            return count;
        }
        int valid = validate(count);
        fill(valid);
        turnOut(valid);
        return valid;
    }

    /** Puts characters into {@link #octets}, the least significant octet first. */
    private void fill(int count) {
        units.clear();
        units.put(characters, 0, count);
    }

    /** Turns characters round into octets and tells whether one of them may be a surrogate; none is if not. */
    private boolean turnOut(int count) {
        byte[] all = octets;
        int end = count * UNIT;
        LONGS.set(all, end, 0L);
        long found = 0;
        for (int i = 0; i < end; i += Long.BYTES) {
            long group = (long) LONGS.get(all, i);
            LONGS.set(all, i, turn(group));
            found |= surrogates(group);
        }
        return found != 0;
    }

    /** Turns octets round into characters and tells whether one of them may be a surrogate; none is if not. */
    private boolean turnIn(int count) {
        byte[] all = octets;
        int end = count * UNIT;
        LONGS.set(all, end, 0L);
        long found = 0;
        for (int i = 0; i < end; i += Long.BYTES) {
            long group = turn((long) LONGS.get(all, i));
            LONGS.set(all, i, group);
            found |= surrogates(group);
        }
        return found != 0;
    }

    /** Swaps the octets of four units. */
    private static long turn(long group) {
        return (group & LOW_OCTETS) << 8 | group >>> 8 & LOW_OCTETS;
    }

    /** Not 0 if one of four characters may be a surrogate; none of them is if it is 0. */
    private static long surrogates(long group) {
        long others = (group ^ SURROGATES) & SURROGATE_BITS;
        return others - LOWEST_BITS & ~others & 0x8000 * LOWEST_BITS;
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
        int at = (count - 1) * UNIT;
        return (char) (octets[at] << 8 | octets[at + 1] & 0xFF);
    }

    /** Puts octets into {@link #characters} and returns how many there are before the first that is no text. */
    private int decodePiece(int count) {
        boolean hasSurrogates = turnIn(count);
        units.clear();
        units.get(characters, 0, count);
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
