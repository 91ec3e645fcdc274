package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.PacketType;

/**
 * PUBACK of 5.0 (§9): the answer to a PUBLISH of QoS 1.
 *
 * <pre>{@code
 * | 0100 0000 | Remaining Length | Packet Identifier | Reason Code | Properties |
 *       1              1..4                2             0..1          0..
 * }</pre>
 */
public final class PubAck5 extends Ack5<PubAck5> {
    /** What there is to know of this packet. */
    public static final MessageType<PubAck5> TYPE = layout(PacketType.PUBACK).type(PubAck5::new);

    /** Makes a flyweight that reads leniently. */
    public PubAck5() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public PubAck5(Settings settings) {
        super(TYPE, settings, PacketType.PUBACK);
    }

    @Override
    public MessageType<PubAck5> type() {
        return TYPE;
    }
}
