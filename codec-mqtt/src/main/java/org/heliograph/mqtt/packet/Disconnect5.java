package org.heliograph.mqtt.packet;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.PacketType;

/**
 * DISCONNECT of 5.0 (§9): either side ends the connection.
 *
 * <pre>{@code
 * | 1110 0000 | Remaining Length | Reason Code | Properties |
 *       1             1..4            0..1          0..
 * }</pre>
 */
public final class Disconnect5 extends ReasonMessage<Disconnect5> {
    private static final Layout LAYOUT = header("DISCONNECT", "§9", PacketType.DISCONNECT, RemainingLength.ANY);
    static final ReasonField REASON_CODE = reasonCode(LAYOUT, PacketType.DISCONNECT);
    static final PropertiesField PROPERTIES = properties(LAYOUT, PacketType.DISCONNECT);

    /** What there is to know of this packet. */
    public static final MessageType<Disconnect5> TYPE = LAYOUT.type(Disconnect5::new);

    /** Makes a flyweight that reads leniently. */
    public Disconnect5() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public Disconnect5(Settings settings) {
        super(TYPE, settings, PacketType.DISCONNECT);
    }

    @Override
    public MessageType<Disconnect5> type() {
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
        return checkReason();
    }
}
