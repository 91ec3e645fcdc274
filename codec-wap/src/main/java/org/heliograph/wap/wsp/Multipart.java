package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;

/**
 * A multipart body in place (§8): a cursor over its parts, each with content type, headers and data.
 *
 * <pre>{@code
 * long count = parts.wrap(buffer, start, end);          // or a fault; 0 where the parts go to the end
 * while (parts.next()) {
 *     if (parts.contentType().is(ContentTypes.TEXT_PLAIN)) {
 *         show(buffer, parts.dataPosition(), parts.dataLength());
 *     }
 * }
 * if (parts.fault() != Fault.NONE) …                    // parts are missing or cannot be read
 * }</pre>
 *
 * <p>The count that is announced is never taken for more than a number. A window: it borrows the buffer until the next
 * {@code wrap}, belongs to one thread and allocates nothing but, once each, what {@link #check()} needs for a depth.
 */
public final class Multipart {
    private final WspReader reader = new WspReader();
    private final ContentType contentType;
    private final Headers headers;
    private final UnsafeBuffer data = AgronaAccess.newView();
    private final Mode mode;
    private final WspLimits limits;
    private Multipart inner;
    private int first;
    private long announced;
    private int count;
    private int position;
    private int dataPosition;
    private int dataLength;
    private long fault;

    /** Makes a window on nothing that reads leniently, with the limits of the reference. */
    public Multipart() {
        this(Mode.LENIENT, WspLimits.DEFAULT);
    }

    /**
     * Makes a window on nothing.
     *
     * @param mode   in strict mode octets behind the announced parts are a fault, and headers have to fit their grammars.
     * @param limits on parts, nesting, headers and parameters.
     */
    public Multipart(Mode mode, WspLimits limits) {
        this.mode = mode;
        this.limits = limits;
        contentType = new ContentType(limits);
        headers = new Headers(mode, limits);
    }

    /**
     * Moves the window, to before the first part.
     *
     * @param buffer that holds the body.
     * @param start  position of its first octet.
     * @param end    its exclusive end.
     * @return the number of parts that it announces, 0 where they go to the end; or a fault.
     */
    public long wrap(DirectBuffer buffer, int start, int end) {
        reader.wrap(buffer, start, end);
        announced = reader.uintvar();
        first = reader.position();
        rewind();
        fault = Math.min(announced, 0);
        return announced;
    }

    /**
     * Goes back to before the first part.
     *
     * @return this.
     */
    public Multipart rewind() {
        if (reader.buffer() != null) {
            reader.position(first);
        }
        position = first;
        dataPosition = first;
        dataLength = 0;
        count = 0;
        fault = Math.min(announced, 0);
        return this;
    }

    /** {@return whether there is one more part, which is then shown; false at the end and at a fault} */
    public boolean next() {
        if (fault != Fault.NONE || reader.buffer() == null || isAtEnd()) {
            return false;
        }
        position = reader.position();
        if (count == limits.parts()) {
            return fail(Fault.TOO_MANY, position);
        }
        count++;
        boolean read = entry();
        if (!read) {
            reader.position(position);
        }
        return read;
    }

    /** Whether no part is left; octets behind the last one are a fault in strict mode. */
    private boolean isAtEnd() {
        boolean counted = announced > 0;
        boolean ended = counted ? count >= announced : reader.remaining() == 0;
        if (ended && reader.remaining() > 0 && mode == Mode.STRICT) {
            fail(Fault.TRAILING_OCTETS, reader.position());
        }
        return ended;
    }

    private boolean fail(int code, int at) {
        fault = Fault.of(code, Fault.NO_FIELD, at);
        return false;
    }

    private boolean entry() {
        long headersLength = reader.uintvar();
        long octets = headersLength < 0 ? headersLength : reader.uintvar();
        if (octets < 0) {
            fault = octets;
            return false;
        }
        if (headersLength == 0) {
            return fail(Fault.MISSING_PART, position);
        }
        if (headersLength + octets > reader.remaining()) {
            return fail(Fault.TRUNCATED, position);
        }
        int start = reader.position();
        int end = start + (int) headersLength;
        long length = contentType.wrap(reader.buffer(), start, end);
        if (length < 0) {
            fault = length;
            return false;
        }
        headers.wrap(reader.buffer(), start + (int) length, end);
        dataPosition = end;
        dataLength = (int) octets;
        reader.position(end + dataLength);
        return true;
    }

    /** {@return why the last {@link #next()} answered false; {@link Fault#NONE} at the end} */
    public long fault() {
        return fault;
    }

    /**
     * Looks at all parts, their content types and headers, and at multipart bodies among them, and goes back to before the
     * first.
     *
     * @return the first fault or {@link Fault#NONE}.
     */
    public long check() {
        return check(1);
    }

    private long check(int depth) {
        rewind();
        long found = Fault.NONE;
        while (found == Fault.NONE && next()) {
            found = checkPart(depth);
        }
        found = found == Fault.NONE ? fault : found;
        rewind();
        return found;
    }

    private long checkPart(int depth) {
        long found = mode == Mode.STRICT ? contentType.check() : Fault.NONE;
        found = found == Fault.NONE ? headers.check() : found;
        if (found != Fault.NONE || !contentType.isMultipart()) {
            return found;
        }
        if (depth >= limits.nesting()) {
            return Fault.of(Fault.NESTED_TOO_DEEP, Fault.NO_FIELD, dataPosition);
        }
        if (inner == null) {
            inner = new Multipart(mode, limits);
        }
        long parts = inner.wrap(reader.buffer(), dataPosition, dataPosition + dataLength);
        return parts < 0 ? parts : inner.check(depth + 1);
    }

    /** {@return the number of parts that the body announces, 0 where they go to the end; a fault if it announces none} */
    public long announced() {
        return announced;
    }

    /** {@return the number of the part, from 1; 0 before the first} */
    public int number() {
        return count;
    }

    /** {@return the position of the part} */
    public int position() {
        return position;
    }

    /** {@return the number of octets of the part, its lengths included} */
    public int length() {
        return dataPosition + dataLength - position;
    }

    /** {@return the content type of the part; moves with the cursor} */
    public ContentType contentType() {
        return contentType;
    }

    /** {@return the headers of the part, before the first one; they move with the cursor} */
    public Headers headers() {
        return headers.rewind();
    }

    /** {@return the position of the data of the part} */
    public int dataPosition() {
        return dataPosition;
    }

    /** {@return the number of octets of the data} */
    public int dataLength() {
        return dataLength;
    }

    /** {@return the data of the part, in place; moves at the next call} */
    public DirectBuffer data() {
        data.wrap(reader.buffer(), dataPosition, dataLength);
        return data;
    }

    /** {@return the exclusive end of what was read: of the last part} */
    public int end() {
        return reader.position();
    }
}
