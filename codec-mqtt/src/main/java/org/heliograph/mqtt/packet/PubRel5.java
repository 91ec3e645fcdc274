package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.PacketType;

/**
 * PUBREL of 5.0 (§9): the answer to PUBREC.
 *
 * <pre>{@code
 * | 0110 0010 | Remaining Length | Packet Identifier | Reason Code | Properties |
 *       1              1..4                2             0..1          0..
 * }</pre>
 */
public final class PubRel5 extends Ack5<PubRel5> {
    /** What there is to know of this packet. */
    public static final MessageType<PubRel5> TYPE = layout(PacketType.PUBREL).type(PubRel5::new);

    /** Makes a flyweight that reads leniently. */
    public PubRel5() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public PubRel5(Settings settings) {
        super(TYPE, settings, PacketType.PUBREL);
    }

    @Override
    public MessageType<PubRel5> type() {
        return TYPE;
    }
}
