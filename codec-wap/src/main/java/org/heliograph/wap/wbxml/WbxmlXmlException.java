package org.heliograph.wap.wbxml;

/** XML text that cannot be written as WBXML; the message begins with line and column. */
public final class WbxmlXmlException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Line, from 1. */
    private final int line;

    /** Column, from 1. */
    private final int column;

    WbxmlXmlException(String reason, int line, int column) {
        super("line " + line + ", column " + column + ": " + reason);
        this.line = line;
        this.column = column;
    }

    /** {@return the line, from 1} */
    public int line() {
        return line;
    }

    /** {@return the column, from 1} */
    public int column() {
        return column;
    }
}
