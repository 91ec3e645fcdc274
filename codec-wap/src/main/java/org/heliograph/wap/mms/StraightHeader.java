package org.heliograph.wap.mms;

import org.heliograph.codec.Memory;
import org.heliograph.codec.Mode;
import org.heliograph.codec.NulSearch;
import org.heliograph.wap.wsp.WspReader;

/**
 * Headers in the forms that nearly all of them have, read in straight code: an octet or a short integer, a text without
 * charset, a long integer of up to seven octets, a time, an address. All others, and whatever is wrong, are for
 * {@link MmsValue#read}, which reads these forms just the same.
 *
 * <p>Octets are read without a look at the bounds of the buffer: the caller has made sure that it holds all that may be
 * read.
 */
final class StraightHeader {
    /** Answered for a header that is not read here. */
    static final int NONE = 0;

    private static final int CODES = 0x80;
    private static final int CODE_MASK = CODES - 1;

    /** Forms that a value may have here; they stand above the code of the header. */
    private static final int TOKEN = 1 << 8;

    private static final int SHORT = 1 << 9;
    private static final int LONG = 1 << 10;
    private static final int TEXT = 1 << 11;
    private static final int TOKEN_AND_NUMBER = 1 << 12;
    private static final int FROM = 1 << 13;

    private static final int LENGTH_QUOTE = 31;
    private static final int FIRST_TEXT_OCTET = 0x20;

    private static final int[] LENIENT = table(Mode.LENIENT);
    private static final int[] STRICT = table(Mode.STRICT);

    private StraightHeader() {}

    private static int[] table(Mode mode) {
        int[] forms = new int[CODES];
        for (int code = 0; code < CODES; code++) {
            forms[code] = code | forms(MmsHeader.form(code), mode);
        }
        return forms;
    }

    private static int forms(MmsForm form, Mode mode) {
        return switch (form) {
            case ENCODED_STRING, ENCODED_STRING_COUNTED, URI, TEXT -> TEXT;
            case YES_NO, OCTET, OCTET_COUNTED, OCTET_OR_TOKEN -> TOKEN;
            case VERSION, FIELD -> SHORT;
            case INTEGER -> SHORT | LONG;
            case LONG -> mode == Mode.LENIENT ? SHORT | LONG : LONG;
            case TIME, TOTALS -> TOKEN_AND_NUMBER;
            case FROM -> FROM;
            default -> 0;
        };
    }

    /** {@return the forms of the headers by their codes} */
    static int[] forms(Mode mode) {
        return mode == Mode.LENIENT ? LENIENT : STRICT;
    }

    /**
     * Reads headers up to one that is not read here.
     *
     * @param tape    to keep them.
     * @param most    headers to read, for which the tape has room.
     * @param forms   of the headers by their codes.
     * @param base    array of the buffer, null for direct memory.
     * @param address of the first octet of the buffer.
     * @param start   position of the first header.
     * @param limit   exclusive end of what may be read, known to be inside the buffer.
     * @return the position behind the last one.
     */
    static int readAll(HeaderTape tape, int most, int[] forms, byte[] base, long address, int start, int limit) {
        long[] words = tape.words();
        int position = start;
        int headers = 0;
        while (headers < most && position < limit) {
            int end = read(words, headers * HeaderTape.WORDS, forms, base, address, position, limit);
            if (end == NONE) {
                break;
            }
            position = end;
            headers++;
        }
        tape.keep(headers);
        return position;
    }

    /**
     * Reads a header.
     *
     * @param words   to write it to, as an entry of a {@link HeaderTape}.
     * @param to      index of the entry.
     * @param forms   of the headers by their codes.
     * @param base    array of the buffer, null for direct memory.
     * @param address of the first octet of the buffer.
     * @param start   position of the header, below {@code limit}.
     * @param limit   exclusive end of what may be read, known to be inside the buffer.
     * @return the position behind it, or {@link #NONE}.
     */
    static int read(long[] words, int to, int[] forms, byte[] base, long address, int start, int limit) {
        int name = Memory.octet(base, address + start);
        int at = start + 1;
        if (name >= 0 || at >= limit) {
            return NONE;
        }
        int form = forms[name & CODE_MASK];
        int first = Memory.octet(base, address + at);
        if (first < 0) {
            return octet(words, to, form, at, first);
        }
        if (first >= FIRST_TEXT_OCTET || first == 0) {
            int text = first == WspReader.QUOTE ? at + 1 : at;
            return (form & TEXT) == 0 ? NONE : text(words, to, form, MmsValue.NONE, base, address, text, limit);
        }
        int end = at + 1 + first;
        if (first == LENGTH_QUOTE || end > limit) {
            return NONE;
        }
        return (form & LONG) == 0
                ? compound(words, to, form, base, address, at, end)
                : number(words, to, form, MmsValue.NONE, base, address, at + 1, end);
    }

    private static int octet(long[] words, int to, int form, int at, int octet) {
        if ((form & (TOKEN | SHORT)) == 0) {
            return NONE;
        }
        boolean token = (form & TOKEN) != 0;
        int shown = token ? octet & 0xFF : MmsValue.NONE;
        HeaderTape.put(
                words, to, form & CODE_MASK, at + 1, shown, token ? MmsValue.NONE : octet & CODE_MASK, MmsValue.NONE);
        return at + 1;
    }

    private static int text(
            long[] words, int to, int form, int token, byte[] base, long address, int start, int limit) {
        int nul = NulSearch.find(base, address, start, limit);
        if (nul == NulSearch.NONE) {
            return NONE;
        }
        HeaderTape.put(words, to, form & CODE_MASK, nul + 1, token, MmsValue.NONE, MmsValue.texts(start, nul - start));
        return nul + 1;
    }

    /** A long integer whose octets begin and end at positions. */
    private static int number(
            long[] words, int to, int form, int token, byte[] base, long address, int start, int end) {
        int octets = end - start;
        if (octets >= Long.BYTES || end < Long.BYTES) {
            return NONE;
        }
        long number = Memory.numberBefore(base, address + end, octets);
        HeaderTape.put(words, to, form & CODE_MASK, end, token, number, MmsValue.NONE);
        return end;
    }

    /** A value with a length: a token, maybe a number or a text behind it. */
    private static int compound(long[] words, int to, int form, byte[] base, long address, int at, int end) {
        int token = Memory.octet(base, address + at + 1) & 0xFF;
        if ((form & (TOKEN_AND_NUMBER | FROM)) == 0 || (token & ~1) != MmsValue.FIRST_TOKEN) {
            return NONE;
        }
        int start = at + 2;
        int first = start < end ? Memory.octet(base, address + start) : 0;
        if ((form & TOKEN_AND_NUMBER) != 0) {
            boolean isLong = first > 0 && first == end - start - 1;
            return isLong ? number(words, to, form, token, base, address, start + 1, end) : NONE;
        }
        if (token == MmsValue.SECOND_TOKEN && start == end) {
            HeaderTape.put(words, to, form & CODE_MASK, end, token, MmsValue.NONE, MmsValue.NONE);
            return end;
        }
        if (token == MmsValue.SECOND_TOKEN || first < FIRST_TEXT_OCTET) {
            return NONE;
        }
        int text = first == WspReader.QUOTE ? start + 1 : start;
        return text(words, to, form, token, base, address, text, end) == end ? end : NONE;
    }
}
