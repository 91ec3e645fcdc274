package org.heliograph.mqtt.packet;

import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.PropertyId;

/**
 * AUTH of 5.0 (§9): a step of an exchange that authenticates. An empty one is read, although §10 demands a method
 * of each; one that has a reason needs it.
 *
 * <pre>{@code
 * | 1111 0000 | Remaining Length | Reason Code | Properties |
 *       1             1..4            0..1          0..
 * }</pre>
 */
public final class Auth extends ReasonMessage<Auth> {
    private static final Layout LAYOUT = header("AUTH", "§9", PacketType.AUTH, RemainingLength.ANY);
    static final ReasonField REASON_CODE = reasonCode(LAYOUT, PacketType.AUTH);
    static final PropertiesField PROPERTIES = properties(LAYOUT, PacketType.AUTH);

    /** What there is to know of this packet. */
    public static final MessageType<Auth> TYPE = LAYOUT.type(Auth::new);

    /** Makes a flyweight that reads leniently. */
    public Auth() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public Auth(Settings settings) {
        super(TYPE, settings, PacketType.AUTH);
    }

    @Override
    public MessageType<Auth> type() {
        return TYPE;
    }

    @Override
    ReasonField reasonField() {
        return REASON_CODE;
    }

    @Override
    PropertiesField propertiesField() {
        return PROPERTIES;
    }

    @Override
    protected long checkRules() {
        long fault = checkReason();
        boolean isEmpty = end(REASON_CODE) == position(REASON_CODE);
        if (fault != Fault.NONE || isEmpty || properties().find(PropertyId.AUTHENTICATION_METHOD)) {
            return fault;
        }
        return Fault.of(MqttFault.AUTHENTICATION_METHOD_MISSING, PROPERTIES, position(PROPERTIES));
    }

    @Override
    void completing() {
        super.completing();
        if (!isLenientWriting() && checkRules() != Fault.NONE) {
            throw new IllegalArgumentException(
                    type() + ": Reason Code=" + reasonCode() + " needs an Authentication Method");
        }
    }
}
