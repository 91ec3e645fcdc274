package org.heliograph.sms.join;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * What the parts of one message have in common, as octets: two parts belong together if all octets are the same. Most
 * significant octets come first.
 *
 * <pre>{@code
 * octets  0         1       2       3           4..5               6..7          8..11      12..19   20..27
 *        +---------+-------+-------+-----------+------------------+-------------+----------+--------+-----------+
 *        | version | kind  | total | port bits | destination port | source port | alphabet | scope  | reference |
 *        +---------+-------+-------+-----------+------------------+-------------+----------+--------+-----------+
 *
 *         28..29   30        31..       2      1        n
 *        +--------+---------+--------+--------+--------+-------------+
 *        | source | length  | source | dest.  | length | destination |
 *        | type   | 0 to 64 |        | type   |        |             |
 *        +--------+---------+--------+--------+--------+-------------+
 * }</pre>
 *
 * <p>Version is {@value #VERSION}; it is that of {@link PartRecord} as well, so a set never mixes layouts. Kind is a
 * {@link ReferenceKind}. Total is 1 to 255. Port bits are 0, 8 or 16. Alphabet is -1 where parts of any alphabet may
 * belong to one message. Each address has its type and its length before it, so no two pairs look alike.
 */
public final class PartKey {
    /** Version of this layout, the first octet. */
    public static final int VERSION = 1;

    /** Alphabet in keys that do not tell alphabets apart. */
    public static final int ANY_ALPHABET = -1;

    private static final int VERSION_OFFSET = 0;
    private static final int KIND_OFFSET = VERSION_OFFSET + Byte.BYTES;
    private static final int TOTAL_OFFSET = KIND_OFFSET + Byte.BYTES;
    private static final int PORT_BITS_OFFSET = TOTAL_OFFSET + Byte.BYTES;
    private static final int DESTINATION_PORT_OFFSET = PORT_BITS_OFFSET + Byte.BYTES;
    private static final int SOURCE_PORT_OFFSET = DESTINATION_PORT_OFFSET + Short.BYTES;
    private static final int ALPHABET_OFFSET = SOURCE_PORT_OFFSET + Short.BYTES;
    private static final int SCOPE_OFFSET = ALPHABET_OFFSET + Integer.BYTES;
    private static final int REFERENCE_OFFSET = SCOPE_OFFSET + Long.BYTES;
    private static final int SOURCE_OFFSET = REFERENCE_OFFSET + Long.BYTES;
    private static final int LENGTH_DELTA = Short.BYTES;
    private static final int ADDRESS_DELTA = LENGTH_DELTA + Byte.BYTES;

    /** Greatest length of a key in octets. */
    public static final int MAX_LENGTH = SOURCE_OFFSET + 2 * (ADDRESS_DELTA + Address.MAX_LENGTH);

    private PartKey() {}

    static int encode(MutableDirectBuffer target, MessagePart part, int alphabet) {
        target.putByte(VERSION_OFFSET, (byte) VERSION);
        target.putByte(KIND_OFFSET, (byte) part.referenceKind());
        target.putByte(TOTAL_OFFSET, (byte) part.total());
        target.putByte(PORT_BITS_OFFSET, (byte) part.header().portBits());
        target.putShort(DESTINATION_PORT_OFFSET, (short) part.header().destinationPort(), BIG_ENDIAN);
        target.putShort(SOURCE_PORT_OFFSET, (short) part.header().sourcePort(), BIG_ENDIAN);
        target.putInt(ALPHABET_OFFSET, alphabet, BIG_ENDIAN);
        target.putLong(SCOPE_OFFSET, part.scope(), BIG_ENDIAN);
        target.putLong(REFERENCE_OFFSET, part.reference(), BIG_ENDIAN);
        int destination = putAddress(target, SOURCE_OFFSET, part.sourceType(), part.source());
        return putAddress(target, destination, part.destinationType(), part.destination());
    }

    private static int putAddress(MutableDirectBuffer target, int index, int type, DirectBuffer octets) {
        int length = octets.capacity();
        target.putShort(index, (short) type, BIG_ENDIAN);
        target.putByte(index + LENGTH_DELTA, (byte) length);
        target.putBytes(index + ADDRESS_DELTA, octets, 0, length);
        return index + ADDRESS_DELTA + length;
    }

    /**
     * {@return the number of parts that make the message whole, 1 to 255}
     *
     * @param key to read.
     */
    public static int total(DirectBuffer key) {
        return u8(key, TOTAL_OFFSET);
    }

    static int referenceKind(DirectBuffer key) {
        return u8(key, KIND_OFFSET);
    }

    static int portBits(DirectBuffer key) {
        return u8(key, PORT_BITS_OFFSET);
    }

    static int destinationPort(DirectBuffer key) {
        return u16(key, DESTINATION_PORT_OFFSET);
    }

    static int sourcePort(DirectBuffer key) {
        return u16(key, SOURCE_PORT_OFFSET);
    }

    static long scope(DirectBuffer key) {
        return key.getLong(SCOPE_OFFSET, BIG_ENDIAN);
    }

    static long reference(DirectBuffer key) {
        return key.getLong(REFERENCE_OFFSET, BIG_ENDIAN);
    }

    static int sourceType(DirectBuffer key) {
        return u16(key, SOURCE_OFFSET);
    }

    static void source(DirectBuffer key, UnsafeBuffer view) {
        view.wrap(key, SOURCE_OFFSET + ADDRESS_DELTA, u8(key, SOURCE_OFFSET + LENGTH_DELTA));
    }

    static int destinationType(DirectBuffer key) {
        return u16(key, destinationOffset(key));
    }

    static void destination(DirectBuffer key, UnsafeBuffer view) {
        int offset = destinationOffset(key);
        view.wrap(key, offset + ADDRESS_DELTA, u8(key, offset + LENGTH_DELTA));
    }

    private static int destinationOffset(DirectBuffer key) {
        return SOURCE_OFFSET + ADDRESS_DELTA + u8(key, SOURCE_OFFSET + LENGTH_DELTA);
    }

    private static int u8(DirectBuffer key, int offset) {
        return key.getByte(offset) & 0xFF;
    }

    private static int u16(DirectBuffer key, int offset) {
        return key.getShort(offset, BIG_ENDIAN) & 0xFFFF;
    }
}
