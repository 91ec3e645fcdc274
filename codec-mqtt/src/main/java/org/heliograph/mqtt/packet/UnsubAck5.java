package org.heliograph.mqtt.packet;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.ReasonCode;

/**
 * UNSUBACK of 5.0 (§6): the answer to UNSUBSCRIBE, with a code for each filter.
 *
 * <pre>{@code
 * | 1011 0000 | Remaining Length | Packet Identifier | Properties | Reason Codes |
 *       1             1..4                2               1..          1..
 * }</pre>
 */
public final class UnsubAck5 extends CodesMessage<UnsubAck5> {
    private static final Layout LAYOUT = begin(PacketType.UNSUBACK);
    static final PropertiesField PROPERTIES =
            properties(LAYOUT, "Properties", PacketType.UNSUBACK, PropertiesField.Presence.ALWAYS);
    static final CodesField REASON_CODES = codes(LAYOUT, "Reason Codes", ReasonCode.values(PacketType.UNSUBACK));

    /** What there is to know of this packet. */
    public static final MessageType<UnsubAck5> TYPE = LAYOUT.type(UnsubAck5::new);

    /** Makes a flyweight that reads leniently. */
    public UnsubAck5() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public UnsubAck5(Settings settings) {
        super(TYPE, settings, PacketType.UNSUBACK, MqttVersion.V50);
    }

    @Override
    public MessageType<UnsubAck5> type() {
        return TYPE;
    }

    @Override
    PropertiesField propertiesField() {
        return PROPERTIES;
    }

    @Override
    CodesField codesField() {
        return REASON_CODES;
    }

    /** {@return the codes, in place, an octet each; moves at the next read of them} */
    public DirectBuffer reasonCodes() {
        return codes();
    }

    /** {@return the number of codes} */
    public int reasonCodeCount() {
        return codeCount();
    }

    /**
     * {@return a code, see {@link ReasonCode}}
     *
     * @param element which one, from 0.
     * @throws IndexOutOfBoundsException if there are not that many.
     */
    public int reasonCode(int element) {
        return code(element);
    }

    /**
     * Appends a code.
     *
     * @param value see {@link ReasonCode}.
     * @return this.
     * @throws IllegalArgumentException if it does not fit, or strictly if the packet does not have it.
     */
    public UnsubAck5 addReasonCode(int value) {
        return addCode(value);
    }
}
