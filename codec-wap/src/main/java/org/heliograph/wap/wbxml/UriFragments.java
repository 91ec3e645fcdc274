package org.heliograph.wap.wbxml;

import java.util.Arrays;
import org.heliograph.codec.LatinOctets;

/** The pieces of URIs that have attribute value tokens on one page, the longest first. */
final class UriFragments {
    static final UriFragments NONE = new UriFragments();

    private static final int ASCII = 0x80;

    private String[] texts = new String[0];
    private int[] tokens = new int[0];
    private long[] words = new long[0];
    private long[] masks = new long[0];
    private final boolean[] first = new boolean[ASCII];
    /** The character that all pieces begin with, eight times; 0 if they differ or one of them is longer than a word. */
    private long mark;

    void add(String text, int token) {
        int place = 0;
        while (place < texts.length && texts[place].length() >= text.length()) {
            place++;
        }
        texts = inserted(texts, place);
        texts[place] = text;
        int count = texts.length;
        int[] behind = Arrays.copyOfRange(tokens, place, count - 1);
        tokens = Arrays.copyOf(tokens, count);
        tokens[place] = token;
        System.arraycopy(behind, 0, tokens, place + 1, behind.length);
        words = Arrays.stream(texts).mapToLong(piece -> Words.pack(piece, 0)).toArray();
        masks = Arrays.stream(texts).mapToLong(piece -> Words.mask(piece, 0)).toArray();
        if (text.charAt(0) < ASCII) {
            first[text.charAt(0)] = true;
        }
        mark = mark();
    }

    private static String[] inserted(String[] texts, int place) {
        String[] all = Arrays.copyOf(texts, texts.length + 1);
        System.arraycopy(texts, place, all, place + 1, texts.length - place);
        return all;
    }

    private long mark() {
        char begin = texts[0].charAt(0);
        boolean isShared = Arrays.stream(texts)
                .allMatch(text -> text.charAt(0) == begin && text.length() <= Long.BYTES && Words.areIn(text));
        return isShared ? Words.repeat(begin) : 0;
    }

    /**
     * Finds the next piece, the longest one if several begin at the same character.
     *
     * @return its position, shifted to the left by 32, and its number; negative if there is none.
     */
    long find(CharSequence text, int from) {
        byte[] latin = mark != 0 && text instanceof String string ? LatinOctets.of(string) : null;
        return latin != null ? find(latin, from) : findByCharacters(text, from);
    }

    private long find(byte[] latin, int from) {
        int position = Words.indexOf(latin, mark, from);
        while (position < latin.length) {
            long word = Words.atOrZero(latin, position);
            for (int i = 0; i < words.length; i++) {
                if ((word & masks[i]) == words[i]) {
                    return found(position, i);
                }
            }
            position = Words.indexOf(latin, mark, position + 1);
        }
        return -1;
    }

    private long findByCharacters(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            int piece = at(text, i);
            if (piece >= 0) {
                return found(i, piece);
            }
        }
        return -1;
    }

    private static long found(int position, int piece) {
        return (long) position << Integer.SIZE | piece;
    }

    private int at(CharSequence text, int position) {
        char begin = text.charAt(position);
        if (begin < ASCII && !first[begin]) {
            return -1;
        }
        for (int i = 0; i < texts.length; i++) {
            if (matches(texts[i], text, position)) {
                return i;
            }
        }
        return -1;
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
