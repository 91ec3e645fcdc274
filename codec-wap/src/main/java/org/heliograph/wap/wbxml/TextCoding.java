package org.heliograph.wap.wbxml;

import java.nio.charset.Charset;
import java.util.function.IntFunction;
import org.agrona.DirectBuffer;
import org.heliograph.codec.NulSearch;

/** How the texts of a document are coded: the built-in codings, and where texts end. */
final class TextCoding {
    /** MIBenum of UTF-8, which holds where no charset is named. */
    static final int MIB_UTF_8 = 106;

    /** Not known: UTF-8 if the octets are that, else ISO-8859-1. */
    static final int UNKNOWN = 0;
    /** A charset of the JDK. */
    static final int OTHER = 1;

    static final int US_ASCII = 2;
    static final int ISO_8859_1 = 3;
    static final int UTF_8 = 4;
    /** In the order that a mark at the start tells, big end first without one. */
    static final int UTF_16 = 5;

    static final int UTF_16BE = 6;
    static final int UTF_16LE = 7;

    private TextCoding() {}

    /** The coding of a MIBenum. */
    static int of(int mib, IntFunction<Charset> charsets) {
        return switch (mib) {
            case 3 -> US_ASCII;
            case 4 -> ISO_8859_1;
            case MIB_UTF_8 -> UTF_8;
            case 1_000, 1_013 -> UTF_16BE;
            case 1_014 -> UTF_16LE;
            case 1_015 -> UTF_16;
            default -> charsets.apply(mib) == null ? UNKNOWN : OTHER;
        };
    }

    /** The octets of a terminator: two in the codings of 16 bits. */
    static int terminator(int coding) {
        return coding >= UTF_16 ? 2 : 1;
    }

    /**
     * Finds the terminator of a text; -1 if there is none before the limit.
     *
     * @param width of the terminator; one of two octets is aligned with the start of the text.
     */
    static int end(DirectBuffer buffer, int start, int limit, int width) {
        return width == 1 ? NulSearch.find(buffer, start, limit) : endOfPairs(buffer, start, limit);
    }

    private static int endOfPairs(DirectBuffer buffer, int start, int limit) {
        for (int position = start; position <= limit - 2; position += 2) {
            if (buffer.getByte(position) == 0 && buffer.getByte(position + 1) == 0) {
                return position;
            }
        }
        return -1;
    }

    /** Finds the last terminator that begins at {@code limit - width - back} or before; -1 if there is none. */
    static int lastEnd(DirectBuffer buffer, int start, int limit, int width, int back) {
        for (int position = limit - width - back; position >= start; position -= width) {
            if (buffer.getByte(position) == 0 && buffer.getByte(position + width - 1) == 0) {
                return position;
            }
        }
        return -1;
    }
}
