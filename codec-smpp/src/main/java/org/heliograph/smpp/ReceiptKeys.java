package org.heliograph.smpp;

import org.agrona.DirectBuffer;

/** The keys in the text of a receipt, and how they are found: case-blind, each before a colon (§9). */
final class ReceiptKeys {
    static final int ID = 0;
    static final int SUB = 1;
    static final int DLVRD = 2;
    static final int SUBMIT_DATE = 3;
    static final int DONE_DATE = 4;
    static final int STAT = 5;
    static final int ERR = 6;
    static final int TEXT = 7;
    static final int COUNT = 8;

    /** No further key. */
    static final long NONE = -1;

    /** As the document writes them; a blank stands for any number of blanks. */
    private static final String[] NAMES = {"id", "sub", "dlvrd", "submit date", "done date", "stat", "err", "Text"};

    private static final int KEY_BITS = 3;
    private static final int KEY_MASK = (1 << KEY_BITS) - 1;

    private ReceiptKeys() {}

    /** {@return the name of a key as the document writes it} */
    static String name(int key) {
        return NAMES[key];
    }

    /** {@return whether keys are those of a receipt: two of its head, one of them id or stat} */
    static boolean isReceipt(int keys) {
        boolean main = (keys & (1 << ID | 1 << STAT)) != 0;
        return main && Integer.bitCount(keys & ~(1 << TEXT)) >= 2;
    }

    /** {@return whether the text behind {@code text:} runs to the end: id or stat have been there} */
    static boolean isLast(int key, int keys) {
        return key == TEXT && (keys & (1 << ID | 1 << STAT)) != 0;
    }

    /**
     * {@return the next key, {@link #NONE} if there is none}
     *
     * @param buffer   that holds the text.
     * @param coding   of the text.
     * @param position of its first character, in octets.
     * @param count    of its characters.
     * @param from     the character to start at.
     */
    static long next(DirectBuffer buffer, ReceiptCoding coding, int position, int count, int from) {
        for (int colon = from; colon < count; colon++) {
            if (coding.charAt(buffer, position + colon * coding.width) == ':') {
                for (int key = 0; key < COUNT; key++) {
                    int start = startOf(key, buffer, coding, position, from, colon);
                    if (start >= 0) {
                        return (long) start << Integer.SIZE | (long) colon << KEY_BITS | key;
                    }
                }
            }
        }
        return NONE;
    }

    static int key(long found) {
        return (int) found & KEY_MASK;
    }

    /** {@return the character that the key starts at} */
    static int start(long found) {
        return (int) (found >>> Integer.SIZE);
    }

    /** {@return the character behind the colon} */
    static int behind(long found) {
        return ((int) found >>> KEY_BITS) + 1;
    }

    /**
     * Where a key that ends before a colon starts, -1 if it is not there; id has to be the first word or behind a
     * blank.
     */
    private static int startOf(int key, DirectBuffer buffer, ReceiptCoding coding, int position, int from, int colon) {
        String name = NAMES[key];
        int at = colon;
        for (int i = name.length() - 1; i >= 0; i--) {
            if (name.charAt(i) == ' ') {
                while (at > from && isBlank(coding.charAt(buffer, position + (at - 1) * coding.width))) {
                    at--;
                }
            } else if (at == from
                    || lower(coding.charAt(buffer, position + (at - 1) * coding.width)) != lower(name.charAt(i))) {
                return -1;
            } else {
                at--;
            }
        }
        boolean free = at == 0 || at > from && isBlank(coding.charAt(buffer, position + (at - 1) * coding.width));
        return key != ID || free ? at : -1;
    }

    static boolean isBlank(char c) {
        return c <= ' ';
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
    }
}
