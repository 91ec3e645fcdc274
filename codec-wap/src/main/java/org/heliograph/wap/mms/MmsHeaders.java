package org.heliograph.wap.mms;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Memory;
import org.heliograph.codec.Mode;
import org.heliograph.wap.wsp.WspLimits;
import org.heliograph.wap.wsp.WspReader;
import org.heliograph.wap.wsp.WspText;

/**
 * The headers of an MMS PDU in place (§1): a cursor over them in wire order, unknown ones and duplicates among them. It
 * ends behind Content-Type, where the body begins.
 *
 * <pre>{@code
 * headers.wrap(buffer, start, end);
 * while (headers.next()) {
 *     if (headers.is(MmsHeader.TO)) {
 *         recipients.add(headers.value().decoded());
 *     }
 * }
 * if (headers.fault() != Fault.NONE) …              // what is behind it cannot be read
 * }</pre>
 *
 * <p>The octets of a body need not be there yet: {@link #next()} answers false with {@link Fault#TRUNCATED} where a header
 * is cut, and {@link #isEnded()} tells that Content-Type was seen.
 *
 * <p>A window: it borrows the buffer until the next {@code wrap}, belongs to one thread and allocates nothing.
 */
public final class MmsHeaders {
    private static final int NO_CODE = -1;
    private static final int SHORT_FLAG = 0x80;
    private static final byte CONTENT_TYPE_OCTET = (byte) (SHORT_FLAG | MmsHeader.CONTENT_TYPE);
    private static final int FIRST_NAME_OCTET = 0x20;
    private static final int LAST_NAME_OCTET = 0x7E;

    private final WspReader reader = new WspReader();
    private final WspText name = new WspText();
    private final MmsValue value;
    private final Mode mode;
    private final int most;
    private final int[] forms;
    private final long[] own = new long[HeaderTape.WORDS];
    private HeaderTape tape = HeaderTape.EMPTY;
    private DirectBuffer buffer;
    private int start;
    private int limit;
    private int count;
    private int position;
    private int next;
    private int code;
    private int type;
    private boolean ended;
    private boolean stopped;
    private long fault;

    /** Makes a window on nothing that reads leniently, with the limits of the reference. */
    public MmsHeaders() {
        this(Mode.LENIENT, WspLimits.DEFAULT);
    }

    /**
     * Makes a window on nothing.
     *
     * @param mode   in strict mode values have to fit the forms of their headers, and nothing may follow the last header.
     * @param limits on the number of headers and of parameters.
     */
    public MmsHeaders(Mode mode, WspLimits limits) {
        this(mode, limits, StraightHeader.forms(mode));
    }

    /** One that reads the given forms in straight code. */
    MmsHeaders(Mode mode, WspLimits limits, int[] forms) {
        this.mode = mode;
        this.forms = forms;
        most = limits.headers();
        value = new MmsValue(reader, mode, limits);
        rewind();
    }

    /**
     * Moves the window, to before the first header.
     *
     * @param source that holds the PDU.
     * @param from   position of its first octet.
     * @param end    its exclusive end, or that of the octets that have come.
     * @return this.
     */
    public MmsHeaders wrap(DirectBuffer source, int from, int end) {
        return wrap(source, from, end, HeaderTape.EMPTY);
    }

    /** Moves the window onto headers of which the first ones have been read before. */
    MmsHeaders wrap(DirectBuffer source, int from, int end, HeaderTape read) {
        reader.wrap(source, from, end);
        if (buffer != source) {
            buffer = source;
        }
        start = from;
        limit = end;
        if (tape != read) {
            tape = read;
        }
        return rewind();
    }

    /**
     * Goes back to before the first header.
     *
     * @return this.
     */
    public MmsHeaders rewind() {
        count = 0;
        position = start;
        next = start;
        code = NO_CODE;
        type = MmsValue.NONE;
        ended = false;
        stopped = false;
        fault = Fault.NONE;
        return this;
    }

    /** Looks at the first headers, as far as they can be read in straight code; goes behind them and keeps them. */
    void skipTo(HeaderTape fresh) {
        fresh.clear();
        if (Memory.isRaw() && limit <= buffer.capacity()) {
            next = StraightHeader.readAll(
                    fresh,
                    Math.min(most, fresh.room()),
                    forms,
                    buffer.byteArray(),
                    buffer.addressOffset(),
                    start,
                    limit);
        }
        count = fresh.size();
        type = next == limit ? type : fresh.messageType();
    }

    /** {@return whether there is one more header, which is then shown; false behind the last one and at a fault} */
    public boolean next() {
        if (stopped || next >= limit) {
            return false;
        }
        position = next;
        if (count < tape.size()) {
            long[] words = tape.words();
            int at = count * HeaderTape.WORDS;
            if (HeaderTape.isPlain(words[at])) {
                return show(words, at);
            }
        } else if (Memory.isRaw() && isInside() && readStraight() != StraightHeader.NONE) {
            return show(own, 0);
        }
        return isInside() && buffer.getByte(position) == CONTENT_TYPE_OCTET ? readContentType() : read();
    }

    private boolean isInside() {
        return count < most && limit <= buffer.capacity();
    }

