package org.heliograph.mqtt.packet;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Memory;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;
import org.heliograph.mqtt.Utf8Text;
import org.heliograph.mqtt.VarInt;

/**
 * The properties of a packet (§10) in wire order, duplicates kept; owned by its packet. Each step looks at one property.
 *
 * <pre>{@code
 * for (PropertyCursor property = publish.properties(); property.next(); ) {
 *     switch (property.id()) {
 *         case PropertyId.TOPIC_ALIAS -> alias = property.number();
 *         case PropertyId.USER_PROPERTY -> header(property.name(), property.text());
 *         default -> {}
 *     }
 * }
 * }</pre>
 */
public final class PropertyCursor {
    private static final int PREFIX = Utf8Field.PREFIX;
    private static final int U16 = 0xFFFF;

    private final MqttMessage<?> message;
    /** Null for the cursor of packets without properties. */
    private final PropertiesField field;

    private final Utf8Text name = new Utf8Text();
    private final Utf8Text text = new Utf8Text();
    private final UnsafeBuffer octets = AgronaAccess.newView();
    private final UnsafeBuffer element = AgronaAccess.newView();
    /** The window of the packet, which moves with it. */
    private final UnsafeBuffer frame;

    /** Properties that there may be. */
    private final int most;

    private int position;
    private int next;
    private int end;
    private int id;
    private int type;
    /** The value of a number. */
    private long number;
    /** Where the name of a pair ends, and where a text, or octets, begin. */
    private int nameEnd;

    private int start;
    /** Whether what is read strictly has to be looked at once more, property by property. */
    private boolean doubtful;

    PropertyCursor(MqttMessage<?> message, PropertiesField field) {
        this.message = message;
        this.field = field;
        frame = (UnsafeBuffer) message.frame();
        most = message.settings().limits().tlvs();
    }

    /** {@return this, before the first property} */
    public PropertyCursor rewind() {
        return field == null ? rewind(0, 0) : rewind(message.position(field), message.end(field));
    }

    /** Takes the place of the block from its message, to whose class, but not to this one, the field is a constant. */
    PropertyCursor rewind(int block, int blockEnd) {
        end = blockEnd;
        next = blockEnd - block <= 1 ? blockEnd : block + widthAt(block);
        position = next;
        id = 0;
        type = PropertyType.NONE;
        return this;
    }

    private int widthAt(int block) {
        return frame.getByte(block) >= 0 ? 1 : VarInt.length(VarInt.read(frame, block, end));
    }

    /**
     * Moves to the next property.
     *
     * @return whether there is one.
     */
    public boolean next() {
        int at = next;
        if (at >= end) {
            return false;
        }
        long head = PropertyRules.head(frame, at);
        position = at;
        id = (int) head & 0xFF;
        type = PropertyId.type(id);
        switch (type) {
            case PropertyType.BYTE -> {
                number = head >> Byte.SIZE & 0xFF;
                next = at + 1 + Byte.BYTES;
            }
            case PropertyType.U16 -> {
                number = PropertyRules.number(head);
                next = at + 1 + Short.BYTES;
            }
            case PropertyType.U32 -> {
                number = Integer.reverseBytes((int) (head >> Byte.SIZE)) & 0xFFFF_FFFFL;
                next = at + 1 + Integer.BYTES;
            }
            case PropertyType.VARINT -> nextNumber(at + 1);
            case PropertyType.PAIR -> {
                nameEnd = at + 1 + PREFIX + PropertyRules.number(head);
                start = nameEnd + PREFIX;
                next = start + lengthAt(nameEnd);
            }
            default -> {
                start = at + 1 + PREFIX;
                next = start + PropertyRules.number(head);
            }
        }
        return true;
    }

    private void nextNumber(int at) {
        long read = VarInt.read(frame, at, end);
        number = VarInt.value(read);
        next = at + VarInt.length(read);
    }

    private int lengthAt(int at) {
        Memory.requireInside(frame, at, PREFIX);
        return Short.reverseBytes(Memory.quarter(frame, at)) & U16;
    }

    /**
     * Moves to the next property of an identifier.
     *
     * @param wanted see {@link PropertyId}.
     * @return whether there is one.
     */
    public boolean next(int wanted) {
        while (next()) {
            if (id == wanted) {
                return true;
            }
        }
        return false;
    }

    /**
     * Moves to the first property of an identifier.
     *
     * @param wanted see {@link PropertyId}.
     * @return whether there is one.
     */
    public boolean find(int wanted) {
        return rewind().next(wanted);
    }

    /** {@return the number of properties; looks at all of them and leaves the cursor before the first one} */
    public int count() {
        int count = 0;
        rewind();
        while (next()) {
            count++;
        }
        rewind();
        return count;
    }

    /** {@return the identifier, see {@link PropertyId}} */
    public int id() {
        return id;
    }

    /** {@return the type of the value, see {@link PropertyType}} */
    public int type() {
        return type;
    }

    /** {@return the position of the property in its packet, in octets} */
    public int position() {
        return position;
    }

    /** {@return the length of the property in octets, identifier included} */
    public int length() {
        return next - position;
    }

