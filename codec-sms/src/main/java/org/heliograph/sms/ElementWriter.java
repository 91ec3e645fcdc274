package org.heliograph.sms;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;

/** Puts elements into a user data header, one after the other, and keeps to the rules on lengths and repeating. */
final class ElementWriter {
    private static final int ELEMENT_HEADER = 2;
    private static final int MOST = 0x100;
    /** Identifiers with a rule on repeating are below. */
    private static final int RULED = Long.SIZE;

    private static final int NOT_WRITING = -1;

    private final UnsafeBuffer target = AgronaAccess.newView();
    private int end = NOT_WRITING;
    private int element;
    private long seen;

    ElementWriter() {}

    void wrap(MutableDirectBuffer buffer, int offset, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity=" + capacity + " has no room for UDHL");
        }
        target.wrap(buffer, offset, Math.min(capacity, MOST));
        end = 1;
        seen = 0;
    }

    /** Writes UDHL; returns the length of the header. */
    int finish() {
        requireWriting();
        int length = end;
        target.putByte(0, (byte) (length - 1));
        end = NOT_WRITING;
        return length;
    }

    int length() {
        requireWriting();
        return end;
    }

    /** Writes identifier and length where the next element goes; the header does not have it yet. */
    void begin(int id, int length) {
        requireWriting();
        requireAllowed(id, length);
        if (end + ELEMENT_HEADER + length > target.capacity()) {
            throw noRoom(id, length);
        }
        element = end;
        target.putByte(element, (byte) id);
        target.putByte(element + 1, (byte) length);
    }

    void put(ElementField field, int value) {
        if (value < 0 || value > field.maxValue()) {
            throw outOfRange(field, value);
        }
        int position = element + ELEMENT_HEADER + field.index();
        if (field.width() == Short.BYTES) {
            target.putShort(position, (short) value, BIG_ENDIAN);
        } else {
            target.putByte(position, (byte) value);
        }
    }

    /** Writes octets that are the last ones of the element. */
    void putLast(DirectBuffer source, int offset, int length) {
        int all = target.getByte(element + 1) & 0xFF;
        target.putBytes(element + ELEMENT_HEADER + all - length, source, offset, length);
    }

    void putAddress(int semiOctets, CharSequence address, int typeOfAddress) {
        int start = element + ELEMENT_HEADER;
        target.putByte(start, (byte) semiOctets);
        target.putByte(start + 1, (byte) typeOfAddress);
        SmsAddress.putValue(target, start + SmsAddress.HEADER, address, typeOfAddress);
    }

    /** Takes the element that was begun into the header. */
    void end() {
        int id = target.getByte(element) & 0xFF;
        seen |= id < RULED ? 1L << id : 0;
        end = element + ELEMENT_HEADER + (target.getByte(element + 1) & 0xFF);
    }

    private void requireAllowed(int id, int length) {
        ElementKind kind = Elements.kind(id);
        if (length < 0 || kind != null && !kind.allows(length)) {
            throw wrongLength(id, length);
        }
        boolean single = kind != null && !kind.repeats();
        if (single && (seen & (1L << id | 1L << exclusiveOf(id))) != 0) {
            throw notTwice(id);
        }
    }

    /** The identifier that may not stand beside one. */
    private static int exclusiveOf(int id) {
        return switch (id) {
            case InformationElement.CONCATENATED_8 -> InformationElement.CONCATENATED_16;
            case InformationElement.CONCATENATED_16 -> InformationElement.CONCATENATED_8;
            case InformationElement.PORTS_8 -> InformationElement.PORTS_16;
            case InformationElement.PORTS_16 -> InformationElement.PORTS_8;
            default -> id;
        };
    }

    static void requirePart(int part, int total) {
        if (!UserDataHeader.isPart(part, total)) {
            throw new IllegalArgumentException("part=" + part + " of total=" + total + " cannot be");
        }
    }

    private void requireWriting() {
        if (end == NOT_WRITING) {
            throw new IllegalStateException("no header is being written: call wrap() first");
        }
    }

    private IllegalArgumentException noRoom(int id, int length) {
        return new IllegalArgumentException(
                "element " + id + " of length=" + length + " at " + end + " goes beyond capacity=" + target.capacity());
    }

    private static IllegalArgumentException wrongLength(int id, int length) {
        return new IllegalArgumentException("element " + id + " cannot have length=" + length);
    }

    private static IllegalArgumentException notTwice(int id) {
        return new IllegalArgumentException("element " + id + " cannot follow one that tells the same");
    }

    private static IllegalArgumentException outOfRange(ElementField field, int value) {
        return new IllegalArgumentException("element " + field.id() + ": " + field.name() + "=" + value
                + " does not fit " + field.width() + " octets");
    }
}
