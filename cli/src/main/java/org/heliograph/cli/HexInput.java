package org.heliograph.cli;

import java.io.IOException;
import java.io.InputStream;

/** Hexadecimal text: a frame a line, or dumps with offsets. */
final class HexInput {
    /** Octets that {@code *} may stand for. */
    private static final long MOST_REPEATED = 1024 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Decoding decoding;
    private final String label;
    private final HexFrames frames;
    private final HexLine plain = new HexLine();
    private final DumpLine dump = new DumpLine();
    private boolean inDump;

    HexInput(Decoding decoding, String label) {
        this.decoding = decoding;
        this.label = label;
        frames = new HexFrames(decoding, label);
    }

    /** Reads the text to its end. */
    void read(InputStream in) throws IOException {
        LineReader lines = new LineReader(in);
        while (lines.next()) {
            if (lines.isTooLong()) {
                endDump();
                complain(lines.number(), " is longer than " + LineReader.LONGEST + " octets");
            } else {
                line(lines);
            }
        }
        endDump();
        frames.finish();
    }

    private void line(LineReader lines) {
        byte[] line = lines.line();
        int start = lines.number() == 1 && startsWithMark(line, lines.length()) ? BYTE_ORDER_MARK.length : 0;
        DumpLine.Kind kind = start == 0 ? dump.read(line, lines.length()) : DumpLine.Kind.NONE;
        if (kind == DumpLine.Kind.NONE) {
            endDump();
            plain(lines, start);
        } else {
            dump(kind, lines.number());
        }
    }

    private void plain(LineReader lines, int start) {
        if (!plain.parse(lines.line(), start, lines.length())) {
            frames.flush();
            int column = column(lines.line(), start, plain.errorIndex());
            complain(lines.number(), ", column " + column + ": " + plain.error());
        } else if (plain.length() == 0) {
            frames.flush();
        } else {
            frames.line(plain.octets(), plain.length(), lines.number());
        }
    }

    private void dump(DumpLine.Kind kind, long number) {
        if (kind == DumpLine.Kind.FIRST) {
            frames.flush();
        }
        inDump = true;
        if (dump.repeated() > MOST_REPEATED) {
            complain(number, ": '*' stands for " + dump.repeated() + " octets, more than " + MOST_REPEATED);
        } else if (kind == DumpLine.Kind.NEXT || kind == DumpLine.Kind.END) {
            repeat(number);
        }
        if (kind == DumpLine.Kind.END) {
            endDump();
        } else if (kind != DumpLine.Kind.REPEATS) {
            frames.dump(dump.octets(), dump.length(), number);
        }
    }

    private void repeat(long number) {
        byte[] before = dump.before();
        for (long left = dump.repeated(); left > 0 && before.length > 0; left -= before.length) {
            frames.dump(before, (int) Math.min(left, before.length), number);
        }
    }

    private void endDump() {
        dump.end();
        if (inDump) {
            inDump = false;
            frames.flush();
        }
    }

    private static boolean startsWithMark(byte[] line, int length) {
        return length >= BYTE_ORDER_MARK.length
                && line[0] == BYTE_ORDER_MARK[0]
                && line[1] == BYTE_ORDER_MARK[1]
                && line[2] == BYTE_ORDER_MARK[2];
    }

    /** The column of an index in characters, from 1. */
    private static int column(byte[] line, int start, int index) {
        int column = 1;
        for (int i = start; i < index; i++) {
            column += (line[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return column;
    }

    private void complain(long number, String text) {
        decoding.shell().complain(label + ": line " + number + text, Status.UNREADABLE);
    }
}
