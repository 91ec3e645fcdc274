package org.heliograph.codec;

/** Makes text of any origin fit into one line of a message or a dump. */
public final class Printable {
    private static final int LONGEST = 80;

    private Printable() {}

    /**
     * {@return a text with control characters escaped and its end left out beyond 80 characters; allocates}
     *
     * @param text of any origin.
     */
    public static String of(CharSequence text) {
        StringBuilder out = new StringBuilder();
        int shown = Math.min(text.length(), LONGEST);
        for (int i = 0; i < shown; i++) {
            escape(text.charAt(i), out);
        }
        return shown < text.length() ? out.append("…").toString() : out.toString();
    }

    /**
     * Writes a character, a control character as {@code \}{@code uXXXX}.
     *
     * @param c   to write.
     * @param out to write to.
     */
    public static void escape(char c, StringBuilder out) {
        int kind = Character.getType(c);
        if (kind == Character.CONTROL
                || kind == Character.FORMAT
                || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR) {
            out.append(String.format("\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }
}