    private boolean readContentType() {
        count++;
        code = MmsHeader.CONTENT_TYPE;
        long read = value.readContentType(buffer, position + 1, limit);
        ended = read == Fault.NONE;
        stopped = ended;
        next = value.position() + value.length();
        return ended || fail(read);
    }

    private int readStraight() {
        return StraightHeader.read(own, 0, forms, buffer.byteArray(), buffer.addressOffset(), next, limit);
    }

    private boolean show(long[] words, int at) {
        long word = words[at];
        count++;
        next = HeaderTape.end(word);
        code = HeaderTape.code(word);
        value.show(words, at, position + 1);
        if (code == MmsHeader.MESSAGE_TYPE) {
            noteType();
        }
        return true;
    }

    private void noteType() {
        type = type < 0 ? value.token() : type;
    }

    /** Reads a header of any form, and whatever stands in its place. */
    private boolean read() {
        reader.wrap(buffer, position, limit);
        int first = reader.peek();
        if (first < FIRST_NAME_OCTET && mode == Mode.LENIENT && isTrailing()) {
            ended = true;
            stopped = true;
            return false;
        }
        if (count == most) {
            return fail(Fault.of(Fault.TOO_MANY, Fault.NO_FIELD, position));
        }
        count++;
        long read = first >= SHORT_FLAG ? coded(first) : named(first);
        next = reader.position();
        return read < 0 ? fail(read) : true;
    }

    /** Some operators leave a line feed or a NUL behind the last header (§5). */
    private boolean isTrailing() {
        for (int i = reader.position(); i < reader.limit(); i++) {
            byte octet = buffer.getByte(i);
            if (octet != 0 && octet != '\n') {
                return false;
            }
        }
        return true;
    }

    private boolean fail(long found) {
        fault = found;
        stopped = true;
        return false;
    }

    private long coded(int first) {
        reader.position(position + 1);
        code = first - SHORT_FLAG;
        long read = value.read(code, isDeletion());
        if (read == Fault.NONE && code == MmsHeader.MESSAGE_TYPE) {
            noteType();
        }
        return read;
    }

    /** As long as the type is not known, the first octet of a value tells its form. */
    private boolean isDeletion() {
        return type < 0 || type == MmsMessageType.M_MBOX_DELETE_CONF || type == MmsMessageType.M_DELETE_CONF;
    }

    private long named(int first) {
        code = NO_CODE;
        if (first < FIRST_NAME_OCTET || first > LAST_NAME_OCTET) {
            return Fault.of(Fault.WRONG_FORM, Fault.NO_FIELD, position);
        }
        long read = reader.tokenText();
        if (read >= 0) {
            name.wrap(buffer, reader.octetsStart(), reader.octetsLength());
            read = value.read(MmsValue.NONE, false);
        }
        return read;
    }

    /** {@return why the last {@link #next()} answered false; {@link Fault#NONE} behind the last header} */
    public long fault() {
        return fault;
    }

    /** {@return whether Content-Type was seen, so that the body begins at {@link #end()}} */
    public boolean isEnded() {
        return ended && code == MmsHeader.CONTENT_TYPE;
    }

    /** Whether Content-Type was seen at a position of what the window is on, and the window is still there. */
    boolean isAtContentType(int at) {
        return position == at && isEnded();
    }

    /**
     * {@return the octets that the headers take of a whole PDU: what some operators leave behind the last header belongs to
     * them in lenient mode}
     */
    int endOf(int limit) {
        return isEnded() ? end() : limit;
    }

    /** {@return the position behind the header that is shown} */
    public int end() {
        return next;
    }

    /**
     * Looks at all headers and goes back to before the first.
     *
     * @return the first fault or {@link Fault#NONE}.
     */
    public long check() {
        rewind();
        while (next()) {}
        long found = fault;
        rewind();
        return found;
    }

    /**
     * {@return whether there is a header, which is then shown; from the first on}
     *
     * @param wanted code without bit 7, see {@link MmsHeader}.
     */
    public boolean find(int wanted) {
        return rewind().findNext(wanted);
    }

    /**
     * {@return whether there is one more of a header, which is then shown}
     *
     * @param wanted code without bit 7, see {@link MmsHeader}.
     */
    public boolean findNext(int wanted) {
        while (next()) {
            if (code == wanted) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether this is a header of a code}
     *
     * @param wanted code without bit 7, see {@link MmsHeader}.
     */
    public boolean is(int wanted) {
        return code == wanted;
    }

    /** {@return the code that the header came with, 0 to 127; -1 if it came with a name} */
    public int code() {
        return code;
    }

    /** {@return the name that the header came with, or that of its code; null if it has none} */
    public CharSequence name() {
        return code == NO_CODE ? name : MmsHeader.name(code);
    }

    /** {@return the position of the header} */
    public int position() {
        return position;
    }

    /** {@return the number of its octets, those of its name and value} */
    public int length() {
        return next - position;
    }

    /** {@return the value of the header; moves with the cursor} */
    public MmsValue value() {
        return value;
    }

    /** {@return the type of the PDU as far as the headers have told it, {@link MmsValue#NONE} before; see {@link MmsMessageType}} */
    public int messageType() {
        return type;
    }
}
