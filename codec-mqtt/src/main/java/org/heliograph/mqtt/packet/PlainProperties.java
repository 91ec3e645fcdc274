package org.heliograph.mqtt.packet;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Memory;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;
import org.heliograph.mqtt.Utf8;

/**
 * A look at properties that are plainly right in every respect (§10), as most are: no calls in the loop but what the compiler
 * inlines, so that it keeps all in registers; only texts beyond ASCII and topic names, which are rare, are called for. Whatever
 * is not plain is left to {@link PropertyRules}.
 */
final class PlainProperties {
    private static final int PREFIX = Utf8Field.PREFIX;
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    /** Octets of the shortest property. */
    private static final int SHORTEST = 2;

    /** In a block that starts here or later, a text ends eight octets behind the start of the frame or later. */
    private static final int BEFORE_TEXTS = Long.BYTES - 1 - PREFIX;

    /** The end of what is not plain. */
    private static final long BEYOND = Long.MAX_VALUE;

    /** Where the identifier is in the first eight octets of a property, and the length of a text or of octets. */
    private static final int ID_SHIFT = 7 * Byte.SIZE;

    private static final int LENGTH_SHIFT = ID_SHIFT - PREFIX * Byte.SIZE;

    /** Numbers that must not be 0. */
    private static final long NEVER_0 =
            1L << PropertyId.TOPIC_ALIAS | 1L << PropertyId.RECEIVE_MAXIMUM | 1L << PropertyId.MAXIMUM_PACKET_SIZE;

    private PlainProperties() {}

    /**
     * {@return whether a block is plainly right, to be read strictly}
     *
     * @param field that tells which properties may be there.
     * @param frame that holds them.
     * @param start of the block, behind its length.
     * @param end   of the block, exclusive.
     * @param most  properties that there may be.
     */
    static boolean arePlain(PropertiesField field, UnsafeBuffer frame, int start, int end, int most) {
        int last = frame.capacity() - Long.BYTES;
        boolean isInside = (start - BEFORE_TEXTS | last | last + Long.BYTES - end) >= 0;
        if (!isInside || (end - start) / SHORTEST > most || !Memory.isRaw()) {
            return false;
        }
        long address = frame.addressOffset();
        long seen = seen(frame, frame.byteArray(), address + start, address + end, address + last, ~field.repeatable());
        return seen >= 0 && (seen & ~field.allowed()) == 0 && !PropertyRules.lacksMethod(seen);
    }

    /**
     * The properties of a block, a bit for each identifier; negative if they are not plain. All positions are addresses.
     */
    private static long seen(UnsafeBuffer frame, byte[] base, long start, long end, long last, long once) {
        long seen = 0;
        long twice = 0;
        long at = start;
        while (at < end) {
            long head = Long.reverseBytes(
                    at <= last ? Memory.word(base, at) : Memory.word(base, last) >>> (int) (at - last) * Byte.SIZE);
            int id = (int) (head >>> ID_SHIFT);
            int type = PropertyId.type(id);
            long bit = 1L << id;
            twice |= seen & bit;
            seen |= bit;
            if (type < PropertyType.STRING) {
                at = endOfNumber(head, id, type, at + 1);
                continue;
            }
            long from = at + 1 + PREFIX;
            at = from + (head >>> LENGTH_SHIFT & Utf8Field.MAX);
            if (at > end) {
                return -1;
            }
            if (type != PropertyType.BINARY) {
                boolean isDoubtful = (doubts(base, from, at) & HIGH_BITS) != 0 || id == PropertyId.RESPONSE_TOPIC;
                if (isDoubtful && !isText(frame, id, from, at)) {
                    return -1;
                }
                if (type == PropertyType.PAIR) {
                    from = at + PREFIX;
                    at = from > end ? BEYOND : from + Memory.numberBefore(base, from, PREFIX);
                    if (at > end || (doubts(base, from, at) & HIGH_BITS) != 0 && !isText(frame, id, from, at)) {
                        return -1;
                    }
                }
            }
        }
        return at == end && (twice & once) == 0 ? seen : -1;
    }

    /** Whether a text beyond ASCII, or a topic name, is right. */
    private static boolean isText(UnsafeBuffer frame, int id, long from, long to) {
        int start = (int) (from - frame.addressOffset());
        int end = (int) (to - frame.addressOffset());
        return id == PropertyId.RESPONSE_TOPIC
                ? start < end && Utf8.checkTopicName(frame, start, end) == end
                : Utf8.check(frame, start, end) == end;
    }

    /** The end of a number whose identifier is the first of the octets of a head. */
    private static long endOfNumber(long head, int id, int type, long start) {
        if (type == PropertyType.U32) {
            return (head & 0xFF_FFFF_FF00_0000L) != 0 || mayBe0(id) ? start + Integer.BYTES : BEYOND;
        } else if (type == PropertyType.BYTE) {
            return (head & 0xFE_0000_0000_0000L) == 0 ? start + Byte.BYTES : BEYOND;
        } else if (type == PropertyType.U16) {
            return (head & 0xFF_FF00_0000_0000L) != 0 || mayBe0(id) ? start + Short.BYTES : BEYOND;
        }
        boolean isShort = (head & 0x80_0000_0000_0000L) == 0 && (head & 0x7F_0000_0000_0000L) != 0;
        return type == PropertyType.VARINT && isShort ? start + 1 : BEYOND;
    }

    private static boolean mayBe0(int id) {
        return (1L << id & NEVER_0) == 0;
    }

    /** High bits if a text is not ASCII or has NUL. Words overlap; eight octets before the end are in the frame. */
    private static long doubts(byte[] base, long from, long to) {
        long last = Memory.word(base, to - Long.BYTES);
        int length = (int) (to - from);
        if (length < Long.BYTES) { // no octet may borrow from the next one: those before the text are any
            long each = last | ~((last | HIGH_BITS) - LOW_BITS);
            return each & HIGH_BITS << Byte.SIZE << (Long.BYTES - 1 - length) * Byte.SIZE;
        }
        long seen = doubt(last) | doubt(Memory.word(base, from));
        if (length > 2 * Long.BYTES) {
            seen |= doubt(Memory.word(base, from + Long.BYTES)) | doubt(Memory.word(base, to - 2 * Long.BYTES));
            for (long at = from + 2 * Long.BYTES; at < to - 2 * Long.BYTES; at += Long.BYTES) {
                seen |= doubt(Memory.word(base, at));
            }
        }
        return seen;
    }

    /** High bits if one of eight octets is not ASCII or is NUL. */
    private static long doubt(long octets) {
        return octets | octets - LOW_BITS;
    }
}
