package org.heliograph.wap.wsp;

/** The characters of a Token-text (§2): US-ASCII without controls, blanks and separators. */
final class TokenCharacters {
    private static final String SEPARATORS = "()<>@,;:\\\"/[]?={}";
    private static final int ASCII = 0x80;
    /** A bit for each character. */
    private static final long[] BITS = new long[ASCII / Long.SIZE];

    static {
        for (int c = ' ' + 1; c < ASCII - 1; c++) {
            if (SEPARATORS.indexOf(c) < 0) {
                BITS[c / Long.SIZE] |= 1L << c;
            }
        }
    }

    private TokenCharacters() {}

    static boolean has(char c) {
        return c < ASCII && (BITS[c / Long.SIZE] >>> c & 1) != 0;
    }
}
