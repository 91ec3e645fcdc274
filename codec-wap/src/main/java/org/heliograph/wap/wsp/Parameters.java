package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Memory;
import org.heliograph.codec.NulSearch;

/**
 * The parameters of a content type or of another value (§5), one after the other:
 *
 * <pre>{@code
 * while (parameters.next()) {
 *     if (parameters.is(ParameterName.CHARSET)) {
 *         charset = parameters.number();
 *     }
 * }
 * if (parameters.fault() != Fault.NONE) …      // the parameters behind it cannot be read
 * }</pre>
 *
 * <p>A value of any type may come as text: {@link #kind()} tells. A window that its owner moves; it belongs to one thread
 * and allocates nothing.
 */
public final class Parameters {
    private static final int NOT_TYPED = -1;
    /** End of a parameter that is not read in straight code. */
    private static final int NONE = 0;
    /** The bits of an octet that are a number. */
    private static final int NUMBER = 0x7F;

    private final WspReader reader = new WspReader();
    private final WspText name = new WspText();
    private final WspText text = new WspText();
    private final int most;
    private DirectBuffer buffer;
    private int start;
    private int limit;
    private int next;
    private int count;
    private int position;
    private long fault;
    private long id;
    /** Of the parameter that is shown; not reset at the first one, whose kind mostly is that of the message before. */
    private ValueKind kind = ValueKind.NONE;

    private long number;
    private int nameStart;
    private int nameLength;
    private int textStart;
    private int textLength;
    /** Whether there has been a name or a text since the window was moved. */
    private boolean worded;

    /** Makes a window on nothing with the limits of the reference. */
    public Parameters() {
        this(WspLimits.DEFAULT);
    }

    /**
     * Makes a window on nothing.
     *
     * @param limits that bound the number of parameters.
     */
    public Parameters(WspLimits limits) {
        most = limits.parameters();
    }

    /**
     * Moves the window, to before the first parameter.
     *
     * @param source that holds the parameters.
     * @param from   position of the first.
     * @param end    exclusive end of the last.
     * @return this.
     */
    public Parameters wrap(DirectBuffer source, int from, int end) {
        WspReader.requireInside(source, from, end);
        if (buffer != source) {
            buffer = source;
        }
        start = from;
        limit = end;
        if (worded) {
            forgetWords();
        }
        return rewind();
    }

    private void forgetWords() {
        worded = false;
        nameStart = 0;
        nameLength = 0;
        textStart = 0;
        textLength = 0;
    }

    /**
     * Goes back to before the first parameter.
     *
     * @return this.
     */
    public Parameters rewind() {
        next = start;
        position = start;
        count = 0;
        fault = Fault.NONE;
        id = NOT_TYPED;
        return this;
    }

    /** {@return whether there is one more, which is then shown; false at the end and at a fault} */
    public boolean next() {
        if (next >= limit || fault != Fault.NONE) {
            return false;
        }
        position = next;
        if (Memory.isRaw() && count < most && limit <= buffer.capacity()) {
            int end = readStraight(buffer.byteArray(), buffer.addressOffset(), next + 1);
            if (end != NONE) {
                count++;
                next = end;
                return true;
            }
        }
        return read();
    }

    /** The forms that nearly all parameters have: a number of one octet, then one or a text; answers its end. */
    private int readStraight(byte[] base, long address, int at) {
        int name = Memory.octet(base, address + at - 1);
        ValueKind plain = name < 0 ? ParameterName.plain(name & NUMBER) : null;
        if (at >= limit || plain == null) {
            return NONE;
        }
        int first = Memory.octet(base, address + at);
        boolean isNumber = first < 0;
        int from = first == WspReader.QUOTE || first == WspReader.QUOTATION_MARK ? at + 1 : at;
        int end = at;
        if (isNumber ? plain == ValueKind.TEXT : first < ' ') {
            return NONE;
        }
        if (!isNumber) {
            end = NulSearch.find(base, address, from, limit);
            if (end == NulSearch.NONE) {
                return NONE;
            }
            worded = true;
            textStart = from;
            textLength = end - from;
        }
        id = name & NUMBER;
        set(isNumber ? plain : ValueKind.TEXT, isNumber ? first & NUMBER : 0);
        return end + 1;
    }

    /** Reads a parameter of any form, and whatever stands in its place. */
    private boolean read() {
        reader.wrap(buffer, position, limit);
        if (count == most) {
            fault = Fault.of(Fault.TOO_MANY, Fault.NO_FIELD, position);
            return false;
        }
        kind = kind();
        worded = true;
        count++;
        long read = reader.isAtText() ? untyped() : typed();
        next = reader.position();
        fault = Math.min(read, 0);
        return fault == Fault.NONE;
    }

