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
import org.heliograph.mqtt.ReturnCode;

/**
 * CONNACK of 3.1 and 3.1.1 (§4): the answer to CONNECT.
 *
 * <pre>{@code
 * | 0010 0000 | Remaining Length | Connect Acknowledge Flags | Connect Return code |
 *       1             1                      1                   1
 * }</pre>
 */
public final class ConnAck3 extends MqttMessage<ConnAck3> {
    /** Bit of the acknowledge flags: the server has the session. */
    public static final int SESSION_PRESENT = 0x01;

    private static final Layout LAYOUT = header("CONNACK", "§4", PacketType.CONNACK, 2);

    static final U8 CONNECT_ACKNOWLEDGE_FLAGS = LAYOUT.u8(
            "Connect Acknowledge Flags", "Bit 0: the server has the session.", Values.range(0, SESSION_PRESENT));
    static final U8 CONNECT_RETURN_CODE =
            LAYOUT.u8("Connect Return code", "Whether the connection is accepted.", ReturnCode.CONNACK_VALUES);

    /** What there is to know of this packet. */
    public static final MessageType<ConnAck3> TYPE = LAYOUT.type(ConnAck3::new);

    /** Makes a flyweight of 3.1.1 that reads leniently. */
    public ConnAck3() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing; the dialect of {@link MqttVersion#V31} makes it one of 3.1.
     */
    public ConnAck3(Settings settings) {
        super(TYPE, settings, PacketType.CONNACK, MqttVersion.of(settings.dialect()));
    }

    @Override
    public MessageType<ConnAck3> type() {
        return TYPE;
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
    public ConnAck3 connectAcknowledgeFlags(int value) {
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
    public ConnAck3 sessionPresent(boolean value) {
        return connectAcknowledgeFlags(value ? SESSION_PRESENT : 0);
    }

    /** {@return the code, see {@link ReturnCode}} */
    public int connectReturnCode() {
        return get(CONNECT_RETURN_CODE);
    }

    /**
     * Sets the code.
     *
     * @param value see {@link ReturnCode}.
     * @return this.
     */
    public ConnAck3 connectReturnCode(int value) {
        return put(CONNECT_RETURN_CODE, value);
    }

    @Override
    protected long checkRules() {
        int flags = connectAcknowledgeFlags();
        if ((flags & ~SESSION_PRESENT) != 0 && !isV31()) {
            return Fault.of(
                    MqttFault.ACKNOWLEDGE_FLAGS_RESERVED,
                    CONNECT_ACKNOWLEDGE_FLAGS,
                    position(CONNECT_ACKNOWLEDGE_FLAGS));
        } else if (!CONNECT_RETURN_CODE.values().contains(connectReturnCode())) {
            return Fault.of(MqttFault.CODE_NOT_DEFINED, CONNECT_RETURN_CODE, position(CONNECT_RETURN_CODE));
        } else if (isSessionPresent() && connectReturnCode() != 0 && !isV31()) {
            return Fault.of(
                    MqttFault.SESSION_PRESENT_WITH_ERROR,
                    CONNECT_ACKNOWLEDGE_FLAGS,
                    position(CONNECT_ACKNOWLEDGE_FLAGS));
        }
        return Fault.NONE;
    }

    @Override
    void completing() {
        if (!isLenientWriting() && checkRules() != Fault.NONE) {
            throw new IllegalArgumentException(type() + ": Connect Acknowledge Flags=" + connectAcknowledgeFlags()
                    + " Connect Return code=" + connectReturnCode() + " do not go together");
        }
    }
}
