package org.heliograph.wap.wsp;

/** The types that values of parameters have (§5); each of them may be sent as text instead. */
public enum ParameterType {
    /** A weight. */
    Q_VALUE("Q-value", null),
    /** The number of a charset, or any. */
    CHARSET("Well-known-charset", ValueKind.CHARSET),
    /** A version. */
    VERSION("Version-value", null),
    /** A number. */
    INTEGER("Integer-value", ValueKind.NUMBER),
    /** A number up to 127. */
    SHORT_INTEGER("Short-integer", ValueKind.NUMBER),
    /** A time. */
    DATE("Date-value", ValueKind.DATE),
    /** A number of seconds. */
    DELTA_SECONDS("Delta-seconds-value", ValueKind.SECONDS),
    /** A content type by number. */
    CONSTRAINED_ENCODING("Constrained-encoding", ValueKind.CONTENT_TYPE),
    /** A header field by number. */
    FIELD_NAME("Field-name", ValueKind.FIELD),
    /** A text, quoted or not. */
    TEXT("Text-value", ValueKind.TEXT),
    /** Nothing but the parameter itself. */
    NO_VALUE("No-value", ValueKind.TEXT),
    /** That of a number which the table does not have. */
    UNKNOWN("", null);

    private final String word;
    private final ValueKind plain;

    ParameterType(String word, ValueKind plain) {
        this.word = word;
        this.plain = plain;
    }

    /**
     * {@return what a value is that came as a number; {@link ValueKind#TEXT} if it can only be a text, null if there is more to
     * it than a number or a text}
     */
    ValueKind plain() {
        return plain;
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
