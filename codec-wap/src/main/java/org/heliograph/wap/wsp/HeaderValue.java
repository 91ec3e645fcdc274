package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;

/**
 * The value of a header field, read by its grammar (§7) into items, each with a role and a kind: one for most fields, for
 * {@code Range: bytes=1-5} a token and two numbers, for Accept a content type, parameters and a weight.
 *
 * <pre>{@code
 * HeaderValue range = headers.value();
 * if (range.has(Role.LAST)) {
 *     last = range.number(range.indexOf(Role.LAST));
 * }
 * }</pre>
 *
 * <p>A value whose field is not known, or that does not fit its grammar, is one item {@link ValueKind#TEXT} or
 * {@link ValueKind#OCTETS}, see {@link #isRaw()}. A window: it moves with its headers, belongs to one thread and
 * allocates nothing.
 */
public final class HeaderValue {
    /** Items of a cookie. */
    private static final int ITEMS = 4;
    /** Items of a value beside parameters, fields and cookies. */
    private static final int OTHERS = 8;

    private final WspReader reader = new WspReader();
    private final Parameters parameters;
    private final WspText text = new WspText();
    private final WspText name = new WspText();
    private final int most;
    private final Role[] roles;
    private final ValueKind[] kinds;
    private final long[] numbers;
    private final long[] ids;
    private final int[] positions;
    private final int[] lengths;
    private final int[] namePositions;
    private final int[] nameLengths;
    private int size;
    private boolean raw;
    private String tokens;
    private boolean strict;

    HeaderValue(WspLimits limits) {
        parameters = new Parameters(limits);
        most = limits.parameters() * ITEMS + OTHERS;
        roles = new Role[most];
        kinds = new ValueKind[most];
        numbers = new long[most];
        ids = new long[most];
        positions = new int[most];
        lengths = new int[most];
        namePositions = new int[most];
        nameLengths = new int[most];
    }

    /**
     * Reads a value.
     *
     * @return a fault, or {@link Fault#NONE}; after a fault there is one raw item.
     */
    long read(DirectBuffer buffer, int start, int end, HeaderGrammar grammar, String field, Mode mode) {
        reader.wrap(buffer, start, end);
        size = 0;
        raw = grammar == null;
        strict = mode == Mode.STRICT;
        tokens = grammar == null ? null : grammar.tokens(field);
        long read = raw ? 0 : grammar.read(this);
        if (read >= 0 && !raw && reader.remaining() > 0) {
            read = Fault.of(Fault.WRONG_FORM, Fault.NO_FIELD, reader.position());
        }
        if (raw || read < 0) {
            readRaw(start, end);
        }
        return Math.min(read, 0);
    }

    private void readRaw(int start, int end) {
        raw = true;
        size = 0;
        reader.position(start);
        ValueKind kind = reader.isAtText() ? ValueKind.TEXT : ValueKind.OCTETS;
        if (kind == ValueKind.OCTETS || reader.textString() < 0) {
            add(Role.VALUE, ValueKind.OCTETS, 0, start, end - start);
        } else {
            add(Role.VALUE, kind, 0, reader.octetsStart(), reader.octetsLength());
        }
    }

    WspReader reader() {
        return reader;
    }

    boolean isStrict() {
        return strict;
    }

    private long add(Role role, ValueKind kind, long number) {
        return number < 0 ? number : add(role, kind, number, reader.octetsStart(), reader.octetsLength());
    }

    private long add(Role role, ValueKind kind, long number, int position, int length) {
        if (size == most) {
            return Fault.of(Fault.TOO_MANY, Fault.NO_FIELD, position);
        }
        roles[size] = role;
        kinds[size] = kind;
        numbers[size] = number;
        ids[size] = -1;
        positions[size] = position;
        lengths[size] = length;
        nameLengths[size] = -1;
        size++;
        return 0;
    }

    long addText(Role role) {
        return addText(role, reader.textString());
    }

    long addTextValue(Role role) {
        return addText(role, reader.textValue());
    }

    long addQuoted(Role role) {
        return addText(role, reader.quotedString());
    }

    private long addText(Role role, long read) {
        return read < 0 ? read : add(role, ValueKind.TEXT, 0);
    }

    long addInteger(Role role, ValueKind kind) {
        return add(role, kind, reader.integerValue());
    }

    long addShort(Role role, ValueKind kind) {
        return add(role, kind, reader.shortInteger());
    }

    long addUintvar(Role role) {
        return add(role, ValueKind.NUMBER, reader.uintvar());
    }

    long addDate(Role role) {
        return add(role, ValueKind.DATE, reader.dateValue());
    }

    long addWeight() {
        return add(Role.Q, ValueKind.WEIGHT, reader.qValue());
    }

    long addVersion(Role role) {
        long version = reader.versionValue();
        return version == WspReader.VERSION_TEXT ? add(role, ValueKind.TEXT, 0) : add(role, ValueKind.VERSION, version);
    }

    /** An octet with a meaning of its own; strictly one that the table has. */
    long addToken(Role role) {
        int position = reader.position();
        long number = reader.shortInteger();
        if (number < 0) {
            return number;
        }
        int octet = (int) number | WspReader.SHORT_FLAG;
        if (strict && WellKnownValue.name(tokens, octet) == null) {
            return Fault.of(Fault.VALUE_OUT_OF_RANGE, Fault.NO_FIELD, position);
        }
        return add(role, ValueKind.TOKEN, octet);
    }

