package org.heliograph.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Standard output: buffered, text in UTF-8 whatever the locale says. What cannot be written is an
 * {@link OutputException}, so that it passes through all that prints.
 */
final class Output implements Appendable {
    private static final int BUFFER_LENGTH = 64 * 1024;

    private final boolean pipe;
    private final OutputStream octets;
    private final Writer text;
    private boolean failed;

    /**
     * Makes an output.
     *
     * @param target to write to.
     * @param pipe   whether the target is known to be a pipe.
     */
    Output(OutputStream target, boolean pipe) {
        this.pipe = pipe;
        octets = new Octets(target);
        text = new BufferedWriter(
                new OutputStreamWriter(new BufferedOutputStream(octets, BUFFER_LENGTH), StandardCharsets.UTF_8));
    }

    @Override
    public Output append(CharSequence csq) {
        return append(csq, 0, csq.length());
    }

    @Override
    public Output append(CharSequence csq, int start, int end) {
        try {
            text.append(csq, start, end);
            return this;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public Output append(char c) {
        try {
            text.write(c);
            return this;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Writes out what is buffered, unless writing has failed before. */
    void flush() {
        try {
            if (!failed) {
                text.flush();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** The same output for text; it is not closed through this. */
    Writer writer() {
        return text;
    }

    /** The same output for octets, unbuffered; not to be mixed with text. */
    OutputStream octets() {
        return octets;
    }

    private OutputException failure(IOException e) {
        failed = true;
        return new OutputException(e, pipe || String.valueOf(e.getMessage()).contains("Broken pipe"));
    }

    /** Turns what the target throws into an exception that no writer in between keeps to itself. */
    private final class Octets extends OutputStream {
        private final OutputStream target;

        Octets(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            try {
                target.write(source, offset, length);
            } catch (IOException e) {
                throw failure(e);
            }
        }

        @Override
        public void flush() {
            try {
                target.flush();
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }
}
