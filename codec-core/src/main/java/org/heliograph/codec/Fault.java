package org.heliograph.codec;

import java.io.IOException;
import java.util.Arrays;

/**
 * What is wrong with octets that came off the wire, packed into a {@code long}: a code, the ordinal of the field and
 * the position in the frame.
 *
 * <p>Malformed octets are data and not an exceptional event, so a fault is a number: {@link #NONE} (0) means that all
 * is well, every fault is negative. Methods that answer either a length or a fault therefore need one comparison.
 *
 * <pre>{@code
 *  63  62          48 47          32 31                           0
 * +---+--------------+--------------+------------------------------+
 * | 1 | code         | field ordinal| position, octets             |
 * +---+--------------+--------------+------------------------------+
 * }</pre>
 */
public final class Fault {
    /** No fault. */
    public static final long NONE = 0;

    /** Field ordinal of a fault that belongs to the frame and to none of its fields. */
    public static final int NO_FIELD = 0xFFFF;

    /** A field begins or ends behind the end of the frame. */
    public static final int TRUNCATED = 1;
    /** The length that the frame announces differs from the octets that were given. */
    public static final int LENGTH_MISMATCH = 2;
    /** The field that tells the kind of message has another value than this message's. */
    public static final int WRONG_TYPE = 3;
    /** Octets follow the last field. */
    public static final int TRAILING_OCTETS = 4;
    /** A value that the document does not know; a fault in strict mode only. */
    public static final int VALUE_OUT_OF_RANGE = 5;
    /** A NUL-terminated text has no NUL within its greatest length. */
    public static final int UNTERMINATED_TEXT = 6;
    /** A text holds an octet outside its alphabet; a fault in strict mode only. */
    public static final int TEXT_NOT_ASCII = 7;
    /** The announced frame length is smaller than a header; the stream cannot go on. */
    public static final int FRAME_TOO_SHORT = 8;
    /** The announced frame length is above the limit. */
    public static final int FRAME_TOO_LONG = 9;
    /** No message of the protocol has this type. */
    public static final int UNKNOWN_MESSAGE = 10;
    /** More repeated parts than the limit allows. */
    public static final int TOO_MANY = 11;
    /** Payloads are nested deeper than the limit allows. */
    public static final int NESTED_TOO_DEEP = 12;
    /** A part has a length that its kind does not have. */
    public static final int WRONG_LENGTH = 13;
    /** Octets that are no text in the coding that the message names. */
    public static final int TEXT_MALFORMED = 14;
    /** The payload's header contradicts the octets that hold it. */
    public static final int HEADER_MALFORMED = 15;
    /** A text is longer than the document allows; a fault in strict mode only. */
    public static final int TEXT_TOO_LONG = 16;
    /** A part that the document demands is missing; a fault in strict mode only. */
    public static final int MISSING_PART = 17;
    /** A part that this version of the protocol does not have; a fault in strict mode only. */
    public static final int NOT_ALLOWED = 18;
    /** A value whose first octets are those of no form that may stand there. */
    public static final int WRONG_FORM = 19;

    private static final ValueTable CODES = ValueTable.named("fault")
            .value(TRUNCATED, "TRUNCATED", "runs past the end of the frame")
            .value(LENGTH_MISMATCH, "LENGTH_MISMATCH", "differs from the octets given")
            .value(WRONG_TYPE, "WRONG_TYPE", "is not the one of this message")
            .value(TRAILING_OCTETS, "TRAILING_OCTETS", "is followed by octets that belong to no field")
            .value(VALUE_OUT_OF_RANGE, "VALUE_OUT_OF_RANGE", "has a value that the document does not know")
            .value(UNTERMINATED_TEXT, "UNTERMINATED_TEXT", "has no terminating NUL")
            .value(TEXT_NOT_ASCII, "TEXT_NOT_ASCII", "holds an octet that is not ASCII")
            .value(FRAME_TOO_SHORT, "FRAME_TOO_SHORT", "announces a frame shorter than its header")
            .value(FRAME_TOO_LONG, "FRAME_TOO_LONG", "announces a frame above the limit")
            .value(UNKNOWN_MESSAGE, "UNKNOWN_MESSAGE", "names no message of this protocol")
            .value(TOO_MANY, "TOO_MANY", "is repeated more often than the limit allows")
            .value(NESTED_TOO_DEEP, "NESTED_TOO_DEEP", "is nested deeper than the limit allows")
            .value(WRONG_LENGTH, "WRONG_LENGTH", "has a length that this kind does not have")
            .value(TEXT_MALFORMED, "TEXT_MALFORMED", "is no text in the coding that the message names")
            .value(HEADER_MALFORMED, "HEADER_MALFORMED", "begins with a header that does not fit into it")
            .value(TEXT_TOO_LONG, "TEXT_TOO_LONG", "is longer than the document allows")
            .value(MISSING_PART, "MISSING_PART", "lacks a part that the document demands")
            .value(NOT_ALLOWED, "NOT_ALLOWED", "holds a part that this version does not have")
            .value(WRONG_FORM, "WRONG_FORM", "begins like no value that may stand there");

    /** Least code of those that protocols define. */
    private static final int FIRST_DEFINED = 0x400;

    private static volatile Defined[] defined = {};

    private Fault() {}

    /** What a protocol says of a code of its own. */
    private record Defined(String name, boolean readable, String meaning) {}

