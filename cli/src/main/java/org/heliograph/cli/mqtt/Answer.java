package org.heliograph.cli.mqtt;

import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.ReasonCode;
import org.heliograph.mqtt.ReturnCode;
import org.heliograph.mqtt.packet.MqttMessage;
import org.heliograph.mqtt.packet.PropertyCursor;

/**
 * The code of a packet and what it means (§4, §6, §12).
 *
 * @param code 0 to 255.
 * @param text the code as its version writes it, and its meaning; further the Reason String of the packet, if there is one.
 */
public record Answer(int code, String text) {
    private static final int FIRST_FAILURE = 0x80;

    /** The answer in a packet. */
    static Answer of(MqttMessage<?> packet, int code) {
        return new Answer(code, describe(packet, code) + property(packet, PropertyId.REASON_STRING, " \"", "\""));
    }

    private static String describe(MqttMessage<?> packet, int code) {
        boolean isFive = packet.version() == MqttVersion.V50;
        String name = isFive ? ReasonCode.values(packet.packetType()).name(code) : nameBefore5(packet, code);
        if (isFive && name == null) {
            name = ReasonCode.name(code);
        }
        String number = isFive || code >= FIRST_FAILURE ? String.format("0x%02X", code) : Integer.toString(code);
        return number + ", " + (name == null ? "a code without a meaning" : name);
    }

    private static String nameBefore5(MqttMessage<?> packet, int code) {
        return switch (packet.packetType()) {
            case PacketType.CONNACK -> ReturnCode.name(code);
            case PacketType.SUBACK -> ReturnCode.SUBACK_VALUES.name(code);
            default -> "accepted";
        };
    }

    /** The text of a property between two others; empty if the packet does not have it. */
    static String property(MqttMessage<?> packet, int id, String before, String after) {
        PropertyCursor properties = packet.properties();
        return properties.find(id) ? before + properties.text() + after : "";
    }

    /** {@return whether the broker refuses} */
    public boolean isRefusal() {
        return code >= FIRST_FAILURE;
    }
}
