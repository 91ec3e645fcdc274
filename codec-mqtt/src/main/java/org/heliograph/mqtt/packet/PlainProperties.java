package org.heliograph.mqtt.packet;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Memory;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;

/**
 * A look at properties that are plainly right in every respect (§10), as most are: no calls in the loop but what the compiler
 * inlines, so that it keeps all in registers. Whatever is not plain is left to {@link PropertyRules}.
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
    private static final int BEYOND = Integer.MAX_VALUE;

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
        long seen = seen(frame.byteArray(), frame.addressOffset(), start, end, last, ~field.repeatable());
        return seen >= 0 && (seen & ~field.allowed()) == 0 && !PropertyRules.lacksMethod(seen);
    }

    /** The properties of a block, a bit for each identifier; negative if they are not plain. */
    private static long seen(byte[] base, long address, int start, int end, int last, long once) {
        long seen = 0;
        int position = start;
        while (position < end) {
            long head = position <= last
                    ? Memory.word(base, address + position)
                    : Memory.word(base, address + last) >>> (position - last) * Byte.SIZE;
            int id = (int) head & 0xFF;
            int type = PropertyId.type(id);
            position = type < PropertyType.STRING
                    ? endOfNumber(head, id, type, position + 1)
                    : endOfTexts(base, address, head, type, position + 1 + PREFIX, end);
            long bit = 1L << id;
            if (position > end || (seen & bit & once) != 0) {
                return -1;
            }
            seen |= bit;
        }
        return seen;
    }

    private static int endOfNumber(long head, int id, int type, int start) {
        if (type == PropertyType.U32) {
            return (head & 0xFF_FFFF_FF00L) != 0 || mayBe0(id) ? start + Integer.BYTES : BEYOND;
        } else if (type == PropertyType.BYTE) {
            return (head & 0xFE00) == 0 ? start + Byte.BYTES : BEYOND;
        } else if (type == PropertyType.U16) {
            return (head & 0xFFFF00) != 0 || mayBe0(id) ? start + Short.BYTES : BEYOND;
        }
        return type == PropertyType.VARINT && (head & 0x8000) == 0 && (head & 0x7F00) != 0 ? start + 1 : BEYOND;
    }

    private static boolean mayBe0(int id) {
        return (1L << id & NEVER_0) == 0;
    }

    /** The end of a text, of two or of octets; {@code start} is where the first one begins. */
    private static int endOfTexts(byte[] base, long address, long head, int type, int start, int end) {
        int length = PropertyRules.number(head);
        int to = start + length;
        if (to > end || type == PropertyType.BINARY) {
            return to;
        }
        if ((int) (head & 0xFF) == PropertyId.RESPONSE_TOPIC || !isText(base, address + to, length)) {
            return BEYOND;
        }
        return type == PropertyType.PAIR ? endOfValue(base, address, to, end) : to;
    }

    private static int endOfValue(byte[] base, long address, int start, int end) {
        if (start > end - PREFIX) {
            return BEYOND;
        }
        long at = address + start;
        int length = (Memory.octet(base, at) & 0xFF) << Byte.SIZE | Memory.octet(base, at + 1) & 0xFF;
        int to = start + PREFIX + length;
        return to <= end && isText(base, address + to, length) ? to : BEYOND;
    }

    /** Whether octets are ASCII without NUL. Words overlap; eight octets before the end are in the frame. */
    private static boolean isText(byte[] base, long end, int length) {
        long last = Memory.word(base, end - Long.BYTES);
        if (length < Long.BYTES) {
            int bits = length * Byte.SIZE;
            return (doubt(last & -2L << Long.SIZE - 1 - bits | LOW_BITS >>> bits) & HIGH_BITS) == 0;
        }
        long seen = doubt(last) | doubt(Memory.word(base, end - length));
        if (length > 2 * Long.BYTES) {
            seen |= doubt(Memory.word(base, end - length + Long.BYTES))
                    | doubt(Memory.word(base, end - 2 * Long.BYTES));
            for (int i = length - 2 * Long.BYTES; i > 2 * Long.BYTES; i -= Long.BYTES) {
                seen |= doubt(Memory.word(base, end - i));
            }
        }
        return (seen & HIGH_BITS) == 0;
    }

    /** High bits if one of eight octets is not ASCII or is NUL. */
    private static long doubt(long octets) {
        return octets | octets - LOW_BITS;
    }
}
