package org.heliograph.cli;

import java.io.IOException;

/** Standard output or the output file cannot be written. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean closed;

    OutputException(IOException cause, boolean closed) {
        super(cause.getMessage(), cause);
        this.closed = closed;
    }

    OutputException(String message, IOException cause) {
        super(message, cause);
        closed = false;
    }

    /** Whether the reader of the output has gone away, which is no error. */
    boolean isClosed() {
        return closed;
    }
}
