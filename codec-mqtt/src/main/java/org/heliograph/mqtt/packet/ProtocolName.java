package org.heliograph.mqtt.packet;

import org.agrona.DirectBuffer;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.MqttVersion;

/**
 * The Protocol Name of CONNECT (§3), which the library sets. Its scan looks at the Protocol Level behind it as well: a
 * packet of another version cannot be read any further.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 */
record ProtocolName(FieldInfo info, int anchor, int delta, int index) implements CustomField {
    /** Octets of the name of 3.1.1 and 5.0. */
    static final int LENGTH = 6;

    /** Name of 3.1.1 and 5.0 in the upper octets of a number, most significant first; level and flags are left. */
    static final long BEGINNING = 0x0004_4D51_5454_0000L;

    private static final int LONGEST = 6;

    @Override
    public String wireType() {
        return "UTF-8 string";
    }

    @Override
    public int minLength() {
        return Utf8Field.PREFIX;
    }

    @Override
    public int maxLength() {
        return Utf8Field.PREFIX + LONGEST;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        long end = Utf8Field.scanPrefixed(message, this, start, limit);
        if (end < 0) {
            return end;
        }
        MqttVersion version = ((MqttMessage<?>) message).version();
        DirectBuffer frame = message.frame();
        if (!isName(frame, start, (int) end, version)) {
            return Fault.of(MqttFault.UNSUPPORTED_VERSION, this, start);
        }
        return end < limit && !isLevel(frame.getByte((int) end), version, message.isStrict())
                ? Fault.of(MqttFault.UNSUPPORTED_VERSION, Connect.PROTOCOL_LEVEL, (int) end)
                : end;
    }

    private static boolean isName(DirectBuffer frame, int start, int end, MqttVersion version) {
        String name = version.protocolName();
        if (end - start - Utf8Field.PREFIX != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (frame.getByte(start + Utf8Field.PREFIX + i) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Bridges set bit 7, which is read leniently. */
    private static boolean isLevel(int octet, MqttVersion version, boolean isStrict) {
        return octet == version.level() || !isStrict && octet == (byte) (version.level() | Connect.BRIDGE);
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        String name = ((MqttMessage<?>) message).version().protocolName();
        int length = Utf8Field.PREFIX + name.length();
        message.writeZeros(this, start, length);
        ((MqttMessage<?>) message).putAscii(start, name);
        return start + length;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        visitor.text(this, start, message.end(this) - start, ((MqttMessage<?>) message).text(this));
    }

    @Override
    public long checkValue(Message<?> message) {
        return Fault.NONE;
    }

    /** The version tells the name: what is given is not looked at. */
    @Override
    public void assign(Message<?> message, Object value) {
        message.target();
    }
}
