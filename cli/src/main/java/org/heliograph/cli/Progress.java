package org.heliograph.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How far a long input has been read, in a line on standard error that is rewritten a few times a second and is gone at
 * the end.
 */
final class Progress {
    /** Inputs that are shorter are read before anybody asks. */
    static final long LEAST = 16_000_000;

    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long MEGABYTE = 1_000_000;
    private static final int PER_CENT = 100;
    private static final int GROUP = 3;

    private final Shell shell;
    private final boolean wanted;
    private final long least;
    private final LongSupplier frames;
    private final LongSupplier clock;
    private long total;
    private long taken;
    private long shownAt;
    private boolean shown;

    /**
     * Makes the line of a command.
     *
     * @param wanted whether the user wants it; null for wherever it helps: standard error is a terminal, and the input
     *               is long. It is never shown where the output goes to a terminal, which is likely the same.
     * @param frames that were printed of the input at hand.
     * @param clock  in nanoseconds.
     */
    Progress(Shell shell, Boolean wanted, LongSupplier frames, LongSupplier clock) {
        this.shell = shell;
        boolean isWanted = wanted == null ? shell.terminal().errors() : wanted;
        this.wanted = isWanted && !shell.terminal().output();
        least = wanted == null ? LEAST : 0;
        this.frames = frames;
        this.clock = clock;
    }

    /**
     * Begins an input.
     *
     * @param length of the input in octets; negative if nobody knows.
     * @return the same input, whose octets are counted.
     */
    InputStream begin(InputStream in, long length) {
        total = length;
        taken = 0;
        shown = false;
        return wanted ? new Counted(in) : in;
    }

    /** Ends the input: the line is cleared. */
    void end() {
        if (shown) {
            show();
            shell.showLine("");
            shown = false;
        }
    }

    private void tick() {
        if ((total < 0 ? taken : total) < least) {
            return;
        }
        long now = clock.getAsLong();
        if (!shown || now - shownAt >= STEP) {
            shown = true;
            shownAt = now;
            show();
        }
    }

    private void show() {
        StringBuilder line = new StringBuilder().append(taken / MEGABYTE).append(" MB");
        if (total > 0) {
            // A file may grow while it is read.
            long whole = Math.max(total, taken);
            line.append(" of ").append(whole / MEGABYTE).append(" MB (");
            line.append((long) ((double) taken / whole * PER_CENT)).append(" %)");
        }
        long count = frames.getAsLong();
        line.append(", ").append(grouped(count)).append(count == 1 ? " frame" : " frames");
        shell.showLine(line.toString());
    }

    private static String grouped(long number) {
        StringBuilder digits = new StringBuilder().append(number);
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            digits.insert(at, ' ');
        }
        return digits.toString();
    }

    /** Looks at the clock whenever more octets are asked for, when all that came before them has been shown. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            tick();
            int octet = super.read();
            taken += octet < 0 ? 0 : 1;
            return octet;
        }

        @Override
        public int read(byte[] octets, int offset, int length) throws IOException {
            tick();
            int count = super.read(octets, offset, length);
            taken += Math.max(count, 0);
            return count;
        }
    }
}
