package org.heliograph.cli;

import java.io.IOException;
import java.io.InputStream;

/** Hexadecimal text: frames on one line or many, or dumps with offsets. */
final class HexInput {
    /** Octets that {@code *} may stand for. */
    private static final long MOST_REPEATED = 1024 * 1024;

    /** Octets without which a line that ends within one is no frame, but a word. */
    private static final int LEAST_SHOWN = 4;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Decoding decoding;
    private final String label;
    private final HexFrames frames;
    private final DumpLine dump = new DumpLine();
    private HexLine plain = new HexLine();
    /** A line that ends within an octet, which the next line may complete. */
    private HexLine held = new HexLine();

    private boolean holds;
    private String heldPlace;
    private long heldNumber;
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
                releaseHeld();
                endDump();
                complain(lines.number(), " is longer than " + LineReader.LONGEST + " octets");
            } else {
                line(lines);
            }
        }
        releaseHeld();
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
            releaseHeld();
            dump(kind, lines.number());
        }
    }

    private void plain(LineReader lines, int start) {
        boolean well = plain.parse(lines.line(), start, lines.length());
        if (holds && plain.isHalf()) {
            holds = false;
            held.append(plain);
            frames.line(held.octets(), held.length(), lines.number());
            return;
        }
        releaseHeld();
        if (well && plain.length() > 0) {
            frames.line(plain.octets(), plain.length(), lines.number());
        } else if (well) {
            frames.flush();
        } else {
            refuse(lines.number(), column(lines.line(), start, plain.errorIndex()));
        }
    }

    private void refuse(long number, int column) {
        String place = number + ", column " + column;
        HexFrames.Fit fit = plain.isHalf() ? frames.fitOf(plain.octets(), plain.length()) : HexFrames.Fit.BROKEN;
        if (fit == HexFrames.Fit.BROKEN) {
            frames.flush();
            complain(place, ": " + plain.error());
        } else {
            hold(place, number);
        }
    }

    private void hold(String place, long number) {
        HexLine free = held;
        held = plain;
        plain = free;
        holds = true;
        heldPlace = place;
        heldNumber = number;
    }

    /** Shows the whole octets of a line that nothing completes. */
    private void releaseHeld() {
        if (holds) {
            holds = false;
            boolean isShown = held.length() >= LEAST_SHOWN || frames.isWaiting();
            complain(heldPlace, ": " + held.error() + (isShown ? "; the last one is left out" : ""));
            if (isShown) {
                frames.line(held.octets(), held.length(), heldNumber);
            }
            frames.flush();
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
        complain(Long.toString(number), text);
    }

    private void complain(String number, String text) {
        decoding.shell().complain(label + ": line " + number + text, Status.UNREADABLE);
    }
}
