package org.heliograph.wap.wbxml;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.nio.charset.Charset;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;

/** The header of the document that a reader is at (§1): its numbers, its string table, what follows from them. */
final class WbxmlHeader {
    private static final int MAJOR_2 = 0x10;

    private final UnsafeBuffer view;
    private final WbxmlSettings settings;

    int version;
    int publicId;
    long publicIdIndex;
    int charsetNumber;
    int charset;
    int coding;
    Charset javaCharset;
    int terminator;
    int tableStart;
    int tableLength;
    private int position;
    /** The last terminator in the string table, for texts that begin at an even distance from its end and at an odd one. */
    private int lastEven;

    private int lastOdd;

    /** The octets of the last header, where four are all there are of it; the documents of a stream mostly begin alike. */
    private int lastOctets;

    private int lastFallback;
    private boolean repeats;

    WbxmlHeader(UnsafeBuffer view, WbxmlSettings settings) {
        this.view = view;
        this.settings = settings;
    }

    /** Reads the header; returns where the body begins, or a fault. */
    long read(int limit, int fallbackCharset) {
        int octets = limit < Integer.BYTES ? 0 : view.getInt(0, LITTLE_ENDIAN);
        if (repeats && limit >= Integer.BYTES && octets == lastOctets && fallbackCharset == lastFallback) {
            return Integer.BYTES;
        }
        long body = readAnew(limit, fallbackCharset);
        repeats = body == Integer.BYTES && tableLength == 0;
        lastOctets = octets;
        lastFallback = fallbackCharset;
        return body;
    }

    private long readAnew(int limit, int fallbackCharset) {
        if (limit == 0) {
            return Fault.of(Fault.TRUNCATED, Production.VERSION, 0);
        }
        version = view.getByte(0) & 0xFF;
        if (version >= MAJOR_2 || version > WbxmlVersion.V1_3) {
            return Fault.of(Fault.VALUE_OUT_OF_RANGE, Production.VERSION, 0);
        }
        position = 1;
        long fault = readPublicId(limit);
        fault = fault < 0 ? fault : readCharset(limit, fallbackCharset);
        fault = fault < 0 ? fault : readTable(limit);
        return fault < 0 ? fault : position;
    }

    private long readPublicId(int limit) {
        long number = uintvar(limit, Production.PUBLICID);
        if (number < 0) {
            return number;
        }
        publicId = (int) number;
        publicIdIndex = -1;
        if (number == PublicId.IN_STRING_TABLE) {
            number = uintvar(limit, Production.PUBLICID);
            publicIdIndex = number;
        }
        return number;
    }

    private long readCharset(int limit, int fallbackCharset) {
        long number = 0;
        charset = TextCoding.MIB_UTF_8;
        if (version != WbxmlVersion.V1_0) {
            number = uintvar(limit, Production.CHARSET);
            if (number < 0) {
                return number;
            }
            charset = number == 0 ? fallbackCharset : (int) number;
        }
        charsetNumber = (int) number;
        coding = TextCoding.of(charset, settings.charsets());
        javaCharset = coding == TextCoding.OTHER ? settings.charsets().apply(charset) : null;
        terminator = TextCoding.terminator(coding);
        return 0;
    }

    private long readTable(int limit) {
        int start = position;
        long length = uintvar(limit, Production.STRTBL);
        if (length < 0) {
            return length;
        }
        if (length > limit - position) {
            return Fault.of(Fault.TRUNCATED, Production.STRTBL, start);
        }
        tableStart = position;
        tableLength = (int) length;
        position += tableLength;
        if (tableLength > 0) {
            lastEven = TextCoding.lastEnd(view, tableStart, position, terminator, 0);
            lastOdd = terminator == 1 ? lastEven : TextCoding.lastEnd(view, tableStart, position, terminator, 1);
        }
        boolean named = publicIdIndex < 0 || holdsText(publicIdIndex);
        return named ? 0 : Fault.of(Fault.VALUE_OUT_OF_RANGE, Production.PUBLICID, 1);
    }

    /** Whether a text begins at an index of the string table and ends inside it. */
    boolean holdsText(long index) {
        if (index >= tableLength) {
            return false;
        }
        int start = tableStart + (int) index;
        boolean even = terminator == 1 || (tableStart + tableLength - start & 1) == 0;
        return start <= (even ? lastEven : lastOdd);
    }

    /** Where the text at an index ends that {@link #holdsText}. */
    int textEnd(int index) {
        return TextCoding.end(view, tableStart + index, tableStart + tableLength, terminator);
    }

    private long uintvar(int limit, int production) {
        long read = Uintvar.read(view, position, limit, production);
        if (read < 0) {
            return read;
        }
        position += (int) (read >>> 32);
        return read & 0xFFFF_FFFFL;
    }
}
