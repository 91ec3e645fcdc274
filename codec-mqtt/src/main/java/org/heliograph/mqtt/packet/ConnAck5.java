package org.heliograph.mqtt.packet;

import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.ReasonCode;

/**
 * CONNACK of 5.0 (§4): the answer to CONNECT.
 *
 * <pre>{@code
 * | 0010 0000 | Remaining Length | Connect Acknowledge Flags | Reason Code | Properties |
 *       1            1..4                    1                   1             1..
 * }</pre>
 *
 * <p>A server that knows no 5.0 answers in the form of {@link ConnAck3}, two octets behind the fixed header with code 1; in
 * lenient mode that is read as well, without properties.
 */
public final class ConnAck5 extends MqttMessage<ConnAck5> {
    /** Bit of the acknowledge flags: the server has the session. */
    public static final int SESSION_PRESENT = 0x01;

    private static final Layout LAYOUT = header("CONNACK", "§4", PacketType.CONNACK, RemainingLength.ANY);

    static final U8 CONNECT_ACKNOWLEDGE_FLAGS = LAYOUT.u8(
            "Connect Acknowledge Flags", "Bit 0: the server has the session.", Values.range(0, SESSION_PRESENT));
    static final U8 REASON_CODE =
            LAYOUT.u8("Reason Code", "Whether the connection is accepted.", ReasonCode.values(PacketType.CONNACK));
    static final PropertiesField PROPERTIES =
            properties(LAYOUT, "Properties", PacketType.CONNACK, PropertiesField.Presence.UNLESS_OLD);

    /** What there is to know of this packet. */
    public static final MessageType<ConnAck5> TYPE = LAYOUT.type(ConnAck5::new);

    /** Makes a flyweight that reads leniently. */
    public ConnAck5() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public ConnAck5(Settings settings) {
        super(TYPE, settings, PacketType.CONNACK, MqttVersion.V50);
    }

    @Override
    public MessageType<ConnAck5> type() {
        return TYPE;
    }

    @Override
    PropertiesField propertiesField() {
        return PROPERTIES;
    }

    /** {@return the acknowledge flags; in 3.1 reserved} */
    public int connectAcknowledgeFlags() {
        return get(CONNECT_ACKNOWLEDGE_FLAGS);
    }

    /**
     * Sets the acknowledge flags.
     *
     * @param value 0 or {@link #SESSION_PRESENT}.
     * @return this.
     */
    public ConnAck5 connectAcknowledgeFlags(int value) {
        return put(CONNECT_ACKNOWLEDGE_FLAGS, value);
    }

    /** {@return whether the server has the session} */
    public boolean isSessionPresent() {
        return (connectAcknowledgeFlags() & SESSION_PRESENT) != 0;
    }

    /**
     * Sets whether the server has the session.
     *
     * @param value whether it has.
     * @return this.
     */
    public ConnAck5 sessionPresent(boolean value) {
        return connectAcknowledgeFlags(value ? SESSION_PRESENT : 0);
    }

    /** {@return the code, see {@link ReasonCode}} */
    public int reasonCode() {
        return get(REASON_CODE);
    }

    /**
     * Sets the code.
     *
     * @param value see {@link ReasonCode}.
     * @return this.
     */
    public ConnAck5 reasonCode(int value) {
        return put(REASON_CODE, value);
    }

    @Override
    protected long checkRules() {
        int flags = connectAcknowledgeFlags();
        if ((flags & ~SESSION_PRESENT) != 0) {
            return Fault.of(
                    MqttFault.ACKNOWLEDGE_FLAGS_RESERVED,
                    CONNECT_ACKNOWLEDGE_FLAGS,
                    position(CONNECT_ACKNOWLEDGE_FLAGS));
        } else if (!REASON_CODE.values().contains(reasonCode())) {
            return Fault.of(MqttFault.CODE_NOT_DEFINED, REASON_CODE, position(REASON_CODE));
        } else if (isSessionPresent() && reasonCode() != 0) {
            return Fault.of(
                    MqttFault.SESSION_PRESENT_WITH_ERROR,
                    CONNECT_ACKNOWLEDGE_FLAGS,
                    position(CONNECT_ACKNOWLEDGE_FLAGS));
        }
        return PROPERTIES.checkValue(this);
    }

    @Override
    void completing() {
        if (!isLenientWriting() && checkRules() != Fault.NONE) {
            throw new IllegalArgumentException(type() + ": Connect Acknowledge Flags=" + connectAcknowledgeFlags()
                    + " Reason Code=" + reasonCode() + " do not go together");
        }
    }
}
