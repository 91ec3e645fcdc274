package org.heliograph.codec.print;

import java.util.Arrays;

/** Lines of name, value and meaning, held back until their columns are known. */
final class Rows {
    static final String BOLD = "\u001b[1m";
    static final String CYAN = "\u001b[36m";
    static final String DIM = "\u001b[2m";
    static final String RED = "\u001b[1;31m";
    static final String PLAIN = "\u001b[0m";

    /** Values longer than this do not push the meanings of others away. */
    private static final int WIDEST_VALUE = 40;

    private static final int WIDEST_NAME = 32;
    private static final int ENDS = 3;

    private final boolean colour;
    private final StringBuilder cells = new StringBuilder(2048);
    private int[] ends = new int[64 * ENDS];
    /** Where the octets of a row start in the frame, -1 for a row without. */
    private int[] origins = new int[64];
    /** Characters around the digits of octets. */
    private int[] quotes = new int[64];

    private int count;
    /** Where octets were written: place in the page, place in the frame, number of octets. */
    private int[] written = new int[16 * ENDS];

    private int writtenCount;

    Rows(boolean colour) {
        this.colour = colour;
    }

    /** Begins a row; its cells are written to what is returned. */
    StringBuilder begin() {
        if ((count + 1) * ENDS > ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
            origins = Arrays.copyOf(origins, origins.length * 2);
            quotes = Arrays.copyOf(quotes, quotes.length * 2);
        }
        origins[count] = -1;
        return cells;
    }

    /** Tells that the value of the open row is the digits of octets, which {@link #mask} may have to hide. */
    void octetsFrom(int position) {
        origins[count] = position;
        quotes[count] = 0;
    }

    /** Tells that the value of the open row is the digits of octets between quotes. */
    void quotedOctetsFrom(int position) {
        origins[count] = position;
        quotes[count] = 1;
    }

    void endName() {
        ends[count * ENDS] = cells.length();
    }

    void endValue() {
        ends[count * ENDS + 1] = cells.length();
    }

    void endRow() {
        ends[count * ENDS + 2] = cells.length();
        count++;
    }

    /** Writes the rows with their columns aligned and forgets them. */
    void flush(int indent, StringBuilder out) {
        if (count == 0) {
            return;
        }
        int nameWidth = 0;
        int valueWidth = 0;
        for (int row = 0; row < count; row++) {
            nameWidth = Math.max(nameWidth, Math.min(nameEnd(row) - start(row), WIDEST_NAME));
            int width = valueEnd(row) - nameEnd(row);
            if (valueEnd(row) < end(row) && width <= WIDEST_VALUE) {
                valueWidth = Math.max(valueWidth, width);
            }
        }
        for (int row = 0; row < count; row++) {
            flushRow(row, indent, nameWidth, valueWidth, out);
        }
        cells.setLength(0);
        count = 0;
    }

    private void flushRow(int row, int indent, int nameWidth, int valueWidth, StringBuilder out) {
        indent(indent, out);
        style(CYAN, out);
        out.append(cells, start(row), nameEnd(row));
        style(PLAIN, out);
        blanks(nameWidth - (nameEnd(row) - start(row)), out);
        int column = 2 * indent + Math.max(nameWidth, nameEnd(row) - start(row)) + 2;
        int origin = origins[row];
        int lineStart = nameEnd(row);
        for (int i = lineStart; i < valueEnd(row); i++) {
            if (cells.charAt(i) == '\n') {
                origin = line(lineStart, i, origin, quotes[row], out);
                out.append('\n');
                blanks(column - 2, out);
                lineStart = i + 1;
            }
        }
        if (lineStart < end(row)) {
            line(lineStart, valueEnd(row), origin, quotes[row], out);
        }
        if (valueEnd(row) < end(row)) {
            if (valueEnd(row) > lineStart) {
                blanks(valueWidth - (valueEnd(row) - lineStart), out);
                out.append("  ");
            }
            style(DIM, out);
            out.append(cells, valueEnd(row), end(row));
            style(PLAIN, out);
        }
        out.append('\n');
    }

    /** Writes one line of a value; returns where the octets of the next one start. */
    private int line(int from, int to, int origin, int quote, StringBuilder out) {
        out.append("  ");
        if (origin < 0) {
            out.append(cells, from, to);
            return origin;
        }
        if ((writtenCount + 1) * ENDS > written.length) {
            written = Arrays.copyOf(written, written.length * 2);
        }
        int octets = (to - from) / 2 - quote;
        written[writtenCount * ENDS] = out.length() + quote;
        written[writtenCount * ENDS + 1] = origin;
        written[writtenCount * ENDS + 2] = octets;
        writtenCount++;
        out.append(cells, from, to);
        return origin + octets;
    }

    /** Hides octets of a frame wherever they were written: a message in a payload may find a credential in them. */
    void mask(int start, int length, StringBuilder page) {
        for (int i = 0; i < writtenCount; i++) {
            int place = written[i * ENDS];
            int origin = written[i * ENDS + 1];
            int from = Math.max(start, origin);
            int to = Math.min(start + length, origin + written[i * ENDS + 2]);
            for (int octet = from; octet < to; octet++) {
                page.setCharAt(place + 2 * (octet - origin), '*');
                page.setCharAt(place + 2 * (octet - origin) + 1, '*');
            }
        }
    }

    /** Forgets where octets were written, when a new page begins. */
    void forget() {
        writtenCount = 0;
    }

    void indent(int depth, StringBuilder out) {
        blanks(2 * depth, out);
    }

    void style(String style, StringBuilder out) {
        if (colour) {
            out.append(style);
        }
    }

    private static void blanks(int number, StringBuilder out) {
        for (int i = 0; i < number; i++) {
            out.append(' ');
        }
    }

    private int start(int row) {
        return row == 0 ? 0 : end(row - 1);
    }

    private int nameEnd(int row) {
        return ends[row * ENDS];
    }

    private int valueEnd(int row) {
        return ends[row * ENDS + 1];
    }

    private int end(int row) {
        return ends[row * ENDS + 2];
    }
}
