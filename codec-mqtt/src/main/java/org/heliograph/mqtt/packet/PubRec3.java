package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.PacketType;

/**
 * PUBREC of 3.1 and 3.1.1 (§2): the first answer to a PUBLISH of QoS 2.
 *
 * <pre>{@code
 * | 0101 0000 | Remaining Length | Packet Identifier |
 *       1              1                 2
 * }</pre>
 */
public final class PubRec3 extends Ack3<PubRec3> {
    /** What there is to know of this packet. */
    public static final MessageType<PubRec3> TYPE =
            layout(PacketType.PUBREC, "§2").type(PubRec3::new);

    /** Makes a flyweight of 3.1.1 that reads leniently. */
    public PubRec3() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing; the dialect of {@link org.heliograph.mqtt.MqttVersion#V31} makes it one of 3.1.
     */
    public PubRec3(Settings settings) {
        super(TYPE, settings, PacketType.PUBREC);
    }

    @Override
    public MessageType<PubRec3> type() {
        return TYPE;
    }
}
