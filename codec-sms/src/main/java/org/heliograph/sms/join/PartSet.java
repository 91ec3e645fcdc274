package org.heliograph.sms.join;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.sms.UserDataHeader;

/**
 * The parts of a message that are there, in place: a window, and a cursor over them in the order of their numbers.
 *
 * <pre>{@code
 * for (set.rewind(); set.next(); ) {
 *     use(set.part(), set.alphabet(), set.body());
 * }
 * for (int part = set.nextMissing(0); part != 0; part = set.nextMissing(part)) {
 *     missing(part);
 * }
 * }</pre>
 *
 * <p>Text is joined in two ways. Where a character may be cut by the end of a part, as in UCS-2, {@link #getBodies} puts
 * the octets together first. Parts in the GSM alphabet are read one by one, each with the tables that its header names.
 *
 * <p>Holds until the {@link JoinHandler} returns. Belongs to one thread, allocates nothing.
 */
public final class PartSet {
    private final UnsafeBuffer source = AgronaAccess.newView();
    private final UnsafeBuffer destination = AgronaAccess.newView();
    private final UnsafeBuffer record = AgronaAccess.newView();
    private final UnsafeBuffer probe = AgronaAccess.newView();
    private final UnsafeBuffer content = AgronaAccess.newView();
    private final UnsafeBuffer body = AgronaAccess.newView();
    private final UserDataHeader header = new UserDataHeader();
    private StoredParts parts;
    private int part;
    private boolean isOpen = true;

    PartSet() {}

    PartSet wrap(StoredParts stored) {
        parts = stored;
        return rewind();
    }

    /** {@return within what addresses mean the same} */
    public long scope() {
        return PartKey.scope(parts.key());
    }

    /** {@return what sort of address the source is, 0 to 65,535} */
    public int sourceType() {
        return PartKey.sourceType(parts.key());
    }

    /** {@return the source's octets, in place} */
    public DirectBuffer source() {
        PartKey.source(parts.key(), source);
        return source;
    }

    /** {@return what sort of address the destination is, 0 to 65,535} */
    public int destinationType() {
        return PartKey.destinationType(parts.key());
    }

    /** {@return the destination's octets, in place} */
    public DirectBuffer destination() {
        PartKey.destination(parts.key(), destination);
        return destination;
    }

    /** {@return where the reference comes from, see {@link ReferenceKind}} */
    public int referenceKind() {
        return PartKey.referenceKind(parts.key());
    }

    /** {@return the number that the parts have in common} */
    public long reference() {
        return PartKey.reference(parts.key());
    }

    /** {@return the number of parts that make the message whole, 1 to 255} */
    public int total() {
        return PartKey.total(parts.key());
    }

    /** {@return the width of the ports in bits, 8 or 16; 0 when there are none} */
    public int portBits() {
        return PartKey.portBits(parts.key());
    }

    /** {@return the port that the message is for; 0 when there is none} */
    public int destinationPort() {
        return PartKey.destinationPort(parts.key());
    }

    /** {@return the port that the message is from; 0 when there is none} */
    public int sourcePort() {
        return PartKey.sourcePort(parts.key());
    }

    /**
     * {@return whether a part is there}
     *
     * @param number of the part; any.
     */
    public boolean has(int number) {
        return parts.record(number, probe);
    }

    /** {@return the number of parts that are there, 1 to {@link #total()}} */
    public int count() {
        int count = 0;
        int total = total();
        for (int number = 1; number <= total; number++) {
            count += has(number) ? 1 : 0;
        }
        return count;
    }

    /**
     * {@return the lowest number of a part that is not there and above another number; 0 if there is none}
     *
     * @param after number to look above; 0 for the first one.
     */
    public int nextMissing(int after) {
        int total = total();
        for (int number = after + 1; number <= total; number++) {
            if (!has(number)) {
                return number;
            }
        }
        return 0;
    }

    /** {@return this, before the first part} */
    public PartSet rewind() {
        part = 0;
        return this;
    }

    /** {@return whether there was a next part; the cursor stands on it} */
    public boolean next() {
        int total = total();
        for (int number = part + 1; number <= total; number++) {
            if (parts.record(number, record)) {
                part = number;
                isOpen = false;
                return true;
            }
        }
        return false;
    }

    /** Moves the windows on the content to the part at hand, once they are asked for. */
    private void open() {
        if (isOpen) {
            return;
        }
        isOpen = true;
        int start = bodyStart();
        PartRecord.content(record, content);
        body.wrap(record, start, record.capacity() - start);
    }

    /** Where the body starts in the record; moves the window on the header. */
    private int bodyStart() {
        int start = PartRecord.CONTENT_OFFSET;
        if (!hasHeader()) {
            header.clear();
            return start;
        }
        header.wrap(record, start, record.capacity() - start);
        return header.check() == Fault.NONE ? start + header.octets().capacity() : start;
    }

    /** {@return the number of the part, 1 to {@link #total()}} */
    public int part() {
        return part;
    }

    /** {@return the number that the caller gave the part} */
    public long tag() {
        return PartRecord.tag(record);
    }

    /** {@return how the part is coded, as the caller gave it} */
    public int alphabet() {
        return PartRecord.alphabet(record);
    }

    /** {@return whether the part came as one that has a user data header first} */
    public boolean hasHeader() {
        return PartRecord.hasHeader(record);
    }

    /** {@return the user data header of the part; without elements if there is none} */
    public UserDataHeader header() {
        open();
        return header;
    }

    /** {@return the content of the part, header included, in place} */
    public DirectBuffer content() {
        open();
        return content;
    }

    /** {@return the content of the part behind the header, in place; all of it where the header is none} */
    public DirectBuffer body() {
        open();
        return body;
    }

    /** {@return the octets of all bodies together; moves the cursor behind the last part} */
    public int bodiesLength() {
        int length = 0;
        rewind();
        while (next()) {
            length += record.capacity() - bodyStart();
        }
        return length;
    }

    /**
     * Copies the bodies one behind the other, in the order of the parts; moves the cursor behind the last part.
     *
     * @param target to copy to.
     * @param index  of the first octet in {@code target}, which has room for {@link #bodiesLength()}.
     * @return the number of octets copied.
     */
    public int getBodies(MutableDirectBuffer target, int index) {
        int length = 0;
        rewind();
        while (next()) {
            int start = bodyStart();
            int count = record.capacity() - start;
            target.putBytes(index + length, record, start, count);
            length += count;
        }
        return length;
    }
}
