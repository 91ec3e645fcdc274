package org.heliograph.cli;

import java.util.Arrays;

/**
 * Reads the lines of a dump, which begin with an offset and may end with the octets as characters. Knows from one line
 * to the next where the dump is.
 */
final class DumpLine {
    /** What a line is. */
    enum Kind {
        /** No line of a dump. */
        NONE,
        /** The first line of a dump. */
        FIRST,
        /** A line that goes on where the one before ended. */
        NEXT,
        /** {@code *}: lines like the one before are left out. */
        REPEATS,
        /** The offset of the end. */
        END
    }

    private static final int LEAST_DIGITS = 4;
    private static final int MOST_DIGITS = 15;
    /** {@code od -A x} writes 6 digits and one blank. */
    private static final int LEAST_DIGITS_BEFORE_ONE_BLANK = 6;

    private static final int USUAL_LENGTH = 16;

    private byte[] octets = new byte[USUAL_LENGTH];
    private int length;
    /** Where the dump is, -1 outside of a dump. */
    private long expected = -1;

    private boolean repeats;
    private long repeated;
    private byte[] before = new byte[0];
    private long offset;
    private int digits;

    /** Tells what a line is and reads it. */
    Kind read(byte[] line, int limit) {
        int end = limit;
        while (end > 0 && HexLine.isBlank(line[end - 1])) {
            end--;
        }
        int start = 0;
        while (start < end && HexLine.isBlank(line[start])) {
            start++;
        }
        if (expected >= 0 && end - start == 1 && line[start] == '*') {
            repeats = true;
            return Kind.REPEATS;
        }
        int body = offset(line, start, end);
        if (body == end && expected >= 0 && (repeats ? offset >= expected : offset == expected)) {
            startLine(Kind.END);
            return Kind.END;
        }
        if (body < 0 || body == end || !isOffset(line, body, end)) {
            return Kind.NONE;
        }
        Kind kind = expected >= 0 && isExpected() && offset != 0 ? Kind.NEXT : Kind.FIRST;
        startLine(kind);
        if (!body(line, body + (line[body] == ':' ? 1 : 0), end)) {
            return Kind.NONE;
        }
        repeats = false;
        expected = offset + length;
        return kind;
    }

    private void startLine(Kind kind) {
        repeated = kind != Kind.FIRST && repeats ? offset - expected : 0;
        before = repeated > 0 ? Arrays.copyOf(octets, length) : before;
        length = 0;
    }

    /** Forgets the dump: the next line is not one of it. */
    void end() {
        expected = -1;
        repeats = false;
    }

    /** Reads the digits of an offset; returns the index behind them, -1 if there are none. */
    private int offset(byte[] line, int start, int end) {
        int i = start;
        if (end - i > 2 && line[i] == '0' && line[i + 1] == 'x') {
            i += 2;
        }
        offset = 0;
        digits = 0;
        while (i < end && digits <= MOST_DIGITS && HexLine.value(line[i]) >= 0) {
            offset = offset << 4 | HexLine.value(line[i]);
            digits++;
            i++;
        }
        return digits < LEAST_DIGITS || digits > MOST_DIGITS ? -1 : i;
    }

    private boolean isExpected() {
        return repeats ? offset >= expected && (offset - expected) % Math.max(length, 1) == 0 : offset == expected;
    }

    /** Whether the digits are an offset by what follows them. */
    private boolean isOffset(byte[] line, int index, int end) {
        int i = index + 1;
        if (line[index] == ':') {
            return i < end && HexLine.isBlank(line[i]) && startsWithDigits(line, i, end) > 0;
        }
        if (!HexLine.isBlank(line[index]) || offset != 0 && (expected < 0 || !isExpected())) {
            return false;
        }
        boolean wide = line[index] == '\t' || i < end && HexLine.isBlank(line[i]);
        int first = startsWithDigits(line, i, end);
        return wide ? first > 0 : digits >= LEAST_DIGITS_BEFORE_ONE_BLANK && first == 2;
    }

    /** The number of digits of the first group, 0 if something else stands there. */
    private static int startsWithDigits(byte[] line, int index, int end) {
        int start = index;
        while (start < end && HexLine.isBlank(line[start])) {
            start++;
        }
        int i = groupEnd(line, start, end);
        return i < 0 ? 0 : i - start;
    }

    /** Where a group of digits ends that make whole octets, -1 if there is no such group. */
    private static int groupEnd(byte[] line, int start, int end) {
        int i = start;
        while (i < end && HexLine.value(line[i]) >= 0) {
            i++;
        }
        boolean whole = i > start && (i - start) % 2 == 0 && (i == end || HexLine.isBlank(line[i]));
        return whole ? i : -1;
    }

    private boolean body(byte[] line, int from, int end) {
        int i = from;
        while (i < end) {
            int start = i;
            while (HexLine.isBlank(line[start])) {
                start++;
            }
            boolean apart = length > 0 && (start - i > 1 || line[i] == '\t');
            if (length > 0 && (line[start] == '|' || line[start] == '>')
                    || apart && shows(line, start, end, start - i)) {
                return true;
            }
            i = groupEnd(line, start, end);
            if (i < 0) {
                return apart && length == USUAL_LENGTH;
            }
            for (int at = start; at < i; at += 2) {
                add(HexLine.value(line[at]) << 4 | HexLine.value(line[at + 1]));
            }
        }
        return true;
    }

    private void add(int octet) {
        if (length == octets.length) {
            octets = Arrays.copyOf(octets, length * 2);
        }
        octets[length++] = (byte) octet;
    }

    /** Whether a text shows the octets as characters; blanks at its start may have been taken for distance. */
    private boolean shows(byte[] line, int start, int end, int distance) {
        int spaces = 0;
        while (spaces < length && octets[spaces] == ' ') {
            spaces++;
        }
        for (int skipped = 0; skipped <= Math.min(spaces, distance - 1); skipped++) {
            if (showsFrom(line, start, end, skipped)) {
                return true;
            }
        }
        return false;
    }

    private boolean showsFrom(byte[] line, int start, int end, int first) {
        if (end - start > length - first) {
            return false;
        }
        for (int i = first; i < length; i++) {
            int at = start + i - first;
            // Blanks at the end of the line may have been lost.
            int c = at < end ? line[at] : ' ';
            boolean printable = octets[i] >= ' ' && octets[i] < 0x7F;
            if (c != (printable ? octets[i] : '.')) {
                return false;
            }
        }
        return true;
    }

    /** The octets of the line; the array may be longer. */
    byte[] octets() {
        return octets;
    }

    /** The number of octets of the line. */
    int length() {
        return length;
    }

    /** The number of octets that were left out before this line by {@code *}. */
    long repeated() {
        return repeated;
    }

    /** The octets of the line before, of which those that were left out are repetitions. */
    byte[] before() {
        return before;
    }
}
