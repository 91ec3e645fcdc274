package org.heliograph.sms.join;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Memory;

/**
 * What is kept of one part, as octets, most significant first.
 *
 * <pre>{@code
 * octets  0         1..8   9..12      13       14..
 *        +---------+------+----------+--------+---------+
 *        | version | tag  | alphabet | header | content |
 *        |         |      |          | 0 or 1 |         |
 *        +---------+------+----------+--------+---------+
 *                         |<---- compared --->
 * }</pre>
 *
 * <p>Version is {@link PartKey#VERSION}. Tag is the caller's number. Header is 1 if the message says that a user data
 * header comes first. The content is as long as the record has octets left.
 *
 * <p>Two records are the same part if they agree in the octets from {@link #COMPARED_OFFSET} to the end: a part that
 * comes again has another tag.
 */
public final class PartRecord {
    private static final int VERSION_OFFSET = 0;
    private static final int TAG_OFFSET = VERSION_OFFSET + Byte.BYTES;

    /** Where the octets start that two records of the same part agree in. */
    public static final int COMPARED_OFFSET = TAG_OFFSET + Long.BYTES;

    private static final int ALPHABET_OFFSET = COMPARED_OFFSET;
    private static final int HEADER_OFFSET = ALPHABET_OFFSET + Integer.BYTES;

    /** Where the content starts. */
    public static final int CONTENT_OFFSET = HEADER_OFFSET + Byte.BYTES;

    private PartRecord() {}

    static int encode(UnsafeBuffer target, MessagePart part) {
        DirectBuffer content = part.content();
        int length = content.capacity();
        Memory.requireInside(target, 0, CONTENT_OFFSET + length);
        Memory.putOctet(target, VERSION_OFFSET, (byte) PartKey.VERSION);
        Memory.putWord(target, TAG_OFFSET, Long.reverseBytes(part.tag()));
        Memory.putHalf(target, ALPHABET_OFFSET, Integer.reverseBytes(part.alphabet()));
        Memory.putOctet(target, HEADER_OFFSET, (byte) (part.hasHeader() ? 1 : 0));
        target.putBytes(CONTENT_OFFSET, content, 0, length);
        return CONTENT_OFFSET + length;
    }

    static long tag(DirectBuffer record) {
        return record.getLong(TAG_OFFSET, BIG_ENDIAN);
    }

    static int alphabet(DirectBuffer record) {
        return record.getInt(ALPHABET_OFFSET, BIG_ENDIAN);
    }

    static boolean hasHeader(DirectBuffer record) {
        return record.getByte(HEADER_OFFSET) != 0;
    }

    static void content(DirectBuffer record, UnsafeBuffer view) {
        view.wrap(record, CONTENT_OFFSET, record.capacity() - CONTENT_OFFSET);
    }
}
