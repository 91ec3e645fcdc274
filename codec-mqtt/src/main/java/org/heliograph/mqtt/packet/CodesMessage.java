package org.heliograph.mqtt.packet;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U16;
import org.heliograph.codec.Values;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.ReturnCode;

/**
 * Answers with a code for each filter of a request: SUBACK, and in 5.0 UNSUBACK (§6).
 *
 * @param <M> the concrete packet.
 */
public abstract class CodesMessage<M extends CodesMessage<M>> extends MqttMessage<M> {
    private static final U16 PACKET_IDENTIFIER = packetIdentifier(header("template", "§6", 0, RemainingLength.ANY));

    private final UnsafeBuffer codes = AgronaAccess.newView();

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type       of the packet.
     * @param settings   of reading and writing.
     * @param packetType in the first octet.
     * @param version    that the packet is of.
     */
    CodesMessage(MessageType<M> type, Settings settings, int packetType, MqttVersion version) {
        super(type, settings, packetType, version);
    }

    static Layout begin(int packetType) {
        Layout layout = header(PacketType.name(packetType), "§6", packetType, RemainingLength.ANY);
        packetIdentifier(layout);
        return layout;
    }

    static CodesField codes(Layout layout, String name, Values values) {
        return layout.custom(
                name,
                "One code for each filter of the request, in its order.",
                (info, anchor, delta, index) -> new CodesField(info, anchor, delta, index, values));
    }

    abstract CodesField codesField();

    /** {@return the packet identifier, 1 to 65,535} */
    public final int packetIdentifier() {
        return get(PACKET_IDENTIFIER);
    }

    /**
     * Sets the packet identifier.
     *
     * @param value 1 to 65,535.
     * @return this.
     */
    public final M packetIdentifier(int value) {
        return put(PACKET_IDENTIFIER, value);
    }

    final DirectBuffer codes() {
        int start = position(codesField());
        codes.wrap(frame(), start, end(codesField()) - start);
        return codes;
    }

    final int codeCount() {
        return end(codesField()) - position(codesField());
    }

    final int code(int element) {
        if (element < 0 || element >= codeCount()) {
            throw new IndexOutOfBoundsException(
                    type() + "." + codesField().name() + ": element=" + element + " size=" + codeCount());
        }
        return frame().getByte(position(codesField()) + element) & 0xFF;
    }

    final M addCode(int value) {
        if (value < 0 || value > 0xFF || !isLenientWriting() && !isDefined(value)) {
            throw new IllegalArgumentException(
                    type() + "." + codesField().name() + ": value=" + value + " is not of this packet");
        }
        int position = claimMore(codesField(), Byte.BYTES);
        target().putByte(position, (byte) value);
        return it();
    }

    /** Whether a code is one of the packet; 3.1 has no failure. */
    final boolean isDefined(int code) {
        return codesField().values().contains(code) && !(isV31() && code == ReturnCode.FAILURE);
    }

    @Override
    protected final long checkRules() {
        long fault = checkPacketIdentifier(PACKET_IDENTIFIER);
        if (fault == Fault.NONE && propertiesField() != null) {
            fault = propertiesField().checkValue(this);
        }
        return fault == Fault.NONE ? codesField().checkValue(this) : fault;
    }

    @Override
    final void completing() {
        requirePacketIdentifier(PACKET_IDENTIFIER);
        if (!isLenientWriting() && codeCount() == 0) {
            throw new IllegalArgumentException(
                    type() + "." + codesField().name() + ": length=0, but there is one at least");
        }
    }
}
