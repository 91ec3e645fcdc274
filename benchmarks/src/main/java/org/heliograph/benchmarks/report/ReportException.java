package org.heliograph.benchmarks.report;

/** A run or a table that no report can be made of; the message is one sentence for the user. */
public final class ReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message for the user.
     */
    ReportException(String message) {
        super(message);
    }
}
