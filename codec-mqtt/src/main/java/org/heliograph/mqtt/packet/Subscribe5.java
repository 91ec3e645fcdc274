package org.heliograph.mqtt.packet;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;

/**
 * SUBSCRIBE of 5.0 (§6): a client asks for messages.
 *
 * <pre>{@code
 * | 1000 0010 | Remaining Length | Packet Identifier | Properties | (Topic Filter, Subscription Options)+ |
 *       1             1..4                2               1..       2 + length          1
 * }</pre>
 */
public final class Subscribe5 extends Subscribe<Subscribe5> {
    private static final Layout LAYOUT = begin();
    static final PropertiesField PROPERTIES =
            properties(LAYOUT, "Properties", PacketType.SUBSCRIBE, PropertiesField.Presence.ALWAYS);
    static final SubscriptionsField SUBSCRIPTIONS = subscriptions(LAYOUT, Element.Subscription.V5);

    private static final int FIRST_OCTET = PacketType.firstOctet(PacketType.SUBSCRIBE);

    /** What there is to know of this packet. */
    public static final MessageType<Subscribe5> TYPE = LAYOUT.type(Subscribe5::new);

    /** Makes a flyweight that reads leniently. */
    public Subscribe5() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public Subscribe5(Settings settings) {
        super(TYPE, settings, SUBSCRIPTIONS, MqttVersion.V50);
    }

    @Override
    public MessageType<Subscribe5> type() {
        return TYPE;
    }

    @Override
    protected boolean isPlain(UnsafeBuffer frame) {
        int limit = frame.capacity();
        long head = RemainingLength.plainHead(frame, limit);
        int headEnd = 1 + RemainingLength.plainWidth(head, limit);
        int block = headEnd + Short.BYTES;
        if (headEnd == 1
                || (head & 0xFF) != FIRST_OCTET
                || (short) (head >> headEnd * Byte.SIZE) == 0
                || block >= limit) {
            return false;
        }
        int end = cursor(PROPERTIES).plainEnd(frame, block, limit);
        return end > 0 && isPlain(frame, end, limit) && indexed(headEnd, end, limit);
    }

    @Override
    PropertiesField propertiesField() {
        return PROPERTIES;
    }

    @Override
    SubscriptionsField subscriptionsField() {
        return SUBSCRIPTIONS;
    }
}
