package org.heliograph.wap.wbxml;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.heliograph.codec.LatinOctets;

/** The starts of one attribute, and which of them an encoder takes for a value (§4). */
final class AttributeCodes {
    /** Answered where no start fits. */
    static final int NONE = -1;

    private static final int TWO_WORDS = 2 * Long.BYTES;
    private static final int PAGE_SHIFT = 8;
    private static final int DATE = 1 << 16;
    private static final int OCTET = 0xFF;

    private final AttributeStart[] starts;
    /** What a writer has to know of each start, in one number. */
    private final long[] codes;

    private final boolean uri;
    /** Whether prefixes of URIs fit into two words, which are then here. */
    private final boolean packed;

    private final long[] words;
    private final long[] masks;

    AttributeCodes(List<AttributeStart> all) {
        starts = all.stream()
                .sorted(Comparator.comparingInt(
                                (AttributeStart start) -> -start.prefix().length())
                        .thenComparing(AttributeStart::prefix)
                        .thenComparingInt(AttributeStart::page)
                        .thenComparingInt(AttributeStart::token))
                .toArray(AttributeStart[]::new);
        codes = Arrays.stream(starts).mapToLong(AttributeCodes::code).toArray();
        uri = all.stream().anyMatch(start -> start.prefix().endsWith("://"));
        String[] prefixes = Arrays.stream(starts).map(AttributeStart::prefix).toArray(String[]::new);
        packed = uri
                && prefixes[0].length() <= TWO_WORDS
                && Arrays.stream(prefixes).allMatch(Words::areIn);
        words = new long[2 * prefixes.length];
        masks = new long[2 * prefixes.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = Words.pack(prefixes[i / 2], i % 2 * Long.BYTES);
            masks[i] = Words.mask(prefixes[i / 2], i % 2 * Long.BYTES);
        }
    }

    private static long code(AttributeStart start) {
        int date = start.isDate() ? DATE : 0;
        return (long) start.prefix().length() << Integer.SIZE | date | start.page() << PAGE_SHIFT | start.token();
    }

    /** The token of what {@link #choose} has answered. */
    static int token(long start) {
        return (int) start & OCTET;
    }

    /** The page of what {@link #choose} has answered. */
    static int page(long start) {
        return (int) start >>> PAGE_SHIFT & OCTET;
    }

    /** Whether opaque values of what {@link #choose} has answered are dates. */
    static boolean isDate(long start) {
        return (start & DATE) != 0;
    }

    /** The number of characters of a value that stand for themselves in what {@link #choose} has answered. */
    static int prefixLength(long start) {
        return (int) (start >>> Integer.SIZE);
    }

    /** Whether the values are URIs: pieces of them have tokens, while other values have a token as a whole or none. */
    boolean isUri() {
        return uri;
    }

    /**
     * The start with the longest prefix of the value, or for values that are no URIs the one that stands for all of it; of
     * equal ones that of the page; {@link #NONE} if none fits.
     */
    long choose(CharSequence value, int page) {
        byte[] latin = packed && value instanceof String text ? LatinOctets.of(text) : null;
        int first = 0;
        if (latin != null && latin.length >= TWO_WORDS) {
            first = first(Words.at(latin, 0), Words.at(latin, Long.BYTES));
        } else {
            while (first < codes.length && !fits(first, value)) {
                first++;
            }
        }
        if (first == codes.length) {
            return NONE;
        }
        long code = codes[first];
        return page(code) == page ? code : onPage(first, page);
    }

    private int first(long word, long next) {
        for (int i = 0; i < words.length; i += 2) {
            if (((word ^ words[i]) & masks[i] | (next ^ words[i + 1]) & masks[i + 1]) == 0) {
                return i / 2;
            }
        }
        return codes.length;
    }

    /** Of the starts with the same prefix the one of the page, else the first. */
    private long onPage(int first, int page) {
        String prefix = starts[first].prefix();
        for (int i = first; i < starts.length && starts[i].prefix().equals(prefix); i++) {
            if (starts[i].page() == page) {
                return codes[i];
            }
        }
        return codes[first];
    }

    private boolean fits(int start, CharSequence value) {
        int length = prefixLength(codes[start]);
        if (length == 0) {
            return true;
        }
        String prefix = starts[start].prefix();
        if (!uri) {
            return length == value.length() && prefix.contentEquals(value);
        }
        if (length > value.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (prefix.charAt(i) != value.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
