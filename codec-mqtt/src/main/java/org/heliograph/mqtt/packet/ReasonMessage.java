package org.heliograph.mqtt.packet;

import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.ReasonCode;
import org.heliograph.mqtt.Sender;

/**
 * Packets of 5.0 that end with a reason code and properties, which may be left out (§9): a reason of 0 without properties,
 * and a block without properties. Written strictly they are left out; written leniently what was set is kept.
 *
 * @param <M> the concrete packet.
 */
public abstract class ReasonMessage<M extends ReasonMessage<M>> extends MqttMessage<M> {
    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type       of the packet.
     * @param settings   of reading and writing.
     * @param packetType in the first octet.
     */
    ReasonMessage(MessageType<M> type, Settings settings, int packetType) {
        super(type, settings, packetType, MqttVersion.V50);
    }

    /** Adds reason code and properties to a layout; answers the reason code. */
    static ReasonField reasonCode(Layout layout, int packetType) {
        return layout.custom(
                "Reason Code",
                "What came of it; 0 if it is left out.",
                (info, anchor, delta, index) ->
                        new ReasonField(info, anchor, delta, index, ReasonCode.values(packetType)));
    }

    static PropertiesField properties(Layout layout, int packetType) {
        return properties(layout, "Properties", packetType, PropertiesField.Presence.IF_OCTETS_ARE_LEFT);
    }

    abstract ReasonField reasonField();

    @Override
    abstract PropertiesField propertiesField();

    /** {@return the reason code, see {@link ReasonCode}; 0 if it was left out} */
    public final int reasonCode() {
        return reasonField().read(this);
    }

    /**
     * Sets the reason code.
     *
     * @param value see {@link ReasonCode}, 0 to 255.
     * @return this.
     * @throws IllegalArgumentException if the value does not fit, or strictly if the packet does not have it.
     */
    public final M reasonCode(int value) {
        boolean refused = !isLenientWriting() && !ReasonCode.isDefined(value & 0xFF, packetType());
        if (value < 0 || value > 0xFF || refused) {
            throw new IllegalArgumentException(type() + ".Reason Code: value=" + value + " is not of this packet");
        }
        int position = claim(reasonField(), Byte.BYTES);
        target().putByte(position, (byte) value);
        return it();
    }

    /** Properties stand behind a reason code. */
    @Override
    final void beforeProperties(PropertiesField field) {
        if (!isWritten(reasonField())) {
            reasonCode(ReasonCode.SUCCESS);
        }
    }

    @Override
    void completing() {
        if (isLenientWriting()) {
            return;
        }
        PropertiesField properties = propertiesField();
        if (end(properties) - position(properties) == 1) {
            resize(properties, 0);
        }
        boolean isLast = end(properties) == position(properties);
        if (isLast && end(reasonField()) > position(reasonField()) && reasonCode() == ReasonCode.SUCCESS) {
            resize(reasonField(), 0);
        }
    }

    final long checkReason() {
        long fault = reasonField().checkValue(this);
        return fault == Fault.NONE ? propertiesField().checkValue(this) : fault;
    }

    @Override
    long checkContentOf(Sender sender) {
        if (!ReasonCode.isSentBy(reasonCode(), packetType(), sender)) {
            return Fault.of(MqttFault.WRONG_SENDER, reasonField(), position(reasonField()));
        }
        return checkProperty(
                sender == Sender.SERVER ? PropertyId.SESSION_EXPIRY_INTERVAL : PropertyId.SERVER_REFERENCE);
    }
}
