package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Memory;
import org.heliograph.codec.Mode;

/**
 * A header set in place (§6): a cursor over its fields in wire order, unknown ones and duplicates among them.
 *
 * <pre>{@code
 * headers.wrap(buffer, start, end);
 * while (headers.next()) {
 *     if (headers.is(HeaderName.X_WAP_APPLICATION_ID)) {
 *         application = headers.number();
 *     }
 * }
 * if (headers.fault() != Fault.NONE) …              // what is behind it cannot be read
 *
 * CharSequence location = headers.find(HeaderName.CONTENT_LOCATION) ? headers.text() : null;
 * }</pre>
 *
 * <p>A shift of the code page is an entry of its own, {@link #isShift()}; page 1 is current at the start. The length of a
 * value is found by its first octet, so unknown fields are shown with their octets. {@link #value()} reads a value by the
 * grammar of its field; one that does not fit is raw, and a fault of {@link #check()} in strict mode.
 *
 * <p>A window: it borrows the buffer until the next {@code wrap}, belongs to one thread and allocates nothing.
 */
public final class Headers {
    /** The code page that is current at the start of a header set. */
    public static final int FIRST_PAGE = 1;

    private static final int NO_PAGE = -1;
    private static final int NO_CODE = -1;
    private static final int LAST_SHORT_SHIFT = 31;
    private static final int SHIFT = 0x7F;
    private static final int LAST_PAGE = 127;
    private static final int NO_TEXT = -1;
    /** Fields that {@link #check()} keeps what it has found of; most header sets have fewer. */
    private static final int KEPT_FIELDS = 32;
    /** Where the field that was read last is kept. */
    private static final int OWN = KEPT_FIELDS * StraightField.WORDS;
    /** Stands for a field that is not kept as a {@link StraightField}. */
    private static final long NOT_PLAIN = 0;
    /** Stands for an entry where none was read. */
    private static final int NOT_READ = -1;

    private final WspReader reader = new WspReader();
    private final WspText name = new WspText();
    private final WspText text = new WspText();
    private final UnsafeBuffer octets = AgronaAccess.newView();
    private final HeaderValue value;
    private final ContentType contentType;
    private final Mode mode;
    private final int most;
    private final int mostKept;
    private final long[] words = new long[OWN + StraightField.WORDS];
    /** The first fields, which have been looked at and need not be read again. */
    private int kept;

    private int openwavePage = NO_PAGE;
    private DirectBuffer buffer;
    private int start;
    private int limit;
    private int next;
    private int count;
    private int page;
    private boolean shift;
    private int code;
    private int position;
    /** Distance of the value from the field. */
    private int valueOffset;

    private int valueLength;
    private int nameStart;
    private int nameLength;
    /** The field that is shown, if it is plain. */
    private long entry;

    private long item;
    /** Which entry the value was read of, and which the first item, see {@link #count}. */
    private int valueRead;

    private int firstRead;
    private long firstNumber;
    private int textStart;
    private int textLength;
    private long valueFault;
    private long fault;
    /** Whether more than the place has changed since the cursor went back to before the first field. */
    private boolean changed = true;

    /** Makes a window on nothing that reads leniently, with the limits of the reference. */
    public Headers() {
        this(Mode.LENIENT, WspLimits.DEFAULT);
    }

    /**
     * Makes a window on nothing.
     *
     * @param mode   in strict mode values have to fit the grammars of their fields.
     * @param limits on the number of fields and of parameters.
     */
    public Headers(Mode mode, WspLimits limits) {
        this.mode = mode;
        most = limits.headers();
        mostKept = Math.min(most, KEPT_FIELDS);
        value = new HeaderValue(limits);
        contentType = new ContentType(limits);
        rewind();
    }

    /**
     * Takes a page for that of Openwave, as a peer has agreed on it or is known to assume.
     *
     * @param number of the page, 2 to 127.
     * @return this.
     */
    public Headers openwavePage(int number) {
        if (number <= FIRST_PAGE || number > LAST_PAGE) {
            throw new IllegalArgumentException("page=" + number + " is not between 2 and 127");
        }
        openwavePage = number;
        return this;
    }

