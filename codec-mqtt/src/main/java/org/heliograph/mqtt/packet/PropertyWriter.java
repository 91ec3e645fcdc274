package org.heliograph.mqtt.packet;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Memory;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Printable;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;
import org.heliograph.mqtt.Utf8;
import org.heliograph.mqtt.VarInt;

/**
 * Appends properties to the block of a packet; the length before it grows with them. What is rare has methods of its own:
 * setters are called for any packet and any block, so that little of them folds to constants.
 */
final class PropertyWriter {
    private static final int PREFIX = Utf8Field.PREFIX;
    private static final int MAX = Utf8Field.MAX;

    private static final int SHORT_BLOCK = 1 << VarInt.BITS;

    private final MqttMessage<?> message;
    /** The window of the packet, which moves with it. */
    private final UnsafeBuffer window;

    private final boolean strict;

    /** Identifiers in the block that was opened last, a bit each; maybe one that was refused in the end. */
    private long seen;

    PropertyWriter(MqttMessage<?> message) {
        this.message = message;
        window = (UnsafeBuffer) message.frame();
        strict = message.settings().writing() == Mode.STRICT;
    }

    /** Opens a block that has no properties yet; nothing to do if it is open. */
    void begin(PropertiesField field) {
        if (!message.isOpen(field)) {
            open(field);
        }
    }

    private void open(PropertiesField field) {
        message.beforeProperties(field);
        message.target().putByte(message.claim(field, 1), (byte) 0);
        seen = 0;
        message.cursor(field).written(seen);
    }

    void add(PropertiesField field, int id, long value) {
        int type = PropertyId.type(id);
        require(field, id, PropertyType.isNumber(type), "a number");
        begin(field);
        note(field, id);
        boolean mayBreakRule = strict && (value == 0 || type == PropertyType.BYTE);
        if (value < 0
                || value > PropertyType.greatest(type)
                || mayBreakRule && PropertyRules.checkNumber(id, value) != 0) {
            throw badNumber(field, id, value);
        }
        put(type, (int) value, claim(field, id, width(type, (int) value)));
    }

    private static int width(int type, int value) {
        return switch (type) {
            case PropertyType.BYTE -> Byte.BYTES;
            case PropertyType.U16 -> Short.BYTES;
            case PropertyType.U32 -> Integer.BYTES;
            default -> VarInt.length(value);
        };
    }

    private void put(int type, int value, int position) {
        switch (type) {
            case PropertyType.BYTE -> Memory.putOctet(window, position, (byte) value);
            case PropertyType.U16 -> message.putNumber(position, value);
            case PropertyType.U32 -> Memory.putHalf(window, position, Integer.reverseBytes(value));
            default -> VarInt.write(window, position, value);
        }
    }

    void add(PropertiesField field, int id, CharSequence text) {
        require(field, id, PropertyId.type(id) == PropertyType.STRING, "a text");
        begin(field);
        note(field, id);
        int length = text.length();
        int octets = PREFIX + length;
        int position = claimShort(field, id, octets);
        boolean isWritten = position >= 0 && (message.putAscii(position, text) || giveBack(field, octets));
        if (!isWritten) {
            addUnusual(field, id, text);
        }
    }

    private void addUnusual(PropertiesField field, int id, CharSequence text) {
        int length = length(field, id, text);
        put(text, claim(field, id, PREFIX + length), length);
    }

    void add(PropertiesField field, int id, CharSequence name, CharSequence text) {
        require(field, id, PropertyId.type(id) == PropertyType.PAIR, "two texts");
        begin(field);
        note(field, id);
        int nameLength = name.length();
        int length = text.length();
        int octets = PREFIX + nameLength + PREFIX + length;
        int position = claimShort(field, id, octets);
        boolean isWritten = position >= 0
                && (message.putAscii(position, name) && message.putAscii(position + PREFIX + nameLength, text)
                        || giveBack(field, octets));
        if (!isWritten) {
            addUnusual(field, id, name, text);
        }
    }

    private void addUnusual(PropertiesField field, int id, CharSequence name, CharSequence text) {
        int nameLength = length(field, id, name);
        int length = length(field, id, text);
        int position = claim(field, id, PREFIX + nameLength + PREFIX + length);
        put(name, position, nameLength);
        put(text, position + PREFIX + nameLength, length);
    }

