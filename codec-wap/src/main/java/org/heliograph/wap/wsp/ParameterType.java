package org.heliograph.wap.wsp;

/** The types that values of parameters have (§5); each of them may be sent as text instead. */
public enum ParameterType {
    /** A weight. */
    Q_VALUE("Q-value"),
    /** The number of a charset, or any. */
    CHARSET("Well-known-charset"),
    /** A version. */
    VERSION("Version-value"),
    /** A number. */
    INTEGER("Integer-value"),
    /** A number up to 127. */
    SHORT_INTEGER("Short-integer"),
    /** A time. */
    DATE("Date-value"),
    /** A number of seconds. */
    DELTA_SECONDS("Delta-seconds-value"),
    /** A content type by number. */
    CONSTRAINED_ENCODING("Constrained-encoding"),
    /** A header field by number. */
    FIELD_NAME("Field-name"),
    /** A text, quoted or not. */
    TEXT("Text-value"),
    /** Nothing but the parameter itself. */
    NO_VALUE("No-value"),
    /** That of a number which the table does not have. */
    UNKNOWN("");

    private final String word;

    ParameterType(String word) {
        this.word = word;
    }

    /** {@return the type of a cell of the table; the older Text-string is the same as Text-value} */
    static ParameterType of(String cell) {
        for (ParameterType type : values()) {
            if (type.word.equals(cell)) {
                return type;
            }
        }
        if (cell.equals("Text-string")) {
            return TEXT;
        }
        throw new IllegalArgumentException("no type of parameters: " + cell);
    }

    /** {@return the specification's name} */
    public String word() {
        return word;
    }
}