    /**
     * Moves the window, to before the first field.
     *
     * @param source that holds the header set.
     * @param from   position of its first octet.
     * @param end    its exclusive end.
     * @return this.
     */
    public Headers wrap(DirectBuffer source, int from, int end) {
        WspReader.requireInside(source, from, end);
        if (buffer != source) {
            buffer = source;
        }
        start = from;
        limit = end;
        kept = 0;
        return rewind();
    }

    /** Goes back to before the first field, moving the window if it is not there yet. */
    Headers wrapAgain(DirectBuffer source, int from, int end) {
        if (buffer != source || start != from || limit != end) {
            return wrap(source, from, end);
        }
        return count == 0 && fault == Fault.NONE ? this : rewind();
    }

    /**
     * Goes back to before the first field.
     *
     * @return this.
     */
    public Headers rewind() {
        next = start;
        position = start;
        count = 0;
        entry = NOT_PLAIN;
        if (changed) {
            reset();
        }
        return this;
    }

    private void reset() {
        changed = false;
        page = FIRST_PAGE;
        shift = false;
        code = NO_CODE;
        valueOffset = 0;
        valueLength = 0;
        nameStart = 0;
        nameLength = 0;
        valueRead = NOT_READ;
        firstRead = NOT_READ;
        fault = Fault.NONE;
    }

    /** {@return whether there is one more field or shift, which is then shown; false at the end and at a fault} */
    public boolean next() {
        if (count < kept) { // which is before the end and before any fault
            position = next;
            show(count * StraightField.WORDS);
            return true;
        }
        if (next >= limit || fault != Fault.NONE) {
            return false;
        }
        position = next;
        if (Memory.isRaw() && page == FIRST_PAGE && count < most && limit <= buffer.capacity()) {
            int end = StraightField.read(words, OWN, buffer.byteArray(), buffer.addressOffset(), next, limit);
            if (end != StraightField.NONE) {
                show(OWN);
                return true;
            }
        }
        return read();
    }

    /** Shows a plain field, of which code and place of the value follow when they are asked for. */
    private void show(int at) {
        long second = words[at + 1];
        long first = words[at];
        item = second;
        entry = first;
        next = StraightField.end(first);
        count++;
    }

    /** Reads a field of any form, a shift, and whatever stands in its place. */
    private boolean read() {
        changed = true;
        entry = NOT_PLAIN;
        valueOffset = 0;
        valueLength = 0;
        reader.wrap(buffer, position, limit);
        if (count == most) {
            return fail(Fault.of(Fault.TOO_MANY, Fault.NO_FIELD, position));
        }
        count++;
        int first = reader.peek();
        shift = first <= LAST_SHORT_SHIFT || first == SHIFT;
        boolean read = shift ? shiftTo(first) : field(first);
        next = reader.position();
        return read;
    }

    private boolean fail(long found) {
        fault = found;
        return false;
    }

    private boolean shiftTo(int first) {
        code = NO_CODE;
        reader.uint8();
        valueOffset = reader.position() - position;
        valueLength = 0;
        if (first == 0) {
            return fail(Fault.of(Fault.WRONG_FORM, Fault.NO_FIELD, position));
        }
        long wanted = first == SHIFT ? reader.uint8() : first;
        if (wanted < 0) {
            return fail(wanted);
        }
        page = (int) wanted;
        return true;
    }

    private boolean field(int first) {
        if (first >= WspReader.SHORT_FLAG) {
            reader.position(position + 1);
            code = first - WspReader.SHORT_FLAG;
        } else {
            code = NO_CODE;
            long read = reader.textToNul();
            if (read < 0) {
                return fail(read);
            }
            nameStart = reader.octetsStart();
            nameLength = reader.octetsLength();
        }
        valueOffset = reader.position() - position;
        long length = reader.skip();
        if (length < 0) {
            return fail(length);
        }
        valueLength = (int) length;
        return true;
    }

