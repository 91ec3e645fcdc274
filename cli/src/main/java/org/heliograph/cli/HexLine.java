package org.heliograph.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a line of hexadecimal text. Blanks, {@code :}, {@code ;}, {@code ,}, {@code -} and {@code 0x} are ignored. */
final class HexLine {
    private byte[] octets = new byte[1_024];
    private int digits;
    private boolean inToken;
    private boolean prefixed;
    private int tokenStart;
    private boolean half;
    private int errorIndex;
    private String error;

    /**
     * Reads the digits from one index to another, up to a comment.
     *
     * @return whether they are well; else see {@link #error()}.
     */
    boolean parse(byte[] line, int from, int to) {
        digits = 0;
        error = null;
        half = false;
        inToken = false;
        int last = from;
        for (int i = from; i < to && line[i] != '#' && error == null; i++) {
            if (isSeparator(line[i])) {
                endToken();
            } else if (!inToken && line[i] == '0' && i + 1 < to && (line[i + 1] | 0x20) == 'x') {
                startToken(true);
                i++;
            } else {
                if (!inToken) {
                    startToken(false);
                }
                last = i;
                digit(line, i, to);
            }
        }
        endToken();
        if (error == null && digits % 2 != 0) {
            fail(last, "odd number of hexadecimal digits");
            half = true;
        }
        return error == null;
    }

    /** Puts the digits of the next line behind those of this one: together they are whole octets. */
    void append(HexLine next) {
        for (int i = 0; i < next.digits; i++) {
            put(digits++, next.digitAt(i));
        }
    }

    private void startToken(boolean withPrefix) {
        inToken = true;
        prefixed = withPrefix;
        tokenStart = digits;
    }

    /** A number such as {@code 0x7} is an octet of its own, while {@code 7 7} is one octet. */
    private void endToken() {
        if (inToken && prefixed && (digits - tokenStart) % 2 != 0 && tokenStart % 2 == 0) {
            int value = digitAt(digits - 1);
            for (int i = digits - 1; i > tokenStart; i--) {
                put(i, digitAt(i - 1));
            }
            put(tokenStart, 0);
            put(digits++, value);
        }
        inToken = false;
    }

    private void digit(byte[] line, int index, int to) {
        int value = value(line[index]);
        if (value >= 0) {
            put(digits++, value);
        } else {
            int length = Math.min(Integer.BYTES, to - index);
            int c = new String(line, index, length, StandardCharsets.UTF_8).codePointAt(0);
            fail(index, "'" + Character.toString(c) + "' is not a hexadecimal digit");
        }
    }

    private int digitAt(int index) {
        int octet = octets[index >> 1];
        return (index & 1) == 0 ? octet >> 4 & 0xF : octet & 0xF;
    }

    private void put(int index, int value) {
        int at = index >> 1;
        if (at == octets.length) {
            octets = Arrays.copyOf(octets, at * 2);
        }
        octets[at] = (byte) ((index & 1) == 0 ? octets[at] & 0x0F | value << 4 : octets[at] & 0xF0 | value);
    }

    private void fail(int index, String reason) {
        errorIndex = index;
        error = reason;
    }

    /** The value of a hexadecimal digit, -1 for other characters. */
    static int value(byte c) {
        return c >= 0 ? Character.digit(c, 16) : -1;
    }

    /** Whether a character stands between digits and means nothing. */
    static boolean isSeparator(byte c) {
        return isBlank(c) || c == ':' || c == ';' || c == ',' || c == '-';
    }

    /** Whether a character is white. */
    static boolean isBlank(byte c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\f';
    }

    /** The octets that were read; the array may be longer. */
    byte[] octets() {
        return octets;
    }

    /** Whether all is well but for half an octet at the end, which {@link #length()} leaves out. */
    boolean isHalf() {
        return half;
    }

    /** The number of octets that were read. */
    int length() {
        return digits / 2;
    }

    /** What is wrong, null if nothing is. */
    String error() {
        return error;
    }

    /** Where it is wrong. */
    int errorIndex() {
        return errorIndex;
    }
}
