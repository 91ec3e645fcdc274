package org.heliograph.mqtt.packet;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttVersion;

/**
 * SUBSCRIBE of 3.1 and 3.1.1 (§6): a client asks for messages.
 *
 * <pre>{@code
 * | 1000 0010 | Remaining Length | Packet Identifier | (Topic Filter, Requested QoS)+ |
 *       1             1..4                2            2 + length          1
 * }</pre>
 */
public final class Subscribe3 extends Subscribe<Subscribe3> {
    private static final Layout LAYOUT = begin();
    static final SubscriptionsField SUBSCRIPTIONS = subscriptions(LAYOUT, Element.Subscription.V3);

    /** What there is to know of this packet. */
    public static final MessageType<Subscribe3> TYPE = LAYOUT.type(Subscribe3::new);

    /** Makes a flyweight of 3.1.1 that reads leniently. */
    public Subscribe3() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing; the dialect of {@link MqttVersion#V31} makes it one of 3.1.
     */
    public Subscribe3(Settings settings) {
        super(TYPE, settings, SUBSCRIPTIONS, MqttVersion.of(settings.dialect()));
    }

    @Override
    public MessageType<Subscribe3> type() {
        return TYPE;
    }

    @Override
    SubscriptionsField subscriptionsField() {
        return SUBSCRIPTIONS;
    }
}
