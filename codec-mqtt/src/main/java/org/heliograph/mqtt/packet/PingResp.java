package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;

/**
 * PINGRESP (§2): the answer to PINGREQ. It is nothing but the fixed header.
 *
 * <pre>{@code
 * | 1101 0000 | Remaining Length |
 *       1              1
 * }</pre>
 */
public final class PingResp extends MqttMessage<PingResp> {
    /** What there is to know of this packet. */
    public static final MessageType<PingResp> TYPE =
            header("PINGRESP", "§2", PacketType.PINGRESP, 0).type(PingResp::new);

    /** Makes a flyweight of 3.1.1 that reads leniently. */
    public PingResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing; the dialect of a {@link MqttVersion} makes it one of that version.
     */
    public PingResp(Settings settings) {
        super(TYPE, settings, PacketType.PINGRESP, MqttVersion.of(settings.dialect()));
    }

    @Override
    public MessageType<PingResp> type() {
        return TYPE;
    }
}