    /**
     * {@return the value of a number, unsigned}
     *
     * @throws IllegalStateException if the value is no number.
     */
    public long number() {
        if (!PropertyType.isNumber(type)) {
            throw wrongType("number()");
        }
        return number;
    }

    /**
     * {@return the name of a pair; moves at the next read of one}
     *
     * @throws IllegalStateException if the value is no pair.
     */
    public Utf8Text name() {
        if (type != PropertyType.PAIR) {
            throw wrongType("name()");
        }
        int from = position + 1 + PREFIX;
        return name.wrap(frame, from, nameEnd - from);
    }

    /**
     * {@return the value of a text or of a pair; moves at the next read of one}
     *
     * @throws IllegalStateException if the value is neither.
     */
    public Utf8Text text() {
        if (type != PropertyType.STRING && type != PropertyType.PAIR) {
            throw wrongType("text()");
        }
        return text.wrap(frame, start, next - start);
    }

    /**
     * {@return the value of octets, in place; moves at the next read of one}
     *
     * @throws IllegalStateException if the value is none.
     */
    public DirectBuffer octets() {
        if (type != PropertyType.BINARY) {
            throw wrongType("octets()");
        }
        octets.wrap(frame, start, next - start);
        return octets;
    }

    private IllegalStateException wrongType(String reader) {
        return new IllegalStateException(
                message.type() + ": property " + id + " is not for " + reader + ", type=" + PropertyType.name(type));
    }

    /** Finds the end of a block, comparing every length with the packet and the block. */
    long scan(int from, int limit) {
        doubtful = false;
        if (from == limit) {
            return Fault.of(Fault.TRUNCATED, field, from);
        }
        int length = frame.getByte(from);
        if (length == 0) {
            return from + 1;
        }
        int block = from + 1;
        if (length < 0) {
            long read = VarInt.read(frame, from, limit);
            long fault = PropertyRules.checkRead(read, field, from);
            if (fault != Fault.NONE) {
                return fault;
            }
            length = VarInt.value(read);
            block = from + VarInt.length(read);
        }
        if (length > limit - block) {
            return Fault.of(Fault.TRUNCATED, field, from);
        }
        if (message.isStrict() && PlainProperties.arePlain(field, frame, block, block + length, most)) {
            return block + length;
        }
        long seen = PropertyRules.scan(field, frame, block, block + length, message);
        if (seen < 0) {
            return seen;
        }
        doubtful = (seen & PropertyRules.DOUBT) != 0 || PropertyRules.isDoubtful(seen, field.allowed());
        return block + length;
    }

    /**
     * Finds the end of a block without anything to look at once more.
     *
     * @param from  where the block begins, in a frame that holds all before it.
     * @param limit of the frame.
     * @return the end; 0 if the block is not plainly right.
     */
    int plainEnd(UnsafeBuffer packet, int from, int limit) {
        int length = from < limit ? Memory.octet(packet, from) : -1;
        if (length == 0) {
            return from + 1;
        }
        int blockEnd = from + 1 + length;
        if (length < 0 || blockEnd > limit || !message.isStrict()) {
            long scanned = scan(from, limit);
            return scanned < 0 || doubtful ? 0 : (int) scanned;
        }
        doubtful = !PlainProperties.arePlain(field, packet, from + 1, blockEnd, most) && isUnusual(from + 1, blockEnd);
        return doubtful ? 0 : blockEnd;
    }

    /** Whether a block that is not plain is faulty, or has to be looked at once more. */
    private boolean isUnusual(int block, int blockEnd) {
        long seen = PropertyRules.scan(field, frame, block, blockEnd, message);
        return seen < 0 || (seen & PropertyRules.DOUBT) != 0 || PropertyRules.isDoubtful(seen, field.allowed());
    }

    /** Tells which properties have been written: their setters have not looked at all that the document says. */
    void written(long seen) {
        doubtful = PropertyRules.isWrittenDoubtful(seen);
    }

    /** Looks at what the document says of the properties; nothing more to look at if the scan had no doubt. */
    long check() {
        return doubtful ? PropertyRules.check(rewind(), field, frame) : Fault.NONE;
    }

    /** Shows the property to a visitor. */
    void visit(FieldVisitor visitor) {
        PropertyElement shown = PropertyElement.of(id, type);
        int length = length();
        visitor.beginElement(field, shown.type(), position, length);
        visitor.number(shown.identifier(), 0, id);
        switch (type) {
            case PropertyType.STRING -> visitor.text(shown.value(), 1, length - 1, text());
            case PropertyType.PAIR -> {
                int nameLength = PREFIX + name().octets();
                visitor.text(shown.name(), 1, nameLength, name);
                visitor.text(shown.value(), 1 + nameLength, length - 1 - nameLength, text());
            }
            case PropertyType.BINARY -> {
                element.wrap(frame, position, length);
                visitor.delimiter(shown.value(), 1, PREFIX);
                visitor.octets(shown.value(), 1 + PREFIX, length - 1 - PREFIX, element);
            }
            default -> visitor.number(shown.value(), 1, number());
        }
        visitor.endElement(field);
    }
}
