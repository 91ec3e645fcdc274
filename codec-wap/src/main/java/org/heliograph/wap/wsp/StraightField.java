package org.heliograph.wap.wsp;

import org.heliograph.codec.Memory;
import org.heliograph.codec.NulSearch;

/**
 * Header fields in the forms that nearly all have: a code, and a value of one octet, a text or a length of one octet. All
 * others, and whatever is wrong, are for {@link WspReader#skip}.
 *
 * <p>A field is kept as two numbers: its end, its code and the kind of its first item where that is plain, as
 * {@link PlainForm} says; then the number, or place and length of the text.
 *
 * <p>Octets are read without a look at the bounds of the buffer: the caller has made sure that it holds all that may be
 * read.
 */
final class StraightField {
    /** Answered for a field that has another form. */
    static final int NONE = -1;

    /** Numbers that a field is kept as. */
    static final int WORDS = 2;

    private static final int CODE_MASK = 0x7F;
    private static final int KIND_SHIFT = 8;
    private static final long TEXT = (long) PlainForm.TEXTS << KIND_SHIFT;
    private static final long NUMBER = (long) (PlainForm.SHORTS | PlainForm.LONGS) << KIND_SHIFT;

    /** Code and kind of a Short-integer and of a Long-integer, by code. */
    private static final int[] SHORTS = numbers(PlainForm.SHORTS);

    private static final int[] LONGS = numbers(PlainForm.LONGS);

    private StraightField() {}

    private static int[] numbers(int form) {
        int[] numbers = new int[CODE_MASK + 1];
        for (int code = 0; code <= CODE_MASK; code++) {
            numbers[code] = (HeaderName.plain(code) & form) << KIND_SHIFT | code;
        }
        return numbers;
    }

    /**
     * Reads a field.
     *
     * @param words   to keep it in.
     * @param to      index of the first of the two numbers.
     * @param base    array of the buffer, null for direct memory.
     * @param address of the first octet of the buffer.
     * @param start   position of the field, below {@code limit}.
     * @param limit   exclusive end of what may be read, known to be inside the buffer.
     * @return the position behind the field, or {@link #NONE}.
     */
    static int read(long[] words, int to, byte[] base, long address, int start, int limit) {
        int end = number(words, to, base, address, start, limit);
        return end == NONE ? text(words, to, base, address, start, limit) : end;
    }

    /** Reads a field as {@link #read} does if its value is no text, else {@link #NONE}; short enough to be inlined. */
    static int number(long[] words, int to, byte[] base, long address, int start, int limit) {
        int at = start + 1;
        int name = Memory.octet(base, address + start);
        if (at >= limit || name >= 0) {
            return NONE;
        }
        int code = name & CODE_MASK;
        int first = Memory.octet(base, address + at);
        if (first < 0) {
            return keep(words, to, SHORTS[code], at + 1, first & CODE_MASK);
        }
        int end = at + 1 + first;
        if (first >= WspReader.LENGTH_QUOTE || end > limit) {
            return NONE;
        }
        boolean isNumber = first > 0 && first < Long.BYTES && end >= Long.BYTES;
        return isNumber
                ? keep(words, to, LONGS[code], end, Memory.numberBefore(base, address + end, first))
                : keep(words, to, code, end, 0);
    }

    /** Reads a field as {@link #read} does if its value is a text, else {@link #NONE}; not more arguments than registers. */
    static int text(long[] words, int to, byte[] base, long address, int start, int limit) {
        int at = start + 1;
        int name = Memory.octet(base, address + start);
        if (at >= limit || name >= 0) {
            return NONE;
        }
        int first = Memory.octet(base, address + at);
        int nul = first > WspReader.LENGTH_QUOTE ? NulSearch.find(base, address, at, limit) : NulSearch.NONE;
        if (nul == NulSearch.NONE) {
            return NONE;
        }
        int code = name & CODE_MASK;
        int forms = HeaderName.plain(code);
        boolean isQuoted = (forms & PlainForm.QUOTED) != 0 && first == WspReader.QUOTATION_MARK;
        int kind = isQuoted ? PlainForm.TEXTS : forms & PlainForm.TEXTS;
        int from = isQuoted || first == WspReader.QUOTE ? at + 1 : at;
        return keep(words, to, kind << KIND_SHIFT | code, nul + 1, (long) from << Integer.SIZE | nul - from);
    }

    private static int keep(long[] words, int to, int low, int end, long value) {
        words[to] = (long) end << Integer.SIZE | low;
        words[to + 1] = value;
        return end;
    }

    /** {@return the position behind the field whose first number is given} */
    static int end(long word) {
        return (int) (word >>> Integer.SIZE);
    }

    /** {@return its code} */
    static int code(long word) {
        return (int) word & CODE_MASK;
    }

    /** {@return whether its first item is a text, whose place and length the second number has} */
    static boolean isText(long word) {
        return (word & TEXT) != 0;
    }

    /** {@return whether its first item is a number, which is the second one} */
    static boolean isNumber(long word) {
        return (word & NUMBER) != 0;
    }
}
