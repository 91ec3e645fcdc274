package org.heliograph.mqtt.packet;

import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U16;
import org.heliograph.mqtt.PacketType;

/**
 * Acknowledgements of messages in 5.0: PUBACK, PUBREC, PUBREL, PUBCOMP.
 *
 * @param <M> the concrete packet.
 */
public abstract class Ack5<M extends Ack5<M>> extends ReasonMessage<M> {
    private static final Layout TEMPLATE = header("template", "§9", 0, RemainingLength.ANY);
    private static final U16 PACKET_IDENTIFIER = packetIdentifier(TEMPLATE);
    private static final ReasonField REASON_OF_PUBACK = reasonCode(TEMPLATE, PacketType.PUBACK);
    private static final PropertiesField PROPERTIES = properties(TEMPLATE, PacketType.PUBACK);

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type       of the packet.
     * @param settings   of reading and writing.
     * @param packetType in the first octet.
     */
    Ack5(MessageType<M> type, Settings settings, int packetType) {
        super(type, settings, packetType);
    }

    static Layout layout(int packetType) {
        Layout layout = header(PacketType.name(packetType), "§9", packetType, RemainingLength.ANY);
        packetIdentifier(layout);
        reasonCode(layout, packetType);
        properties(layout, packetType);
        return layout;
    }

    /** {@return the place of the reason code, which is the same in all of them; the codes themselves are not} */
    @Override
    final ReasonField reasonField() {
        return REASON_OF_PUBACK;
    }

    @Override
    final PropertiesField propertiesField() {
        return PROPERTIES;
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
        long fault = checkPacketIdentifier(PACKET_IDENTIFIER);
        return fault == Fault.NONE ? checkReason() : fault;
    }

    @Override
    final void completing() {
        requirePacketIdentifier(PACKET_IDENTIFIER);
        super.completing();
    }
}
