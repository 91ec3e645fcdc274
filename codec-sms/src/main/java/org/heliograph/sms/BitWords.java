package org.heliograph.sms;

/** Names of the bits that are set, for tables of whole octets. */
final class BitWords {
    private final StringBuilder out = new StringBuilder();

    /** Adds a word if any bit of a mask is set. */
    void add(int value, int mask, String word) {
        if ((value & mask) != 0) {
            add(word);
        }
    }

    /** Adds a word. */
    void add(String word) {
        out.append(out.length() == 0 ? "" : ", ").append(word);
    }

    @Override
    public String toString() {
        return out.length() == 0 ? "none" : out.toString();
    }
}
