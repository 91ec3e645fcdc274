package org.heliograph.wap.wsp;

import java.util.Map;

/**
 * Values that single header fields have as one octet (§7): the octet on the wire with bit 7, but for Push-Flag, SEC,
 * Warning and Profile-Warning, whose values are the number in the Short-integer.
 */
public final class WellKnownValue {
    /** Octet of Accept-Charset, Accept-Language and Accept-Application: any. */
    public static final int ANY = 0x80;
    /** Octet of Accept-Encoding: any. */
    public static final int ANY_CODING = 0x83;
    /** Octet of credentials and challenges: the scheme basic. */
    public static final int BASIC = 0x80;
    /** Octet of Content-Range: the length is not known. */
    public static final int UNKNOWN_LENGTH = 0x80;
    /** Octet of Range: first and maybe last octet. */
    public static final int BYTE_RANGE = 0x80;
    /** Octet of Range: so many octets at the end. */
    public static final int SUFFIX_BYTE_RANGE = 0x81;
    /** Octet of Retry-After: a time. */
    public static final int ABSOLUTE = 0x80;
    /** Octet of Retry-After: a number of seconds. */
    public static final int RELATIVE = 0x81;
    /** Octet before a weight in Accept and TE. */
    public static final int Q_FOLLOWS = 0x80;
    /** Bit of Push-Flag: the initiator's URI is authenticated. */
    public static final int INITIATOR_AUTHENTICATED = 0x01;
    /** Bit of Push-Flag: the content is trusted. */
    public static final int CONTENT_TRUSTED = 0x02;
    /** Bit of Push-Flag: this is the last push. */
    public static final int LAST_PUSH = 0x04;

    private static final Map<String, CodeTable> TABLES = CodeTable.loadBy("well_known_values.tsv", "field");

    private WellKnownValue() {}

    /**
     * {@return the name of a value of a field, null if the table has none}
     *
     * @param field name of the header field, or {@code SEC}.
     * @param value octet or number, see the class.
     */
    public static String name(String field, int value) {
        CodeTable table = TABLES.get(field);
        return table == null ? null : table.name(value);
    }

    /**
     * {@return the octet or number of a value of a field, -1 if there is none of this name}
     *
     * @param field name of the header field, or {@code SEC}.
     * @param name  of the value, in any case.
     */
    public static int code(String field, CharSequence name) {
        CodeTable table = TABLES.get(field);
        return table == null ? -1 : table.code(name);
    }
}
