package org.heliograph.wap.mms;

/**
 * What a look through headers has found, so that nobody who walks over them afterwards reads them again: the end and the
 * value of each of the first ones. Headers beyond them, and values with more to them than a token, a number and a text, are
 * read as they are reached.
 */
final class HeaderTape {
    /** Of headers that have not been looked at. */
    static final HeaderTape EMPTY = new HeaderTape(0);

    /** Words of an entry: its end, code, token and whether it is plain; its number; its text. */
    private static final int WORDS = 3;

    private static final int NUMBER = 1;
    private static final int TEXTS = 2;
    private static final int CODE_SHIFT = 16;
    private static final int CODE_MASK = 0x7F;
    private static final long PLAIN = 1L << 31;

    private final long[] words;
    private int size;

    /** Makes one with room for a number of headers. */
    HeaderTape(int most) {
        words = new long[most * WORDS];
    }

    void clear() {
        size = 0;
    }

    /** {@return the number of headers from the first on that have been looked at} */
    int size() {
        return size;
    }

    /** Keeps the header that a cursor shows, if there is room; headers have to come in their order. */
    void add(int code, int end, MmsValue value) {
        int at = size * WORDS;
        if (at == words.length) {
            return;
        }
        long plain = value.isPlain() ? PLAIN : 0;
        words[at] = (long) end << Integer.SIZE | plain | (code & CODE_MASK) << CODE_SHIFT | value.token() & 0xFFFF;
        words[at + NUMBER] = value.number();
        words[at + TEXTS] = value.texts();
        size++;
    }

    boolean isPlain(int entry) {
        return (words[entry * WORDS] & PLAIN) != 0;
    }

    int code(int entry) {
        return (int) words[entry * WORDS] >>> CODE_SHIFT & CODE_MASK;
    }

    int end(int entry) {
        return (int) (words[entry * WORDS] >>> Integer.SIZE);
    }

    /** Shows the value of a plain entry, which begins at a position. */
    void show(int entry, int start, MmsValue value) {
        int at = entry * WORDS;
        value.recall(code(entry), start, end(entry), (short) words[at], words[at + NUMBER], words[at + TEXTS]);
    }
}