    long addDirective() {
        int position = reader.position();
        long number = reader.shortInteger();
        int octet = (int) number | WspReader.SHORT_FLAG;
        if (number >= 0 && strict && CacheDirective.name(octet) == null) {
            return Fault.of(Fault.VALUE_OUT_OF_RANGE, Fault.NO_FIELD, position);
        }
        return number < 0 ? number : add(Role.VALUE, ValueKind.DIRECTIVE, octet);
    }

    /** The octets up to the end of the value. */
    long addOctets(Role role) {
        int start = reader.position();
        int length = reader.remaining();
        reader.position(reader.limit());
        return add(role, ValueKind.OCTETS, 0, start, length);
    }

    /** The parameters up to the end of the value. */
    long addParameters() {
        parameters.wrap(reader.buffer(), reader.position(), reader.limit());
        while (parameters.next()) {
            long added = addParameter();
            if (added < 0) {
                return added;
            }
        }
        reader.position(reader.limit());
        return parameters.fault();
    }

    private long addParameter() {
        boolean octets = parameters.kind() == ValueKind.TEXT || parameters.kind() == ValueKind.OCTETS;
        WspText value = parameters.text();
        boolean isWeight = parameters.kind() == ValueKind.WEIGHT;
        long added = add(
                isWeight ? Role.Q : Role.PARAMETER,
                parameters.kind(),
                parameters.number(),
                octets ? value.position() : parameters.position(),
                octets ? value.length() : parameters.length());
        if (added == 0) {
            ids[size - 1] = parameters.id();
        }
        if (added == 0 && !parameters.isTyped()) {
            WspText untyped = (WspText) parameters.name();
            namePositions[size - 1] = untyped.position();
            nameLengths[size - 1] = untyped.length();
        }
        return added;
    }

    /** {@return the number of items} */
    public int size() {
        return size;
    }

    /** {@return whether the value was not read by a grammar: its field has none, or it does not fit} */
    public boolean isRaw() {
        return raw;
    }

    /**
     * {@return the first item of a role, -1 if there is none}
     *
     * @param role of the item.
     */
    public int indexOf(Role role) {
        for (int i = 0; i < size; i++) {
            if (roles[i] == role) {
                return i;
            }
        }
        return -1;
    }

    /**
     * {@return whether there is an item of a role}
     *
     * @param role of the item.
     */
    public boolean has(Role role) {
        return indexOf(role) >= 0;
    }

    /**
     * {@return what an item is for}
     *
     * @param item from 0.
     */
    public Role role(int item) {
        return roles[require(item)];
    }

    /**
     * {@return what an item is}
     *
     * @param item from 0.
     */
    public ValueKind kind(int item) {
        return kinds[require(item)];
    }

    /**
     * {@return the number of an item: as {@link ValueKind} says; 0 if it is none, {@link WspReader#TOO_LARGE} above 62 bits}
     *
     * @param item from 0.
     */
    public long number(int item) {
        return numbers[require(item)];
    }

    /**
     * {@return the text, or the octets, of an item; one view, which moves at the next call}
     *
     * @param item from 0.
     */
    public WspText text(int item) {
        return text.wrap(reader.buffer(), positions[require(item)], lengths[item]);
    }

    /**
     * {@return the number of a parameter, see {@link ParameterName}; -1 if it came with a name, or is no parameter}
     *
     * @param item from 0.
     */
    public long id(int item) {
        return ids[require(item)];
    }

    /**
     * {@return the name of a parameter; null if it has none, or is no parameter; moves at the next call}
     *
     * @param item from 0.
     */
    public CharSequence name(int item) {
        return nameLengths[require(item)] < 0
                ? ParameterName.name(ids[item])
                : name.wrap(reader.buffer(), namePositions[item], nameLengths[item]);
    }

    private int require(int item) {
        if (item < 0 || item >= size) {
            throw new IndexOutOfBoundsException("item=" + item + " size=" + size);
        }
        return item;
    }

    /**
     * {@return the word that the number of an item stands for, null if it has none}
     *
     * @param item from 0.
     */
    public String word(int item) {
        return kind(item) == ValueKind.TOKEN
                ? WellKnownValue.name(tokens, (int) numbers[item])
                : ValueWords.name(kinds[item], numbers[item]);
    }

    /**
     * Writes the value as people read it.
     *
     * @param out to write to.
     */
    public void append(StringBuilder out) {
        for (int i = 0; i < size; i++) {
            boolean isParameter = roles[i] == Role.PARAMETER;
            out.append(i == 0 ? "" : isParameter || roles[i] == Role.Q ? "; " : ", ");
            if (isParameter) {
                appendName(name(i), ids[i], out);
                out.append(kinds[i] == ValueKind.NONE ? "" : "=");
            } else if (roles[i] == Role.Q) {
                out.append("q=");
            } else if (i > 0) {
                out.append(roles[i].word()).append(' ');
            }
            appendItem(i, out);
        }
    }

    private static void appendName(CharSequence name, long id, StringBuilder out) {
        if (name == null) {
            out.append(id);
        } else {
            out.append(name);
        }
    }

    private void appendItem(int item, StringBuilder out) {
        String word = kinds[item] == ValueKind.TOKEN ? word(item) : null;
        if (word != null) {
            out.append(word);
            return;
        }
        ValueWords.append(kinds[item], numbers[item], text(item), out);
        if (kinds[item] == ValueKind.APPLICATION && word(item) != null) {
            out.append(" (").append(numbers[item]).append(')');
        }
    }
}
