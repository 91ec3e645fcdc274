package org.heliograph.mqtt.packet;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.ReturnCode;

/**
 * SUBACK of 3.1 and 3.1.1 (§6): the answer to SUBSCRIBE, with a code for each filter.
 *
 * <pre>{@code
 * | 1001 0000 | Remaining Length | Packet Identifier | Return Codes |
 *       1             1..4                2               1..
 * }</pre>
 */
public final class SubAck3 extends CodesMessage<SubAck3> {
    private static final Layout LAYOUT = begin(PacketType.SUBACK);
    static final CodesField RETURN_CODES = codes(LAYOUT, "Return Codes", ReturnCode.SUBACK_VALUES);

    /** What there is to know of this packet. */
    public static final MessageType<SubAck3> TYPE = LAYOUT.type(SubAck3::new);

    /** Makes a flyweight of 3.1.1 that reads leniently. */
    public SubAck3() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing; the dialect of {@link MqttVersion#V31} makes it one of 3.1.
     */
    public SubAck3(Settings settings) {
        super(TYPE, settings, PacketType.SUBACK, MqttVersion.of(settings.dialect()));
    }

    @Override
    public MessageType<SubAck3> type() {
        return TYPE;
    }

    @Override
    CodesField codesField() {
        return RETURN_CODES;
    }

    /** {@return the codes, in place, an octet each; moves at the next read of them} */
    public DirectBuffer returnCodes() {
        return codes();
    }

    /** {@return the number of codes} */
    public int returnCodeCount() {
        return codeCount();
    }

    /**
     * {@return a code, see {@link ReturnCode}}
     *
     * @param element which one, from 0.
     * @throws IndexOutOfBoundsException if there are not that many.
     */
    public int returnCode(int element) {
        return code(element);
    }

    /**
     * Appends a code.
     *
     * @param value see {@link ReturnCode}.
     * @return this.
     * @throws IllegalArgumentException if it does not fit, or strictly if the packet does not have it.
     */
    public SubAck3 addReturnCode(int value) {
        return addCode(value);
    }
}
