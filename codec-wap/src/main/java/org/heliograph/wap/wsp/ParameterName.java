package org.heliograph.wap.wsp;

import org.heliograph.codec.ValueTable;

/**
 * Parameters of content types and of other values (§5): their numbers, names and the type that the value of each has.
 * Peers may send any of them as text.
 */
public final class ParameterName {
    /** Weight, in Accept. */
    public static final int Q = 0x00;
    /** Charset by number. */
    public static final int CHARSET = 0x01;
    /** Version. */
    public static final int LEVEL = 0x02;
    /** Type as a number. */
    public static final int TYPE = 0x03;
    /** Name of a part, the number that MMS uses. */
    public static final int NAME = 0x05;
    /** Name of a file, the number that MMS uses. */
    public static final int FILENAME = 0x06;
    /** Name of a header field. */
    public static final int DIFFERENCES = 0x07;
    /** A number up to 127. */
    public static final int PADDING = 0x08;
    /** Type of the first part of multipart/related. */
    public static final int TYPE_RELATED = 0x09;
    /** Content-ID of the first part of multipart/related, the number that MMS uses. */
    public static final int START = 0x0A;
    /** Further words on the first part. */
    public static final int START_INFO = 0x0B;
    /** Seconds that a cookie lives. */
    public static final int MAX_AGE = 0x0E;
    /** Whether a cookie is secure; it has no value. */
    public static final int SECURE = 0x10;
    /** Kind of key of a provisioning document. */
    public static final int SEC = 0x11;
    /** Code that authenticates a provisioning document, in hexadecimal digits. */
    public static final int MAC = 0x12;
    /** Size in octets. */
    public static final int SIZE = 0x16;

    private static final CodeTable TABLE = CodeTable.load("parameters.tsv");
    private static final ParameterType[] TYPES = new ParameterType[Byte.MAX_VALUE + 1];
    private static final ValueKind[] PLAIN = new ValueKind[TYPES.length];

    /** All of them with their names. */
    public static final ValueTable VALUES = TABLE.values("parameter");

    static {
        for (int row = 0; row < TABLE.size(); row++) {
            ParameterType type = ParameterType.of(TABLE.cellAt(row, "value"));
            TYPES[TABLE.codeAt(row)] = type;
            PLAIN[TABLE.codeAt(row)] = type.plain();
        }
    }

    private ParameterName() {}

    /**
     * {@return the name of a parameter, null if the table has none}
     *
     * @param number to look up.
     */
    public static String name(long number) {
        return TABLE.name(number);
    }

    /**
     * {@return the least number of a name, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public static int code(CharSequence name) {
        return TABLE.code(name);
    }

    /**
     * {@return the newest number of a name that a version of the encoding has, -1 if there is none}
     *
     * @param name    to look up, in any case.
     * @param version of the encoding, see {@link WspVersion}.
     */
    public static int code(CharSequence name, int version) {
        return TABLE.code(name, version);
    }

    /**
     * {@return the version of the encoding that a parameter came with, -1 if the table has none}
     *
     * @param number to look up.
     */
    public static int version(long number) {
        return TABLE.version(number);
    }

    /**
     * {@return the type of the value of a parameter, {@link ParameterType#UNKNOWN} if the table has no such number}
     *
     * @param number to look up.
     */
    public static ParameterType type(long number) {
        ParameterType type = number >= 0 && number < TYPES.length ? TYPES[(int) number] : null;
        return type == null ? ParameterType.UNKNOWN : type;
    }

    /** {@return {@link ParameterType#plain()} of a parameter; null also if the table has no such number} */
    static ValueKind plain(int number) {
        return PLAIN[number];
    }
}