    private long typed() {
        id = reader.isAtInteger() ? reader.integerValue() : Fault.of(Fault.WRONG_FORM, Fault.NO_FIELD, position);
        return id < 0 ? id : value(ParameterName.type(id));
    }

    private long untyped() {
        id = NOT_TYPED;
        long read = reader.textString();
        if (read < 0) {
            return read;
        }
        nameStart = reader.octetsStart();
        nameLength = reader.octetsLength();
        return number(ValueKind.NUMBER);
    }

    private long value(ParameterType type) {
        return switch (type) {
            case Q_VALUE -> set(ValueKind.WEIGHT, reader.qValue());
            case VERSION -> version();
            case TEXT, NO_VALUE -> readText();
            case UNKNOWN -> any();
            default -> number(type.plain());
        };
    }

    private long version() {
        long read = reader.versionValue();
        if (read == WspReader.VERSION_TEXT) {
            return set(ValueKind.TEXT, showText());
        }
        return set(ValueKind.VERSION, read);
    }

    /** A number where the first octet says so, else what a text may be. */
    private long number(ValueKind wanted) {
        return reader.isAtInteger() ? set(wanted, reader.integerValue()) : readText();
    }

    private long readText() {
        if (reader.peek() == 0) {
            reader.uint8();
            textStart = reader.octetsStart();
            textLength = 0;
            return set(ValueKind.NONE, 0);
        }
        long read = reader.textValue();
        return read < 0 ? read : set(ValueKind.TEXT, showText());
    }

    private long showText() {
        textStart = reader.octetsStart();
        textLength = reader.octetsLength();
        return 0;
    }

    private long any() {
        if (reader.isAtText() || reader.peek() == 0) {
            return readText();
        }
        long read = reader.skip();
        if (read == 1) {
            return set(ValueKind.NUMBER, buffer.getByte(reader.octetsStart()) & 0x7F);
        }
        return read < 0 ? read : set(ValueKind.OCTETS, showText());
    }

    private long set(ValueKind newKind, long value) {
        if (kind != newKind) {
            kind = newKind;
        }
        number = value;
        return value;
    }

    /** {@return why the last {@link #next()} answered false; {@link Fault#NONE} at the end} */
    public long fault() {
        return fault;
    }

    /** Looks at all parameters and goes back to before the first; answers the first fault or {@link Fault#NONE}. */
    long check() {
        rewind();
        boolean more = true;
        while (more) {
            more = next();
        }
        long found = fault;
        rewind();
        return found;
    }

    /**
     * {@return whether there is a parameter of a number or of its name, which is then shown}
     *
     * @param wanted number of the parameter, see {@link ParameterName}.
     */
    public boolean find(int wanted) {
        rewind();
        while (next()) {
            if (is(wanted)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether the parameter has a number, or came with the name of that number}
     *
     * @param wanted number of the parameter, see {@link ParameterName}.
     */
    public boolean is(int wanted) {
        String known = id == NOT_TYPED ? ParameterName.name(wanted) : null;
        return known == null ? id == wanted : ownName().equalsIgnoreCase(known);
    }

    /** {@return the position of the parameter} */
    public int position() {
        return position;
    }

    /** {@return the number of octets of the parameter, its name included} */
    public int length() {
        return next - position;
    }

    /** {@return whether the parameter came with a number} */
    public boolean isTyped() {
        return id != NOT_TYPED;
    }

    /** {@return the number that the parameter came with, see {@link ParameterName}; -1 if it came with a name} */
    public long id() {
        return id;
    }

    /** {@return the name that the parameter came with, or that of its number; null if the number has none} */
    public CharSequence name() {
        return id == NOT_TYPED ? ownName() : ParameterName.name(id);
    }

    private WspText ownName() {
        return buffer == null ? name : name.wrap(buffer, nameStart, nameLength);
    }

    /** {@return what the value is} */
    public ValueKind kind() {
        return count == 0 ? ValueKind.NONE : kind;
    }

    /** {@return the value as a number; {@link WspReader#TOO_LARGE} above 62 bits; 0 where it is none} */
    public long number() {
        return number;
    }

    /** {@return the value as a text without quotes, or as octets where it is neither text nor number} */
    public WspText text() {
        return buffer == null ? text : text.wrap(buffer, textStart, textLength);
    }

    /**
     * Writes the value as people read it.
     *
     * @param out to write to.
     */
    public void appendValue(StringBuilder out) {
        String word = id == ParameterName.SEC ? WellKnownValue.name("SEC", (int) number) : null;
        if (word != null && kind() == ValueKind.NUMBER) {
            out.append(word);
        } else {
            ValueWords.append(kind(), number, text(), out);
        }
    }
}
