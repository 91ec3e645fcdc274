package org.heliograph.codec.print;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Hex;

/** Writes numbers, octets and texts into a {@link StringBuilder} without allocating. */
final class Glyphs {
    /** From the first sign of CJK to the last syllable of Hangul no character is invisible. */
    private static final char FIRST_VISIBLE = 0x3000;

    private Glyphs() {}

    /** Writes the two digits of an octet. */
    static void octet(int value, StringBuilder out) {
        Hex.append((byte) value, out);
    }

    /** Writes octets as digits without anything between them. */
    static void octets(DirectBuffer buffer, int position, int length, StringBuilder out) {
        Hex.append(buffer, position, length, out);
    }

    /** Writes a number with a fixed number of hexadecimal digits. */
    static void hex(long value, int digits, StringBuilder out) {
        Hex.append(value, digits, out);
    }

    /** Writes a number with a fixed number of hexadecimal digits behind {@code 0x}. */
    static void hex0x(long value, int digits, StringBuilder out) {
        hex(value, digits, out.append("0x"));
    }

    /** Writes a text as a JSON string. */
    static void json(CharSequence text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else {
                character(c, text, i, out);
            }
        }
        out.append('"');
    }

    /** Writes a text between quotes for people; every escape is one that JSON has, too. */
    static void quoted(CharSequence text, StringBuilder out) {
        json(text, out);
    }

    /** Writes a name that may come from the wire: as it is, but for characters that a terminal would act on. */
    static void plain(CharSequence text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i), text, i, out);
        }
    }

    private static void character(char c, CharSequence text, int index, StringBuilder out) {
        if (c >= ' ' && c < 0x7F) {
            out.append(c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c == '\r') {
            out.append("\\r");
        } else if (c == '\t') {
            out.append("\\t");
        } else if (c >= FIRST_VISIBLE && c < Character.MIN_SURROGATE) {
            out.append(c);
        } else if (c < 0xA0 || isInvisible(c, text, index)) {
            hex(c, 4, out.append("\\u"));
        } else {
            out.append(c);
        }
    }

    /** Line ends, marks that turn the direction of writing, and halves of characters. */
    private static boolean isInvisible(char c, CharSequence text, int index) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SURROGATE -> !isPaired(c, text, index) || isInvisiblePair(c, text, index);
            default -> false;
        };
    }

    private static boolean isPaired(char c, CharSequence text, int index) {
        return Character.isHighSurrogate(c)
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }

    private static boolean isInvisiblePair(char c, CharSequence text, int index) {
        int codePoint = Character.isHighSurrogate(c)
                ? Character.toCodePoint(c, text.charAt(index + 1))
                : Character.toCodePoint(text.charAt(index - 1), c);
        return Character.getType(codePoint) == Character.FORMAT;
    }
}
