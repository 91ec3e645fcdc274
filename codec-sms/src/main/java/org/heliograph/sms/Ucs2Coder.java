package org.heliograph.sms;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.LatinOctets;
import org.heliograph.codec.Memory;
import org.heliograph.codec.Mode;

/**
 * UTF-16 with the most significant octet first, which is what handsets send as UCS-2. A surrogate without the other and
 * an odd octet at the end are faults, or, in the lenient mode, U+FFFD and nothing.
 *
 * <p>Characters are turned round and looked through for surrogates four at once: on the way from a string to a buffer, or
 * from a buffer to an array of characters, where {@link Memory} shows both; else in an array that they are copied to.
 */
final class Ucs2Coder extends TextCoder {
    private static final int UNIT = 2;
    /** Units from which on they are turned round where they are. */
    private static final int MANY = 4;

    private static final char REPLACEMENT = '\ufffd';
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
        int count = Math.min(to - from, capacity / UNIT);
        if (text instanceof String string && encodeInside(string, from, count, buffer, index)) {
            end(from + count, count * UNIT);
            return count * UNIT;
        }
        return encodePieces(text, from, to, buffer, index, from + count);
    }

    /** Writes characters from where a string keeps them, if it shows them and all pairs of surrogates are whole. */
    private static boolean encodeInside(String text, int from, int count, MutableDirectBuffer buffer, int index) {
        byte[] inside = LatinOctets.wideOf(text);
        if (inside == null
                || count < MANY
                || from < 0
                || count > text.length() - from
                || !(buffer instanceof UnsafeBuffer target)
                || !fits(target, index, count * UNIT)) {
            return false;
        }
        boolean hasSurrogates =
                Ucs2Units.encode(inside, from, target.byteArray(), target.addressOffset() + index, count);
        return !hasSurrogates || arePairs(text, from, from + count);
    }

    private static boolean arePairs(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                i++;
                if (i == to || !Character.isSurrogatePair(unit, text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether octets are inside a buffer as it is; if not, the buffer refuses them itself, or grows. */
    private static boolean fits(DirectBuffer buffer, int index, int length) {
        return index >= 0 && length >= 0 && length <= buffer.capacity() - index;
    }

    private long encodePieces(CharSequence text, int from, int to, MutableDirectBuffer buffer, int index, int limit) {
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
        int valid = validate(characters, 0, count);
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
            LONGS.set(all, i, Ucs2Units.turn(group));
            found |= Ucs2Units.surrogates(group);
        }
        return Ucs2Units.isFound(found);
    }

    @Override
    public long decode(DirectBuffer buffer, int offset, int length, Appendable out) throws IOException {
        int units = length / UNIT;
        if (Memory.isRaw()
                && out instanceof CharBuffer target
                && target.hasArray()
                && units <= target.remaining()
                && buffer instanceof UnsafeBuffer source
                && fits(source, offset, length)) {
            return decodeInside(source, offset, length, target);
        }
        int at = 0;
        while (at < units) {
            int wanted = Math.min(units - at, PIECE);
            boolean hasSurrogates = decodePiece(buffer, offset + at * UNIT, wanted);
            if (at + wanted < units && Character.isHighSurrogate(characters[wanted - 1])) {
                // Its other half may begin the next piece.
                wanted--;
            }
            int read = hasSurrogates ? validate(characters, 0, wanted) : wanted;
            hand(read, out);
            at += read;
            if (read < wanted) {
                return malformed(at * UNIT);
            }
        }
        return answer(length);
    }

    /** Reads octets right into the array of a buffer, which moves on as far as they are text. */
    private long decodeInside(UnsafeBuffer buffer, int offset, int length, CharBuffer target) {
        int units = length / UNIT;
        char[] room = target.array();
        int start = target.position();
        int first = target.arrayOffset() + start;
        int read = units;
        if (Ucs2Units.decode(buffer.byteArray(), buffer.addressOffset() + offset, room, first, units)) {
            read = validate(room, first, units);
        }
        target.position(start + read);
        return read < units ? malformed(read * UNIT) : answer(length);
    }

    /** What a text of which every unit has been read is told with. */
    private long answer(int length) {
        return length % UNIT == 0 || isLenient ? length / UNIT : malformed(length - 1);
    }

    /** Puts octets into {@link #characters} and tells whether one of them may be a surrogate; none is if not. */
    private boolean decodePiece(DirectBuffer buffer, int offset, int count) {
        if (Memory.isRaw() && buffer instanceof UnsafeBuffer source && fits(source, offset, count * UNIT)) {
            return Ucs2Units.decode(source.byteArray(), source.addressOffset() + offset, characters, 0, count);
        }
        buffer.getBytes(offset, octets, 0, count * UNIT);
        boolean hasSurrogates = turnIn(count);
        units.clear();
        units.get(characters, 0, count);
        return hasSurrogates;
    }

    /** Turns octets round into characters and tells whether one of them may be a surrogate; none is if not. */
    private boolean turnIn(int count) {
        byte[] all = octets;
        int end = count * UNIT;
        LONGS.set(all, end, 0L);
        long found = 0;
        for (int i = 0; i < end; i += Long.BYTES) {
            long group = Ucs2Units.turn((long) LONGS.get(all, i));
            LONGS.set(all, i, group);
            found |= Ucs2Units.surrogates(group);
        }
        return Ucs2Units.isFound(found);
    }

    /** The units before the first half of a pair without the other, which is replaced in the lenient mode. */
    private int validate(char[] text, int from, int count) {
        int end = from + count;
        int i = from;
        while (i < end) {
            int units = unitsAt(text, i, end);
            if (units == 0) {
                return i - from;
            }
            i += units;
        }
        return count;
    }

    /** The units of a character: 1, 2 for a pair, 0 for half a pair, which is replaced in the lenient mode. */
    private int unitsAt(char[] text, int i, int end) {
        if (!Character.isSurrogate(text[i])) {
            return 1;
        }
        if (i + 1 < end && Character.isSurrogatePair(text[i], text[i + 1])) {
            return 2;
        }
        if (!isLenient) {
            return 0;
        }
        text[i] = REPLACEMENT;
        return 1;
    }
}
