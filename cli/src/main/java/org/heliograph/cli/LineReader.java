package org.heliograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of octets, which end with LF or CR LF; a line that is too long is passed over in bounded memory. */
final class LineReader {
    /** Longest line in octets: a hundred times the longest frame, written in hexadecimal. */
    static final int LONGEST = 16 * 1024 * 1024;

    private static final int PIECE_LENGTH = 64 * 1024;

    private final InputStream in;
    private final byte[] piece = new byte[PIECE_LENGTH];
    private int next;
    private int limit;
    private byte[] line = new byte[PIECE_LENGTH];
    private int length;
    private long number;
    private boolean tooLong;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** Reads the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        if (!fill()) {
            return false;
        }
        number++;
        boolean ended = false;
        while (!ended && fill()) {
            int end = next;
            while (end < limit && piece[end] != '\n') {
                end++;
            }
            ended = end < limit;
            append(end);
            next = ended ? end + 1 : end;
        }
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return true;
    }

    private boolean fill() throws IOException {
        while (next == limit) {
            next = 0;
            limit = Math.max(in.read(piece), 0);
            if (limit == 0) {
                return false;
            }
        }
        return true;
    }

    private void append(int end) {
        int count = end - next;
        if (tooLong || count > LONGEST - length) {
            tooLong = true;
            length = 0;
            return;
        }
        if (count > line.length - length) {
            line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(line.length * 2, length + count)));
        }
        System.arraycopy(piece, next, line, length, count);
        length += count;
    }

    /** The octets of the line, valid until the next one; the array may be longer. */
    byte[] line() {
        return line;
    }

    /** The length of the line in octets without its end. */
    int length() {
        return length;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    /** Whether the line was longer than {@link #LONGEST}; then it is empty. */
    boolean isTooLong() {
        return tooLong;
    }
}
