package org.heliograph.wap.wbxml;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.heliograph.codec.LatinOctets;

/** The starts of one attribute, and which of them an encoder takes for a value (§4). */
final class AttributeCodes {
    private static final int TWO_WORDS = 2 * Long.BYTES;

    private final AttributeStart[] starts;
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

    /** Whether the values are URIs: pieces of them have tokens, while other values have a token as a whole or none. */
    boolean isUri() {
        return uri;
    }

    /**
     * The start with the longest prefix of the value, or for values that are no URIs the one that stands for all of it; of
     * equal ones that of the page; null if none fits.
     */
    AttributeStart choose(CharSequence value, int page) {
        byte[] latin = packed && value instanceof String text ? LatinOctets.of(text) : null;
        int first = 0;
        if (latin != null && latin.length >= TWO_WORDS) {
            first = first(Words.at(latin, 0), Words.at(latin, Long.BYTES));
        } else {
            while (first < starts.length && !fits(starts[first].prefix(), value)) {
                first++;
            }
        }
        return first == starts.length ? null : onPage(first, page);
    }

    private int first(long word, long next) {
        for (int i = 0; i < words.length; i += 2) {
            if (((word ^ words[i]) & masks[i] | (next ^ words[i + 1]) & masks[i + 1]) == 0) {
                return i / 2;
            }
        }
        return starts.length;
    }

    /** Of the starts with the same prefix the one of the page, else the first. */
    private AttributeStart onPage(int first, int page) {
        String prefix = starts[first].prefix();
        for (int i = first; i < starts.length && starts[i].prefix().equals(prefix); i++) {
            if (starts[i].page() == page) {
                return starts[i];
            }
        }
        return starts[first];
    }

    private boolean fits(String prefix, CharSequence value) {
        int length = prefix.length();
        if (length == 0) {
            return true;
        }
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
