package org.heliograph.codec.print;

/** Text that is not the JSON of frames, with the place and the reason. */
public final class JsonFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Of the text, from 1. */
    private final int line;
    /** Of the line, from 1. */
    private final int column;

    /**
     * Makes an exception.
     *
     * @param line   of the text, from 1.
     * @param column of the line, from 1.
     * @param reason why the text is refused.
     */
    public JsonFormatException(int line, int column, String reason) {
        super("line " + line + ", column " + column + ": " + reason);
        this.line = line;
        this.column = column;
    }

    /** {@return the line of the text, from 1} */
    public int line() {
        return line;
    }

    /** {@return the column of the line, from 1} */
    public int column() {
        return column;
    }
}
