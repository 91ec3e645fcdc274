package org.heliograph.smpp;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import org.agrona.DirectBuffer;

/**
 * Characters of the text of a receipt, one octet each or UCS-2, whatever data_coding says (§9). A receipt begins with
 * ASCII, so that its first octets tell; a byte order mark is skipped.
 */
enum ReceiptCoding {
    /** One octet a character; octets above 0x7F are the characters U+0080 to U+00FF. */
    OCTETS(1),
    /** Two octets a character, most significant one first. */
    UCS2(2),
    /** Two octets a character, least significant one first. */
    UCS2_SWAPPED(2);

    private static final int MARK = 0xFEFF;
    private static final int SWAPPED_MARK = 0xFFFE;

    /** Octets of a character. */
    final int width;

    ReceiptCoding(int width) {
        this.width = width;
    }

    static ReceiptCoding of(DirectBuffer buffer, int offset, int length) {
        if (length < 2) {
            return OCTETS;
        }
        int first = buffer.getShort(offset, BIG_ENDIAN) & 0xFFFF;
        if (length < 4) {
            return isHigh(first) ? UCS2 : OCTETS;
        }
        int second = buffer.getShort(offset + 2, BIG_ENDIAN) & 0xFFFF;
        if (first == MARK || isHigh(first) && isHigh(second)) {
            return UCS2;
        }
        return first == SWAPPED_MARK || isLow(first) && isLow(second) ? UCS2_SWAPPED : OCTETS;
    }

    private static boolean isHigh(int unit) {
        return unit > 0 && unit <= 0xFF;
    }

    private static boolean isLow(int unit) {
        return unit != 0 && (unit & 0xFF) == 0;
    }

    /** {@return the octets of the byte order mark, 0 if there is none} */
    int markLength(DirectBuffer buffer, int offset, int length) {
        return width > 1 && length >= width && charAt(buffer, offset) == MARK ? width : 0;
    }

    char charAt(DirectBuffer buffer, int index) {
        return this == OCTETS
                ? (char) (buffer.getByte(index) & 0xFF)
                : (char) buffer.getShort(index, this == UCS2 ? BIG_ENDIAN : LITTLE_ENDIAN);
    }
}
