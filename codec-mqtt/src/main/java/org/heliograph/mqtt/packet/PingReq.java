package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;

/**
 * PINGREQ (§2): a client shows that it is there. It is nothing but the fixed header.
 *
 * <pre>{@code
 * | 1100 0000 | Remaining Length |
 *       1              1
 * }</pre>
 */
public final class PingReq extends MqttMessage<PingReq> {
    /** What there is to know of this packet. */
    public static final MessageType<PingReq> TYPE =
            header("PINGREQ", "§2", PacketType.PINGREQ, 0).type(PingReq::new);

    /** Makes a flyweight of 3.1.1 that reads leniently. */
    public PingReq() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing; the dialect of a {@link MqttVersion} makes it one of that version.
     */
    public PingReq(Settings settings) {
        super(TYPE, settings, PacketType.PINGREQ, MqttVersion.of(settings.dialect()));
    }

    @Override
    public MessageType<PingReq> type() {
        return TYPE;
    }
}
