package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.PacketType;

/**
 * PUBCOMP of 5.0 (§9): the answer to PUBREL.
 *
 * <pre>{@code
 * | 0111 0000 | Remaining Length | Packet Identifier | Reason Code | Properties |
 *       1              1..4                2             0..1          0..
 * }</pre>
 */
public final class PubComp5 extends Ack5<PubComp5> {
    /** What there is to know of this packet. */
    public static final MessageType<PubComp5> TYPE = layout(PacketType.PUBCOMP).type(PubComp5::new);

    /** Makes a flyweight that reads leniently. */
    public PubComp5() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public PubComp5(Settings settings) {
        super(TYPE, settings, PacketType.PUBCOMP);
    }

    @Override
    public MessageType<PubComp5> type() {
        return TYPE;
    }
}
