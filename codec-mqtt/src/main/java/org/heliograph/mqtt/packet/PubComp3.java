package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.PacketType;

/**
 * PUBCOMP of 3.1 and 3.1.1 (§2): the answer to PUBREL.
 *
 * <pre>{@code
 * | 0111 0000 | Remaining Length | Packet Identifier |
 *       1              1                 2
 * }</pre>
 */
public final class PubComp3 extends Ack3<PubComp3> {
    /** What there is to know of this packet. */
    public static final MessageType<PubComp3> TYPE =
            layout(PacketType.PUBCOMP, "§2").type(PubComp3::new);

    /** Makes a flyweight of 3.1.1 that reads leniently. */
    public PubComp3() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing; the dialect of {@link org.heliograph.mqtt.MqttVersion#V31} makes it one of 3.1.
     */
    public PubComp3(Settings settings) {
        super(TYPE, settings, PacketType.PUBCOMP);
    }

    @Override
    public MessageType<PubComp3> type() {
        return TYPE;
    }
}
