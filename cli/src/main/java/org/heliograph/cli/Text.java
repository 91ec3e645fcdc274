package org.heliograph.cli;

/** Words for diagnostics. */
final class Text {
    private Text() {}

    /** A number with its noun, such as {@code 1 octet} and {@code 2 octets}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