    /** {@return why the last {@link #next()} answered false; {@link Fault#NONE} at the end} */
    public long fault() {
        return fault;
    }

    /**
     * Looks at all fields and goes back to before the first. What it finds is kept until the next {@code wrap}: octets that
     * change behind its back are not read again.
     *
     * @return the first fault or {@link Fault#NONE}; values that do not fit their grammar are faults in strict mode only.
     */
    public long check() {
        rewind();
        if (mode == Mode.LENIENT && areStraight()) {
            return Fault.NONE;
        }
        long found = Fault.NONE;
        while (found == Fault.NONE && next()) {
            found = mode == Mode.STRICT ? checkEntry() : Fault.NONE;
        }
        found = found == Fault.NONE ? fault : found;
        rewind();
        return found;
    }

    /** Whether all fields have usual forms, whose ends are all there is to look at; keeps the first ones. */
    boolean areStraight() {
        if (!Memory.isRaw() || limit > buffer.capacity()) {
            kept = 0;
            return false;
        }
        byte[] base = buffer.byteArray();
        long address = buffer.addressOffset();
        long[] entries = words;
        int last = limit;
        int room = mostKept * StraightField.WORDS;
        int at = start;
        int to = 0;
        int end = at;
        while (end != StraightField.NONE && at < last && to < room) {
            end = StraightField.number(entries, to, base, address, at, last);
            while (end != StraightField.NONE) { // a call in this loop would have all that it knows lie in memory
                at = end;
                to += StraightField.WORDS;
                boolean more = at < last && to < room;
                end = more ? StraightField.number(entries, to, base, address, at, last) : StraightField.NONE;
            }
            if (at < last && to < room) {
                end = StraightField.text(entries, to, base, address, at, last);
                if (end != StraightField.NONE) {
                    at = end;
                    to += StraightField.WORDS;
                }
            }
        }
        kept = to / StraightField.WORDS;
        return at == last || to == room && areStraight(base, address, at);
    }

    /** The same for what stands behind the fields that are kept. */
    private boolean areStraight(byte[] base, long address, int from) {
        int at = from;
        int fields = kept;
        while (at != StraightField.NONE && at < limit && fields < most) {
            at = StraightField.read(words, OWN, base, address, at, limit);
            fields++;
        }
        return at == limit;
    }

    private long checkEntry() {
        if (isShift()) {
            boolean known = page >= FIRST_PAGE && page <= LAST_PAGE;
            return known ? Fault.NONE : Fault.of(Fault.VALUE_OUT_OF_RANGE, Fault.NO_FIELD, position);
        }
        return valueFault();
    }

    /**
     * {@return whether there is a field of a code of page 1, or of its name, which is then shown; from the first on}
     *
     * @param wanted code without bit 7, see {@link HeaderName}.
     */
    public boolean find(int wanted) {
        return rewind().findNext(wanted);
    }

