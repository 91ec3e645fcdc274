package org.heliograph.mqtt.packet;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U16;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;

/**
 * Acknowledgements of 3.1 and 3.1.1 that are a packet identifier only: PUBACK, PUBREC, PUBREL, PUBCOMP, UNSUBACK.
 *
 * @param <M> the concrete packet.
 */
public abstract class Ack3<M extends Ack3<M>> extends MqttMessage<M> {
    private static final U16 PACKET_IDENTIFIER = packetIdentifier(header("template", "§2", 0, Short.BYTES));

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type       of the packet.
     * @param settings   of reading and writing.
     * @param packetType in the first octet.
     */
    Ack3(MessageType<M> type, Settings settings, int packetType) {
        super(type, settings, packetType, MqttVersion.of(settings.dialect()));
    }

    static Layout layout(int packetType, String section) {
        Layout layout = header(PacketType.name(packetType), section, packetType, Short.BYTES);
        packetIdentifier(layout);
        return layout;
    }

    /** {@return the packet identifier, 1 to 65,535} */
    public final int packetIdentifier() {
        return get(PACKET_IDENTIFIER);
    }

    /**
     * Sets the packet identifier.
     *
     * @param value 1 to 65,535.
     * @return this.
     */
    public final M packetIdentifier(int value) {
        return put(PACKET_IDENTIFIER, value);
    }

    @Override
    protected final long checkRules() {
        return checkPacketIdentifier(PACKET_IDENTIFIER);
    }

    @Override
    final void completing() {
        requirePacketIdentifier(PACKET_IDENTIFIER);
    }
}
