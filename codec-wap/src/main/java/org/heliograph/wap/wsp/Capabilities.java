package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Hex;

/**
 * Capabilities in place (§4): a cursor. Several entries of one capability are alternatives, the best one first.
 *
 * <p>A window: it borrows the buffer until the next {@code wrap}, belongs to one thread and allocates nothing.
 */
public final class Capabilities {
    private static final int NO_CODE = -1;

    private final WspReader reader = new WspReader();
    private final WspReader values = new WspReader();
    private final WspText name = new WspText();
    private final UnsafeBuffer octets = AgronaAccess.newView();
    private int start;
    private int position;
    private int code = NO_CODE;
    private long fault;

    /** Makes a window on nothing. */
    public Capabilities() {}

    /**
     * Moves the window, to before the first capability.
     *
     * @param buffer that holds the capabilities.
     * @param from   position of the first octet.
     * @param end    exclusive end.
     * @return this.
     */
    public Capabilities wrap(DirectBuffer buffer, int from, int end) {
        reader.wrap(buffer, from, end);
        start = from;
        position = from;
        fault = Fault.NONE;
        return this;
    }

    /** {@return whether there is one more, which is then shown; false at the end and at a fault} */
    public boolean next() {
        if (fault != Fault.NONE || reader.buffer() == null || reader.remaining() == 0) {
            return false;
        }
        position = reader.position();
        long length = reader.uintvar();
        if (length < 0 || length > reader.remaining()) {
            fault = length < 0 ? length : Fault.of(Fault.TRUNCATED, Fault.NO_FIELD, position);
            return false;
        }
        int outer = reader.narrow((int) length);
        long read = identifier();
        octets.wrap(reader.buffer(), reader.position(), reader.remaining());
        reader.leave(outer);
        fault = Math.min(read, 0);
        return fault == Fault.NONE;
    }

    private long identifier() {
        boolean named = reader.isAtText();
        long read = named ? reader.textString() : reader.shortInteger();
        code = named ? NO_CODE : (int) Math.max(read, NO_CODE);
        if (named && read >= 0) {
            name.wrap(reader.buffer(), reader.octetsStart(), reader.octetsLength());
        }
        return read;
    }

    /**
     * {@return whether there is a capability of a code, which is then shown; the best alternative}
     *
     * @param wanted see {@link CapabilityName}.
     */
    public boolean find(int wanted) {
        wrap(reader.buffer(), start, reader.limit());
        while (next()) {
            if (code == wanted) {
                return true;
            }
        }
        return false;
    }

    /** {@return why the last {@link #next()} answered false; {@link Fault#NONE} at the end} */
    public long fault() {
        return fault;
    }

    /** {@return the position of the capability} */
    public int position() {
        return position;
    }

    /** {@return the number of its octets} */
    public int length() {
        return reader.position() - position;
    }

    /** {@return the code, see {@link CapabilityName}; -1 if it came with a name} */
    public int code() {
        return code;
    }

    /** {@return the name that it came with, or that of its code; null if the code has none} */
    public CharSequence name() {
        return code == NO_CODE ? name : CapabilityName.name(code);
    }

    /** {@return the octets of its parameters, in place} */
    public DirectBuffer octets() {
        return octets;
    }

    /** {@return its parameters as one uintvar or octet; a fault if they are none} */
    public long number() {
        values.wrap(octets, 0, octets.capacity());
        boolean octet = code == CapabilityName.PROTOCOL_OPTIONS
                || code == CapabilityName.METHOD_MOR
                || code == CapabilityName.PUSH_MOR;
        long number = octet ? values.uint8() : values.uintvar();
        return number >= 0 && values.remaining() > 0
                ? Fault.of(Fault.TRAILING_OCTETS, Fault.NO_FIELD, values.position())
                : number;
    }

    /**
     * Writes the parameters as people read them.
     *
     * @param out to write to.
     */
    public void appendValue(StringBuilder out) {
        boolean isNumber = code >= 0
                && (code <= CapabilityName.PUSH_MOR || code >= CapabilityName.CLIENT_MESSAGE_SIZE)
                && CapabilityName.name(code) != null
                && number() >= 0;
        if (isNumber) {
            out.append(number());
        } else {
            Hex.append(octets, out);
        }
    }

    /**
     * Writes a capability with a number of octets as its parameter.
     *
     * @param out    to write to.
     * @param code   see {@link CapabilityName}.
     * @param number a uintvar.
     */
    public static void writeSize(WspWriter out, int code, long number) {
        int begun = out.beginCounted();
        out.shortInteger(code).uintvar(number).endCounted(begun);
    }

    /**
     * Writes a capability with octets as its parameters.
     *
     * @param out    to write to.
     * @param code   see {@link CapabilityName}.
     * @param source of the octets.
     * @param offset of the first.
     * @param length in octets.
     */
    public static void write(WspWriter out, int code, DirectBuffer source, int offset, int length) {
        int begun = out.beginCounted();
        out.shortInteger(code).octets(source, offset, length).endCounted(begun);
    }

    /**
     * Writes a capability by name with octets as its parameters.
     *
     * @param out    to write to.
     * @param name   Token-text.
     * @param source of the octets.
     * @param offset of the first.
     * @param length in octets.
     */
    public static void write(WspWriter out, CharSequence name, DirectBuffer source, int offset, int length) {
        int begun = out.beginCounted();
        out.tokenText(name).octets(source, offset, length).endCounted(begun);
    }
}
