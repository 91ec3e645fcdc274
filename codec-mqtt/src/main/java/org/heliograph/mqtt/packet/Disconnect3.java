package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;

/**
 * DISCONNECT of 3.1 and 3.1.1 (§2): a client ends the connection. It is nothing but the fixed header.
 *
 * <pre>{@code
 * | 1110 0000 | Remaining Length |
 *       1              1
 * }</pre>
 */
public final class Disconnect3 extends MqttMessage<Disconnect3> {
    /** What there is to know of this packet. */
    public static final MessageType<Disconnect3> TYPE =
            header("DISCONNECT", "§2", PacketType.DISCONNECT, 0).type(Disconnect3::new);

    /** Makes a flyweight of 3.1.1 that reads leniently. */
    public Disconnect3() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing; the dialect of a {@link MqttVersion} makes it one of that version.
     */
    public Disconnect3(Settings settings) {
        super(TYPE, settings, PacketType.DISCONNECT, MqttVersion.of(settings.dialect()));
    }

    @Override
    public MessageType<Disconnect3> type() {
        return TYPE;
    }
}