    /**
     * Defines the code of a rule of one protocol, for a constant of that protocol. The codes are numbered in the order in
     * which they come, so only their names are to be kept anywhere.
     *
     * @param name     unique among all protocols, upper case, such as {@code PROPERTY_TWICE}.
     * @param readable whether all fields of a frame with such a fault can be read.
     * @param meaning  what follows the name of the field in a sentence, such as {@code comes twice}.
     * @return the code.
     * @throws IllegalArgumentException if another rule has the name.
     */
    public static synchronized int define(String name, boolean readable, String meaning) {
        Defined wanted = new Defined(name, readable, meaning);
        int code = codeOf(name);
        if (code >= FIRST_DEFINED && defined[code - FIRST_DEFINED].equals(wanted)) {
            return code;
        }
        if (code > 0) {
            throw new IllegalArgumentException("there is a fault code of the name " + name);
        }
        Defined[] more = Arrays.copyOf(defined, defined.length + 1);
        more[defined.length] = wanted;
        defined = more;
        return FIRST_DEFINED + more.length - 1;
    }

    private static int codeOf(String name) {
        for (int i = 0; i < defined.length; i++) {
            if (defined[i].name.equals(name)) {
                return FIRST_DEFINED + i;
            }
        }
        return (int) CODES.value(name, 0);
    }

    private static Defined defined(int code) {
        Defined[] all = defined;
        int index = code - FIRST_DEFINED;
        return index >= 0 && index < all.length ? all[index] : null;
    }

    /**
     * {@return whether all fields of the frame can be read in spite of the fault: a value is wrong, and not the place of
     * one}
     *
     * @param fault that was returned.
     */
    public static boolean isReadable(long fault) {
        int code = code(fault);
        Defined own = defined(code);
        return own != null ? own.readable : isReadable(code);
    }

    private static boolean isReadable(int code) {
        return switch (code) {
            case VALUE_OUT_OF_RANGE,
                    TEXT_NOT_ASCII,
                    TEXT_MALFORMED,
                    TRAILING_OCTETS,
                    NESTED_TOO_DEEP,
                    HEADER_MALFORMED,
                    TEXT_TOO_LONG,
                    MISSING_PART,
                    NOT_ALLOWED -> true;
            default -> false;
        };
    }

    /**
     * Packs a fault.
     *
     * @param code     one of the constants of this class.
     * @param ordinal  of the field in its layout, or {@link #NO_FIELD}.
     * @param position in the frame, in octets.
     * @return the fault, always negative.
     */
    public static long of(int code, int ordinal, int position) {
        return Long.MIN_VALUE | (long) code << 48 | (long) (ordinal & 0xFFFF) << 32 | position & 0xFFFF_FFFFL;
    }

    /**
     * Packs a fault of a field.
     *
     * @param code     one of the constants of this class.
     * @param field    that is wrong.
     * @param position in the frame, in octets.
     * @return the fault, always negative.
     */
    public static long of(int code, Field field, int position) {
        return of(code, field.info().ordinal(), position);
    }

    /**
     * {@return whether the value is a fault}
     *
     * @param value a fault, {@link #NONE} or a length.
     */
    public static boolean isFault(long value) {
        return value < 0;
    }

    /**
     * {@return the code of a fault}
     *
     * @param fault that was returned.
     */
    public static int code(long fault) {
        return (int) (fault >>> 48) & 0x7FFF;
    }

    /**
     * {@return the ordinal of the field at fault, {@link #NO_FIELD} if none}
     *
     * @param fault that was returned.
     */
    public static int fieldOrdinal(long fault) {
        return (int) (fault >>> 32) & 0xFFFF;
    }

    /**
     * {@return the position of a fault in the frame, in octets}
     *
     * @param fault that was returned.
     */
    public static int position(long fault) {
        return (int) fault;
    }

    /**
     * {@return the name of the code of a fault, such as {@code TRUNCATED}}
     *
     * @param fault that was returned.
     */
    public static String codeName(long fault) {
        Defined own = defined(code(fault));
        return own == null ? CODES.name(code(fault)) : own.name;
    }

    /**
     * {@return the field at fault, null if the fault belongs to no field of the type}
     *
     * @param fault that was returned.
     * @param type  of the message that returned it.
     */
    public static Field field(long fault, MessageType<?> type) {
        int ordinal = fieldOrdinal(fault);
        return type != null && ordinal < type.fields().size() ? type.fields().get(ordinal) : null;
    }

    /**
     * Writes a sentence on a fault that names message, field and octet.
     *
     * @param fault that was returned; {@link #NONE} writes nothing.
     * @param type  of the message that returned it, or null.
     * @param out   to write to.
     * @throws IOException from {@code out}.
     */
    public static void describe(long fault, MessageType<?> type, Appendable out) throws IOException {
        if (fault == NONE) {
            return;
        }
        if (type != null) {
            out.append(type.name()).append(' ');
        }
        Field field = field(fault, type);
        out.append(field == null ? "frame" : field.name());
        out.append(" at octet ").append(Integer.toString(position(fault))).append(' ');
        Defined own = defined(code(fault));
        out.append(own == null ? CODES.meaning(code(fault)) : own.meaning);
    }

    /**
     * {@return a sentence on a fault, see {@link #describe(long, MessageType, Appendable)}; allocates}
     *
     * @param fault that was returned.
     * @param type  of the message that returned it, or null.
     */
    public static String describe(long fault, MessageType<?> type) {
        StringBuilder out = new StringBuilder();
        try {
            describe(fault, type, out);
        } catch (IOException e) {
            throw new AssertionError("a StringBuilder does not fail", e);
        }
        return out.toString();
    }
}
