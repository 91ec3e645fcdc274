package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.PacketType;

/**
 * PUBREC of 5.0 (§9): the first answer to a PUBLISH of QoS 2.
 *
 * <pre>{@code
 * | 0101 0000 | Remaining Length | Packet Identifier | Reason Code | Properties |
 *       1              1..4                2             0..1          0..
 * }</pre>
 */
public final class PubRec5 extends Ack5<PubRec5> {
    /** What there is to know of this packet. */
    public static final MessageType<PubRec5> TYPE = layout(PacketType.PUBREC).type(PubRec5::new);

    /** Makes a flyweight that reads leniently. */
    public PubRec5() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public PubRec5(Settings settings) {
        super(TYPE, settings, PacketType.PUBREC);
    }

    @Override
    public MessageType<PubRec5> type() {
        return TYPE;
    }
}
