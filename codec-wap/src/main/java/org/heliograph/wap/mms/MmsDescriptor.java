package org.heliograph.wap.mms;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.wap.wsp.WspReader;
import org.heliograph.wap.wsp.WspText;

/**
 * The parameters of X-Mms-Element-Descriptor in place (§2): names and values, each a number or a text. The only number of
 * a name is 2, type, whose value is a content type.
 *
 * <p>A window: it moves with its headers, belongs to one thread and allocates nothing.
 */
public final class MmsDescriptor {
    /** The number of the parameter that holds a content type. */
    public static final int TYPE = 0x02;

    private static final int SHORT_FLAG = 0x80;

    private final WspReader reader = new WspReader();
    private final WspText name = new WspText();
    private int start;
    private int id;
    private long code;
    private long fault;

    MmsDescriptor() {}

    MmsDescriptor wrap(DirectBuffer buffer, int from, int end) {
        reader.wrap(buffer, from, end);
        start = from;
        return rewind();
    }

    /**
     * Goes back to before the first parameter.
     *
     * @return this.
     */
    public MmsDescriptor rewind() {
        if (reader.buffer() != null) {
            reader.position(start);
        }
        id = -1;
        code = -1;
        fault = Fault.NONE;
        return this;
    }

    /** {@return whether there is one more parameter, which is then shown; false at the end and at a fault} */
    public boolean next() {
        if (fault != Fault.NONE || reader.buffer() == null || reader.remaining() == 0) {
            return false;
        }
        fault = Math.min(readName(), 0);
        if (fault == Fault.NONE) {
            fault = Math.min(readValue(), 0);
        }
        return fault == Fault.NONE;
    }

    private long readName() {
        id = -1;
        if (reader.peek() >= SHORT_FLAG) {
            id = (int) reader.shortInteger();
            return id;
        }
        long read = reader.textString();
        if (read >= 0) {
            name.wrap(reader.buffer(), reader.octetsStart(), reader.octetsLength());
        }
        return read;
    }

    private long readValue() {
        code = -1;
        if (reader.peek() >= SHORT_FLAG) {
            code = reader.shortInteger();
            return code;
        }
        return reader.textString();
    }

    long check() {
        rewind();
        while (next()) {}
        long found = fault;
        rewind();
        return found;
    }

    /** {@return why the last {@link #next()} answered false; {@link Fault#NONE} at the end} */
    public long fault() {
        return fault;
    }

    /** {@return the number of the name, see {@link #TYPE}; -1 if it came as text} */
    public int id() {
        return id;
    }

    /** {@return the name as it came, or that of its number; null if the number has none} */
    public CharSequence name() {
        return id < 0 ? name : MmsWord.name(MmsHeader.ELEMENT_DESCRIPTOR, id);
    }

    /** {@return the number of the value, of a content type for {@link #TYPE}; -1 if it came as text} */
    public long code() {
        return code;
    }

    /** {@return the text of the value, null if it came as a number; moves at the next parameter} */
    public WspText text() {
        return code < 0 ? reader.text() : null;
    }
}
