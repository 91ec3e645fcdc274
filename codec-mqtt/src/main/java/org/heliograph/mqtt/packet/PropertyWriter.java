package org.heliograph.mqtt.packet;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Printable;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;
import org.heliograph.mqtt.Utf8;
import org.heliograph.mqtt.VarInt;

/** Appends properties to the block of a packet; the length before it grows with them. */
final class PropertyWriter {
    private static final int PREFIX = Utf8Field.PREFIX;
    private static final int MAX = Utf8Field.MAX;

    private final MqttMessage<?> message;
    private static final int SHORT_BLOCK = 1 << VarInt.BITS;

    private final boolean strict;

    /** Identifiers in the block that was opened last, a bit each; maybe one that was refused in the end. */
    private long seen;

    PropertyWriter(MqttMessage<?> message) {
        this.message = message;
        strict = message.settings().writing() == Mode.STRICT;
    }

    /** Opens a block that has no properties yet; nothing to do if it is open. */
    void begin(PropertiesField field) {
        if (!message.isOpen(field)) {
            message.beforeProperties(field);
            message.target().putByte(message.claim(field, 1), (byte) 0);
            seen = 0;
        }
    }

    void add(PropertiesField field, int id, long value) {
        int type = require(field, id, PropertyType.isNumber(PropertyId.type(id)), "a number");
        boolean refused = strict && PropertyRules.checkNumber(id, value) != 0;
        if (value < 0 || value > PropertyType.greatest(type) || refused) {
            throw new IllegalArgumentException(name(field, id) + ": value=" + value + " is not allowed");
        }
        MutableDirectBuffer target = message.target();
        switch (type) {
            case PropertyType.BYTE -> target.putByte(claim(field, id, Byte.BYTES), (byte) value);
            case PropertyType.U16 -> target.putShort(claim(field, id, Short.BYTES), (short) value, BIG_ENDIAN);
            case PropertyType.U32 -> target.putInt(claim(field, id, Integer.BYTES), (int) value, BIG_ENDIAN);
            default -> VarInt.write(target, claim(field, id, VarInt.length((int) value)), (int) value);
        }
    }

    void add(PropertiesField field, int id, CharSequence text) {
        require(field, id, PropertyId.type(id) == PropertyType.STRING, "a text");
        int octets = PREFIX + text.length();
        boolean isWritten =
                isShort(field, octets) && (message.putAscii(claim(field, id, octets), text) || giveBack(field, octets));
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
        int octets = PREFIX + name.length() + PREFIX + text.length();
        boolean isWritten =
                isShort(field, octets) && (putPair(name, text, claim(field, id, octets)) || giveBack(field, octets));
        if (!isWritten) {
            addUnusual(field, id, name, text);
        }
    }

    private boolean putPair(CharSequence name, CharSequence text, int position) {
        return message.putAscii(position, name) && message.putAscii(position + PREFIX + name.length(), text);
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
        message.requireOctets(field, source, offset, length);
        int position = claim(field, id, PREFIX + length);
        message.target().putShort(position, (short) length, BIG_ENDIAN);
        message.target().putBytes(position + PREFIX, source, offset, length);
    }

    private int require(PropertiesField field, int id, boolean fits, String wanted) {
        if (!fits) {
            throw new IllegalArgumentException(name(field, id) + ": property " + id + " does not take " + wanted);
        }
        long bit = 1L << id;
        begin(field);
        if (strict && ((field.allowed() & bit) == 0 || (field.repeatable() & bit) == 0 && isThere(field, id))) {
            throw new IllegalArgumentException(
                    name(field, id) + ": property " + id + " is not for this packet, or is there already");
        }
        seen |= bit;
        message.cursor(field).written(seen);
        return PropertyId.type(id);
    }

    private boolean isThere(PropertiesField field, int id) {
        return (seen & 1L << id) != 0 && message.cursor(field).find(id);
    }

    /** Whether the length of a block takes one octet still with one more property. */
    private boolean isShort(PropertiesField field, int octets) {
        return octets < SHORT_BLOCK && message.end(field) - message.position(field) + octets < SHORT_BLOCK;
    }

    /** Takes back a property in a short block, whose text is not ASCII: it goes the way of all other texts. */
    private boolean giveBack(PropertiesField field, int octets) {
        int start = message.position(field);
        message.claimMore(field, -(1 + octets));
        message.target().putByte(start, (byte) (message.end(field) - start - 1));
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

    private String name(PropertiesField field, int id) {
        return message.type() + "." + field.name() + "." + PropertyId.name(id);
    }

    private void put(CharSequence text, int position, int length) {
        message.target().putShort(position, (short) length, BIG_ENDIAN);
        message.putCharacters(position + PREFIX, text, length);
    }

    /** Takes the octets of a property; answers where its value goes. */
    private int claim(PropertiesField field, int id, int length) {
        MutableDirectBuffer target = message.target();
        int start = message.position(field);
        int end = message.end(field);
        if (isShort(field, length)) {
            message.claimMore(field, 1 + length);
            target.putByte(start, (byte) (end - start + length));
            target.putByte(end, (byte) id);
            return end + 1;
        }
        return claimLong(field, id, length, start, end);
    }

    private int claimLong(PropertiesField field, int id, int length, int start, int end) {
        MutableDirectBuffer target = message.target();
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
