package org.heliograph.wap.mms;

/** Forms of the values of headers (§2): the grammars of the table, a constant each. */
public enum MmsForm {
    /** A text with a charset. */
    ENCODED_STRING("Encoded-string-value"),
    /** A text with a charset, behind a count in the confirmation of a deletion. */
    ENCODED_STRING_COUNTED("Encoded-string-value | len Integer-value Encoded-string-value (delete confirmations)"),
    /** A URI, behind a count in the confirmation of a deletion. */
    URI("Uri-value | len Integer-value Uri-value (delete confirmations)"),
    /** A content type of WSP; the body follows. */
    CONTENT_TYPE("Content-type-value of WSP"),
    /** A number, or a time in seconds since 1970-01-01 00:00:00 UTC. */
    LONG("Long-integer"),
    /** An octet that stands for yes or no. */
    YES_NO("octet yes-no"),
    /** An octet that stands for a word. */
    OCTET("octet"),
    /** An octet that stands for a word, behind a count in the confirmation of a deletion. */
    OCTET_COUNTED("octet | len Integer-value octet (delete confirmations)"),
    /** An octet that stands for a word, or the word. */
    OCTET_OR_TOKEN("octet | Token-text"),
    /** A time, or seconds from now. */
    TIME("len (0x80 Long-integer | 0x81 Long-integer)"),
    /** An address, or the wish that the relay puts one in. */
    FROM("len (0x80 Encoded-string-value | 0x81)"),
    /** A text. */
    TEXT("Text-string"),
    /** A version. */
    VERSION("Short-integer version"),
    /** A number of a forwarding and an address. */
    SENT_BY("len Integer-value Encoded-string-value"),
    /** A number of a forwarding and a time. */
    SENT_DATE("len Integer-value Long-integer"),
    /** What to do with a keyword, and the keyword. */
    FLAGS("len (0x80 add | 0x81 remove | 0x82 filter) Encoded-string-value"),
    /** The code of a header. */
    FIELD("Short-integer, an MMS header code"),
    /** A number of messages or octets. */
    TOTALS("len (0x80 messages | 0x81 octets) Integer-value"),
    /** A number. */
    INTEGER("Integer-value"),
    /** A text and parameters. */
    DESCRIPTOR("len Text-string *(name value)"),
    /** None: such a code only stands in X-Mms-Attributes. */
    NONE("none: only as a value of X-Mms-Attributes"),
    /** That of a header that the table does not have. */
    UNKNOWN("");

    private final String grammar;

    MmsForm(String grammar) {
        this.grammar = grammar;
    }

    /** {@return the form of a grammar of the table} */
    static MmsForm of(String grammar) {
        for (MmsForm form : values()) {
            if (form.grammar.equals(grammar)) {
                return form;
            }
        }
        throw new IllegalArgumentException("no form of a value is \"" + grammar + "\"");
    }
}
