package org.heliograph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Where a command writes frames: standard output, or a file that is replaced when all is well. */
final class FrameTarget {
    private FrameTarget() {}

    /** What opens a writer of the format that was asked for. */
    @FunctionalInterface
    interface Opener {
        FrameWriter open(OutputStream out) throws IOException;
    }

    /** What writes all frames. */
    @FunctionalInterface
    interface Frames {
        void writeTo(FrameWriter writer) throws IOException;
    }

    /**
     * Writes frames.
     *
     * @param target name of the file; null for standard output.
     */
    static void write(Shell shell, String target, Opener opener, Frames frames) throws IOException {
        if (target == null) {
            try (OutputStream out = new Unclosed(shell.out().octets());
                    FrameWriter writer = opener.open(out)) {
                frames.writeTo(writer);
            }
            return;
        }
        try (TargetFile out = TargetFile.open(target)) {
            try (FrameWriter writer = opener.open(out.octets())) {
                frames.writeTo(writer);
            }
            if (shell.status() == Status.OK) {
                out.keep();
            }
        }
    }

    /** Standard output is flushed, not closed. */
    private static final class Unclosed extends BufferedOutputStream {
        Unclosed(OutputStream out) {
            super(out, 64 * 1024);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
