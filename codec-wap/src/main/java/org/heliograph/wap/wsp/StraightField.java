package org.heliograph.wap.wsp;

import org.heliograph.codec.Memory;
import org.heliograph.codec.NulSearch;

/**
 * The end of a header field in the forms that nearly all have: a code, and a value of one octet, a text or a length of one
 * octet. All others, and whatever is wrong, are for {@link WspReader#skip}.
 *
 * <p>Octets are read without a look at the bounds of the buffer: the caller has made sure that it holds all that may be
 * read.
 */
final class StraightField {
    /** Answered for a field that has another form. */
    static final int NONE = -1;

    private StraightField() {}

    /**
     * {@return the position behind a field, or {@link #NONE}}
     *
     * @param base    array of the buffer, null for direct memory.
     * @param address of the first octet of the buffer.
     * @param start   position of the field, below {@code limit}.
     * @param limit   exclusive end of what may be read, known to be inside the buffer.
     */
    static int end(byte[] base, long address, int start, int limit) {
        int at = start + 1;
        if (at >= limit || Memory.octet(base, address + start) >= 0) {
            return NONE;
        }
        int first = Memory.octet(base, address + at);
        if (first < 0) {
            return at + 1;
        }
        if (first > WspReader.LENGTH_QUOTE) {
            int nul = NulSearch.find(base, address, at, limit);
            return nul == NulSearch.NONE ? NONE : nul + 1;
        }
        int end = at + 1 + first;
        return first == WspReader.LENGTH_QUOTE || end > limit ? NONE : end;
    }
}
