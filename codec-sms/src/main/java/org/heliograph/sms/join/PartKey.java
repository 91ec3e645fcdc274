package org.heliograph.sms.join;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Memory;
import org.heliograph.sms.UserDataHeader;

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

    /** What a key is made in: it is written by words. */
    static final int ROOM = MAX_LENGTH + Long.BYTES;

    private PartKey() {}

    /**
     * Makes the key of a part.
     *
     * @param target with room for {@link #ROOM}.
     * @return its length.
     */
    static int encode(UnsafeBuffer target, MessagePart part, int alphabet) {
        UserDataHeader header = part.header();
        Memory.requireInside(target, 0, ROOM);
        int first = header.portBits() << 24 | part.total() << 16 | part.referenceKind() << 8 | VERSION;
        int ports = header.destinationPort() << 16 | header.sourcePort();
        Memory.putHalf(target, VERSION_OFFSET, first);
        Memory.putHalf(target, DESTINATION_PORT_OFFSET, Integer.reverseBytes(ports));
        Memory.putHalf(target, ALPHABET_OFFSET, Integer.reverseBytes(alphabet));
        Memory.putWord(target, SCOPE_OFFSET, Long.reverseBytes(part.scope()));
        Memory.putWord(target, REFERENCE_OFFSET, Long.reverseBytes(part.reference()));
        int destination = putAddress(target, SOURCE_OFFSET, part.sourceAddress());
        return putAddress(target, destination, part.destinationAddress());
    }

    /** Puts an address by words, so that up to seven octets behind it are written too. */
    private static int putAddress(UnsafeBuffer target, int index, Address address) {
        int length = address.length();
        int type = address.type();
        Memory.putHalf(target, index, length << 16 | (type & 0xFF) << 8 | type >>> 8);
        UnsafeBuffer octets = address.all();
        int at = index + ADDRESS_DELTA;
        for (int i = 0; i < length; i += Long.BYTES) {
            Memory.putWord(target, at + i, Memory.word(octets, i));
        }
        return at + length;
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
