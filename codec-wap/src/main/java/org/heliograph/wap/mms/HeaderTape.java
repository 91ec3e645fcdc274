package org.heliograph.wap.mms;

/**
 * What a look through headers has found, so that nobody who walks over them afterwards reads them again: the end and the
 * value of each of the first ones. Headers beyond them, and values with more to them than a token, a number and a text, are
 * read as they are reached.
 *
 * <p>An entry is three numbers: its end, code, token and whether it is plain; its number; its text. The numbers are open to
 * the package, since a header is written and read in a few instructions.
 */
final class HeaderTape {
    /** Of headers that have not been looked at. */
    static final HeaderTape EMPTY = new HeaderTape(0);

    /** Numbers of an entry. */
    static final int WORDS = 3;

    private static final int NUMBER = 1;
    private static final int TEXTS = 2;
    private static final int CODE_SHIFT = 16;
    private static final int CODE_MASK = 0x7F;
    private static final int TOKEN_MASK = 0xFFFF;
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

    /** {@return the number of headers that there is room for} */
    int room() {
        return words.length / WORDS;
    }

    /** {@return the numbers of all entries} */
    long[] words() {
        return words;
    }

    /** The first headers have been written straight to {@link #words()}. */
    void keep(int headers) {
        size = headers;
    }

    /** {@return the first message type among the headers, {@link MmsValue#NONE} if there is none} */
    int messageType() {
        int at = 0;
        while (at < size * WORDS && code(words[at]) != MmsHeader.MESSAGE_TYPE) {
            at += WORDS;
        }
        return at < size * WORDS ? token(words[at]) : MmsValue.NONE;
    }

    /** Keeps the header that a cursor shows, if there is room; headers have to come in their order. */
    void add(int code, int end, MmsValue value) {
        int at = size * WORDS;
        if (at == words.length) {
            return;
        }
        put(words, at, code & CODE_MASK, end, value.token(), value.number(), value.texts());
        words[at] ^= value.isPlain() ? 0 : PLAIN;
        size++;
    }

    /** Writes a plain entry. */
    static void put(long[] words, int at, int code, int end, int token, long number, long texts) {
        words[at] = (long) end << Integer.SIZE | PLAIN | (long) code << CODE_SHIFT | token & TOKEN_MASK;
        words[at + NUMBER] = number;
        words[at + TEXTS] = texts;
    }

    static boolean isPlain(long word) {
        return (word & PLAIN) != 0;
    }

    static int code(long word) {
        return (int) word >>> CODE_SHIFT & CODE_MASK;
    }

    static int end(long word) {
        return (int) (word >>> Integer.SIZE);
    }

    static int token(long word) {
        return (short) word;
    }

    static long number(long[] words, int at) {
        return words[at + NUMBER];
    }

    static long texts(long[] words, int at) {
        return words[at + TEXTS];
    }
}
