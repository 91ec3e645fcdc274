package org.heliograph.wap.wbxml;

import java.util.Arrays;

/** The pieces of URIs that have attribute value tokens on one page. */
final class UriFragments {
    static final UriFragments NONE = new UriFragments();

    private static final int ASCII = 0x80;

    private String[] texts = new String[0];
    private int[] tokens = new int[0];
    private final boolean[] first = new boolean[ASCII];

    void add(String text, int token) {
        int count = texts.length;
        texts = Arrays.copyOf(texts, count + 1);
        tokens = Arrays.copyOf(tokens, count + 1);
        texts[count] = text;
        tokens[count] = token;
        if (text.charAt(0) < ASCII) {
            first[text.charAt(0)] = true;
        }
    }

    /** Finds the next piece; the length of the text if there is none. */
    int next(CharSequence text, int from) {
        int end = text.length();
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c < ASCII && first[c] && at(text, i) >= 0) {
                return i;
            }
        }
        return end;
    }

    /** The longest piece that begins at a position, -1 if none does. */
    int at(CharSequence text, int position) {
        int found = -1;
        char begin = text.charAt(position);
        if (begin < ASCII && !first[begin]) {
            return found;
        }
        for (int i = 0; i < texts.length; i++) {
            if (matches(texts[i], text, position) && (found < 0 || texts[i].length() > length(found))) {
                found = i;
            }
        }
        return found;
    }

    int token(int piece) {
        return tokens[piece];
    }

    int length(int piece) {
        return texts[piece].length();
    }

    private static boolean matches(String piece, CharSequence text, int position) {
        int length = piece.length();
        if (length > text.length() - position) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (piece.charAt(i) != text.charAt(position + i)) {
                return false;
            }
        }
        return true;
    }
}
