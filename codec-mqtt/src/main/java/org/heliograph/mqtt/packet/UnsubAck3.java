package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.PacketType;

/**
 * UNSUBACK of 3.1 and 3.1.1 (§6): the answer to UNSUBSCRIBE.
 *
 * <pre>{@code
 * | 1011 0000 | Remaining Length | Packet Identifier |
 *       1              1                 2
 * }</pre>
 */
public final class UnsubAck3 extends Ack3<UnsubAck3> {
    /** What there is to know of this packet. */
    public static final MessageType<UnsubAck3> TYPE =
            layout(PacketType.UNSUBACK, "§6").type(UnsubAck3::new);

    /** Makes a flyweight of 3.1.1 that reads leniently. */
    public UnsubAck3() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing; the dialect of {@link org.heliograph.mqtt.MqttVersion#V31} makes it one of 3.1.
     */
    public UnsubAck3(Settings settings) {
        super(TYPE, settings, PacketType.UNSUBACK);
    }

    @Override
    public MessageType<UnsubAck3> type() {
        return TYPE;
    }
}
