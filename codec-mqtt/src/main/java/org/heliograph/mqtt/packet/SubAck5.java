package org.heliograph.mqtt.packet;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.ReasonCode;

/**
 * SUBACK of 5.0 (§6): the answer to SUBSCRIBE, with a code for each filter.
 *
 * <pre>{@code
 * | 1001 0000 | Remaining Length | Packet Identifier | Properties | Reason Codes |
 *       1             1..4                2               1..          1..
 * }</pre>
 */
public final class SubAck5 extends CodesMessage<SubAck5> {
    private static final Layout LAYOUT = begin(PacketType.SUBACK);
    static final PropertiesField PROPERTIES =
            properties(LAYOUT, "Properties", PacketType.SUBACK, PropertiesField.Presence.ALWAYS);
    static final CodesField REASON_CODES = codes(LAYOUT, "Reason Codes", ReasonCode.values(PacketType.SUBACK));

    /** What there is to know of this packet. */
    public static final MessageType<SubAck5> TYPE = LAYOUT.type(SubAck5::new);

    /** Makes a flyweight that reads leniently. */
    public SubAck5() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public SubAck5(Settings settings) {
        super(TYPE, settings, PacketType.SUBACK, MqttVersion.V50);
    }

    @Override
    public MessageType<SubAck5> type() {
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
    public SubAck5 addReasonCode(int value) {
        return addCode(value);
    }
}
