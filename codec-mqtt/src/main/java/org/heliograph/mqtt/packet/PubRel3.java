package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.PacketType;

/**
 * PUBREL of 3.1 and 3.1.1 (§2): the answer to PUBREC.
 *
 * <pre>{@code
 * | 0110 0010 | Remaining Length | Packet Identifier |
 *       1              1                 2
 * }</pre>
 */
public final class PubRel3 extends Ack3<PubRel3> {
    /** What there is to know of this packet. */
    public static final MessageType<PubRel3> TYPE =
            layout(PacketType.PUBREL, "§2").type(PubRel3::new);

    /** Makes a flyweight of 3.1.1 that reads leniently. */
    public PubRel3() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing; the dialect of {@link org.heliograph.mqtt.MqttVersion#V31} makes it one of 3.1.
     */
    public PubRel3(Settings settings) {
        super(TYPE, settings, PacketType.PUBREL);
    }

    @Override
    public MessageType<PubRel3> type() {
        return TYPE;
    }
}
