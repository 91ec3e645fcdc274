package org.heliograph.wap.wbxml;

import java.util.Comparator;
import java.util.List;

/** The starts of one attribute, and which of them an encoder takes for a value (§4). */
final class AttributeCodes {
    private final AttributeStart[] starts;
    private final boolean uri;

    AttributeCodes(List<AttributeStart> all) {
        starts = all.stream()
                .sorted(Comparator.comparingInt(
                                (AttributeStart start) -> -start.prefix().length())
                        .thenComparingInt(AttributeStart::page)
                        .thenComparingInt(AttributeStart::token))
                .toArray(AttributeStart[]::new);
        uri = all.stream().anyMatch(start -> start.prefix().endsWith("://"));
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
        AttributeStart chosen = null;
        for (int i = 0; i < starts.length; i++) {
            AttributeStart start = starts[i];
            if (chosen != null && start.prefix().length() < chosen.prefix().length()) {
                return chosen;
            }
            if (fits(start.prefix(), value) && (chosen == null || start.page() == page && chosen.page() != page)) {
                chosen = start;
            }
        }
        return chosen;
    }

    private boolean fits(String prefix, CharSequence value) {
        int length = prefix.length();
        if (length > value.length() || !uri && length != value.length() && length != 0) {
            return false;
        }
        if (value instanceof String text) {
            return text.startsWith(prefix);
        }
        for (int i = 0; i < length; i++) {
            if (prefix.charAt(i) != value.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