    /**
     * {@return whether there is one more field of a code of page 1, or of its name, which is then shown}
     *
     * @param wanted code without bit 7, see {@link HeaderName}.
     */
    public boolean findNext(int wanted) {
        while (next()) {
            if (is(wanted)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether there is a field of a name, by code or by name, which is then shown; from the first on}
     *
     * @param wanted name of the field, in any case.
     */
    public boolean find(CharSequence wanted) {
        rewind();
        while (next()) {
            CharSequence own = name();
            if (own != null && CodeTable.equalsIgnoreCase(own, wanted)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether this is the field of a code of page 1, or came with its name}
     *
     * @param wanted code without bit 7, see {@link HeaderName}.
     */
    public boolean is(int wanted) {
        if (isShift()) {
            return false;
        }
        int own = code();
        String known = own == NO_CODE ? HeaderName.name(wanted) : null;
        return known == null ? own == wanted && page == FIRST_PAGE : ownName().equalsIgnoreCase(known);
    }

    /** {@return whether this is a shift to {@link #page()} and no field} */
    public boolean isShift() {
        return entry == NOT_PLAIN && shift;
    }

    /** {@return the code page that holds here: 1 unless there was a shift} */
    public int page() {
        return page;
    }

    /** {@return the code that the field came with, 0 to 127; -1 if it came with a name, or is a shift} */
    public int code() {
        return entry == NOT_PLAIN ? code : StraightField.code(entry);
    }

    /** {@return the name that the field came with, or that of its code; null if it has none, or is a shift} */
    public CharSequence name() {
        if (isShift()) {
            return null;
        }
        int own = code();
        if (own == NO_CODE) {
            return ownName();
        }
        return page == FIRST_PAGE ? HeaderName.name(own) : page == openwavePage ? OpenwaveHeader.name(own) : null;
    }

    private WspText ownName() {
        return buffer == null ? name : name.wrap(buffer, nameStart, nameLength);
    }

    /** {@return the position of the field or shift} */
    public int position() {
        return position;
    }

    /** {@return the number of its octets, those of name and value} */
    public int length() {
        return valuePosition() + valueLength() - position;
    }

    /** {@return the position of the value} */
    public int valuePosition() {
        return position + (entry == NOT_PLAIN ? valueOffset : 1);
    }

    /** {@return the number of octets of the value, its length or NUL among them} */
    public int valueLength() {
        return entry == NOT_PLAIN ? valueLength : next - position - 1;
    }

    /** {@return the octets of the value, in place; moves at the next call} */
    public DirectBuffer octets() {
        octets.wrap(buffer, valuePosition(), valueLength());
        return octets;
    }

    /** {@return the value, read by the grammar of the field; moves with the cursor} */
    public HeaderValue value() {
        readValue();
        return value;
    }

    /** {@return why the value does not fit the grammar of its field; {@link Fault#NONE} if it does or there is none} */
    public long valueFault() {
        readValue();
        return valueFault;
    }

    private void readValue() {
        if (valueRead != count) {
            changed = true;
            int own = code();
            int from = valuePosition();
            HeaderGrammar grammar = own == NO_CODE || page != FIRST_PAGE ? null : HeaderName.grammar(own);
            String field = grammar == null ? null : HeaderName.name(own);
            valueFault = value.read(buffer, from, from + valueLength(), grammar, field, mode);
            valueRead = count;
        }
    }

    /** {@return the number of the value: of its first item, as {@link ValueKind} says; -1 if that is none} */
    public long number() {
        if (StraightField.isNumber(entry)) {
            return item;
        }
        if (StraightField.isText(entry)) {
            return -1;
        }
        readFirst();
        return firstNumber;
    }

    /** {@return the text of the value: of its first item, null if that is none; moves at the next call} */
    public WspText text() {
        if (StraightField.isText(entry)) {
            return text.wrap(buffer, (int) (item >>> Integer.SIZE), (int) item);
        }
        if (StraightField.isNumber(entry)) {
            return null;
        }
        readFirst();
        return textLength == NO_TEXT ? null : text.wrap(buffer, textStart, textLength);
    }

    /** Reads the first item by the grammar of the field. */
    private void readFirst() {
        if (firstRead == count) {
            return;
        }
        changed = true;
        firstRead = count;
        firstNumber = -1;
        textLength = NO_TEXT;
        if (!isShift()) {
            readFirstItem();
        }
    }

    private void readFirstItem() {
        readValue();
        ValueKind kind = value.size() == 0 ? ValueKind.NONE : value.kind(0);
        if (kind == ValueKind.TEXT) {
            WspText item = value.text(0);
            textStart = item.position();
            textLength = item.length();
        } else if (kind != ValueKind.OCTETS && kind != ValueKind.NONE) {
            firstNumber = value.number(0);
        }
    }

    /** {@return the value as a content type; without any if it is none; moves at the next call} */
    public ContentType contentType() {
        int from = valuePosition();
        if (contentType.wrap(buffer, from, from + valueLength()) < 0) {
            contentType.clear();
        }
        return contentType;
    }

    /**
     * Writes the value as people read it.
     *
     * @param out to write to.
     */
    public void appendValue(StringBuilder out) {
        value().append(out);
    }
}