    void add(PropertiesField field, int id, DirectBuffer source, int offset, int length) {
        require(field, id, PropertyId.type(id) == PropertyType.BINARY, "octets");
        begin(field);
        note(field, id);
        message.requireOctets(field, source, offset, length);
        int position = claim(field, id, PREFIX + length);
        message.target().putShort(position, (short) length, BIG_ENDIAN);
        message.target().putBytes(position + PREFIX, source, offset, length);
    }

    private void require(PropertiesField field, int id, boolean fits, String wanted) {
        if (!fits) {
            throw wrongType(field, id, wanted);
        }
    }

    /**
     * Notes that a property is in an open block now, where it may be there. Apart from {@link #begin}, with whose rare half it
     * would be a call.
     */
    private void note(PropertiesField field, int id) {
        long bit = 1L << id;
        if (strict && ((field.allowed() & bit) == 0 || (seen & bit & ~field.repeatable()) != 0 && isThere(field, id))) {
            throw misplaced(field, id);
        }
        seen |= bit;
        if (PropertyRules.isWrittenDoubtful(bit)) {
            message.cursor(field).written(seen);
        }
    }

    private boolean isThere(PropertiesField field, int id) {
        return message.cursor(field).find(id);
    }

    /** Takes back a property in a short block, whose text is not ASCII: it goes the way of all other texts. */
    private boolean giveBack(PropertiesField field, int octets) {
        int start = message.position(field);
        message.claimMore(field, -(1 + octets));
        Memory.putOctet(window, start, (byte) (message.end(field) - start - 1));
        return false;
    }

    private int length(PropertiesField field, int id, CharSequence text) {
        int length = Utf8.length(text, !strict);
        if (length < 0 || length > MAX) {
            throw new IllegalArgumentException(
                    name(field, id) + ": length=" + length + " of \"" + Printable.of(text) + "\" is not 0 to " + MAX);
        }
        return length;
    }

    private IllegalArgumentException wrongType(PropertiesField field, int id, String wanted) {
        return new IllegalArgumentException(name(field, id) + ": property " + id + " does not take " + wanted);
    }

    private IllegalArgumentException misplaced(PropertiesField field, int id) {
        return new IllegalArgumentException(
                name(field, id) + ": property " + id + " is not for this packet, or is there already");
    }

    private IllegalArgumentException badNumber(PropertiesField field, int id, long value) {
        return new IllegalArgumentException(name(field, id) + ": value=" + value + " is not allowed");
    }

    private String name(PropertiesField field, int id) {
        return message.type() + "." + field.name() + "." + PropertyId.name(id);
    }

    private void put(CharSequence text, int position, int length) {
        message.target().putShort(position, (short) length, BIG_ENDIAN);
        message.putCharacters(position + PREFIX, text, length);
    }

    /** Takes the octets of a property; answers where its value goes. */
    private int claim(PropertiesField field, int id, int length) {
        int position = claimShort(field, id, length);
        return position < 0 ? claimLong(field, id, length) : position;
    }

    /** As {@link #claim} where the length of the block takes one octet still; negative, with nothing taken, if it does not. */
    private int claimShort(PropertiesField field, int id, int length) {
        if ((length & -SHORT_BLOCK) != 0) {
            return -1;
        }
        int start = message.position(field);
        int end = message.claimMore(field, 1 + length);
        int block = end - start + length;
        if (block >= SHORT_BLOCK) {
            message.claimMore(field, -(1 + length));
            return -1;
        }
        Memory.putOctet(window, start, (byte) block);
        Memory.putOctet(window, end, (byte) id);
        return end + 1;
    }

    private int claimLong(PropertiesField field, int id, int length) {
        MutableDirectBuffer target = message.target();
        int start = message.position(field);
        int end = message.end(field);
        int width = VarInt.length(VarInt.read(target, start, end));
        int block = end - start - width;
        int all = block + 1 + length;
        int more = VarInt.length(all) - width;
        message.claimMore(field, 1 + length + more);
        if (more > 0) {
            target.putBytes(start + width + more, target, start + width, block);
        }
        VarInt.write(target, start, all);
        target.putByte(end + more, (byte) id);
        return end + more + 1;
    }
}
