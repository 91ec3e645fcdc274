package org.heliograph.mqtt.packet;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;

/**
 * A packet of a type that its version does not have (§2): 0, and 15 before 5.0. Strictly it is a fault as such.
 *
 * <pre>{@code
 * | type and flags | Remaining Length | Body |
 *         1                1..4
 * }</pre>
 */
public final class MqttUnknown extends MqttMessage<MqttUnknown> {
    private static final Layout LAYOUT = header("UNKNOWN", "§2", PacketType.RESERVED, RemainingLength.ANY);
    static final Rest BODY = LAYOUT.rest("Body", "Octets behind the fixed header.");

    /** What there is to know of this packet. */
    public static final MessageType<MqttUnknown> TYPE = LAYOUT.type(MqttUnknown::new);

    /** Makes a flyweight that reads leniently. */
    public MqttUnknown() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public MqttUnknown(Settings settings) {
        super(TYPE, settings, PacketType.RESERVED, MqttVersion.of(settings.dialect()));
    }

    @Override
    public MessageType<MqttUnknown> type() {
        return TYPE;
    }

    /** {@return the octets behind the fixed header, in place; moves at the next read of them} */
    public DirectBuffer body() {
        return get(BODY);
    }

    /**
     * Sets the octets behind the fixed header.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public MqttUnknown body(DirectBuffer source, int offset, int length) {
        return put(BODY, source, offset, length);
    }

    @Override
    long checkFlags() {
        return Fault.of(Fault.UNKNOWN_MESSAGE, FIRST, 0);
    }
}
