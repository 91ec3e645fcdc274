package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.PacketType;

/**
 * PUBACK of 3.1 and 3.1.1 (§2): the answer to a PUBLISH of QoS 1.
 *
 * <pre>{@code
 * | 0100 0000 | Remaining Length | Packet Identifier |
 *       1              1                 2
 * }</pre>
 */
public final class PubAck3 extends Ack3<PubAck3> {
    /** What there is to know of this packet. */
    public static final MessageType<PubAck3> TYPE =
            layout(PacketType.PUBACK, "§2").type(PubAck3::new);

    /** Makes a flyweight of 3.1.1 that reads leniently. */
    public PubAck3() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing; the dialect of {@link org.heliograph.mqtt.MqttVersion#V31} makes it one of 3.1.
     */
    public PubAck3(Settings settings) {
        super(TYPE, settings, PacketType.PUBACK);
    }

    @Override
    public MessageType<PubAck3> type() {
        return TYPE;
    }
}
