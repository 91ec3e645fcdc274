package org.heliograph.mqtt.packet;

import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.mqtt.ConnectFlags;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;
import org.heliograph.mqtt.VarInt;

/**
 * A block of properties behind its length (§10).
 *
 * @param info       name, ordinal and meaning.
 * @param anchor     that the field is addressed from.
 * @param delta      distance from the anchor in octets.
 * @param index      of the variable field, from 1.
 * @param allowed    identifiers that may be in it, a bit each.
 * @param repeatable identifiers that may come more than once, a bit each.
 * @param presence   when it is there.
 */
record PropertiesField(
        FieldInfo info, int anchor, int delta, int index, long allowed, long repeatable, Presence presence)
        implements CustomField {
    /** When there is a block. */
    enum Presence {
        /** Always. */
        ALWAYS,
        /** Only if octets are left in the packet, whose last field it is (§9). */
        IF_OCTETS_ARE_LEFT,
        /** In strict mode always; leniently not where the packet ends before it, as one of an older version does (§4). */
        UNLESS_OLD,
        /** With a will. */
        WITH_WILL
    }

    @Override
    public List<MessageType<?>> types() {
        return PropertyElement.TYPES;
    }

    @Override
    public String wireType() {
        return "properties";
    }

    @Override
    public int minLength() {
        return presence == Presence.ALWAYS ? 1 : 0;
    }

    @Override
    public int maxLength() {
        return Integer.MAX_VALUE;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        PropertyCursor cursor = ((MqttMessage<?>) message).cursor(this);
        if (presence == Presence.IF_OCTETS_ARE_LEFT) {
            long end = start == limit ? start : cursor.scan(start, limit);
            return end >= 0 && end < limit ? Fault.of(MqttFault.OCTETS_LEFT, this, (int) end) : end;
        }
        if (!isThere(message, start) || presence == Presence.UNLESS_OLD && start == limit && !message.isStrict()) {
            return start;
        }
        long end = cursor.scan(start, limit);
        return presence == Presence.UNLESS_OLD && end >= 0 && end < limit
                ? Fault.of(MqttFault.OCTETS_LEFT, this, (int) end)
                : end;
    }

    private boolean isThere(Message<?> message, int start) {
        return switch (presence) {
            case ALWAYS, UNLESS_OLD -> true;
            case IF_OCTETS_ARE_LEFT -> false;
            case WITH_WILL -> hasWill(message, start);
        };
    }

    private static boolean hasWill(Message<?> message, int start) {
        return ((Connect<?>) message).tellsOf(ConnectFlags.WILL, start, Integer.MAX_VALUE);
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        if (isThere(message, start)) {
            message.writeZeros(this, start, 1);
            return start + 1;
        }
        return start;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        int length = message.end(this) - start;
        if (length == 0) {
            if (presence == Presence.UNLESS_OLD) {
                visitor.unusual(this, start);
            }
            return;
        }
        PropertyCursor cursor = ((MqttMessage<?>) message).cursor(this);
        visitor.beginArray(this, start, length, cursor.count());
        visitor.delimiter(this, start, VarInt.length(VarInt.read(message.frame(), start, start + length)));
        while (cursor.next()) {
            cursor.visit(visitor);
        }
        visitor.endArray(this);
    }

    @Override
    public long checkValue(Message<?> message) {
        int start = message.position(this);
        return message.end(this) == start
                ? Fault.NONE
                : ((MqttMessage<?>) message).cursor(this).check();
    }

    @Override
    public void assign(Message<?> message, Object value) {
        if (!(value instanceof List<?> list)) {
            throw Assembler.mismatch(this, "a list of objects", value);
        }
        PropertyWriter writer = ((MqttMessage<?>) message).writer();
        writer.begin(this);
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            if (!(element instanceof Map<?, ?> map)) {
                throw Assembler.mismatch(this, "an object", element);
            }
            add(writer, map);
        }
    }

    private void add(PropertyWriter writer, Map<?, ?> map) {
        int id = (int) Assembler.number(this, PropertyId.LIMIT, map.get(PropertyElement.IDENTIFIER));
        Object value = map.get(PropertyElement.VALUE);
        switch (PropertyId.type(id)) {
            case PropertyType.NONE -> throw Assembler.mismatch(this, "the identifier of a property", id);
            case PropertyType.STRING -> writer.add(this, id, Assembler.text(this, value));
            case PropertyType.PAIR ->
                writer.add(this, id, Assembler.text(this, map.get(PropertyElement.NAME)), Assembler.text(this, value));
            case PropertyType.BINARY -> {
                DirectBuffer octets = Assembler.octets(this, value);
                writer.add(this, id, octets, 0, octets.capacity());
            }
            default -> writer.add(this, id, Assembler.number(this, PropertyType.greatest(PropertyId.type(id)), value));
        }
    }
}
