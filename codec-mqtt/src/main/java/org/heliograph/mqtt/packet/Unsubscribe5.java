package org.heliograph.mqtt.packet;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;

/**
 * UNSUBSCRIBE of 5.0 (§6): a client wants no more messages.
 *
 * <pre>{@code
 * | 1010 0010 | Remaining Length | Packet Identifier | Properties | Topic Filter+ |
 *       1             1..4                2               1..        2 + length
 * }</pre>
 */
public final class Unsubscribe5 extends Unsubscribe<Unsubscribe5> {
    private static final Layout LAYOUT = begin();
    static final PropertiesField PROPERTIES =
            properties(LAYOUT, "Properties", PacketType.UNSUBSCRIBE, PropertiesField.Presence.ALWAYS);
    static final FiltersField TOPIC_FILTERS = topicFilters(LAYOUT);

    /** What there is to know of this packet. */
    public static final MessageType<Unsubscribe5> TYPE = LAYOUT.type(Unsubscribe5::new);

    /** Makes a flyweight that reads leniently. */
    public Unsubscribe5() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public Unsubscribe5(Settings settings) {
        super(TYPE, settings, TOPIC_FILTERS, MqttVersion.V50);
    }

    @Override
    public MessageType<Unsubscribe5> type() {
        return TYPE;
    }

    @Override
    PropertiesField propertiesField() {
        return PROPERTIES;
    }

    @Override
    FiltersField topicFiltersField() {
        return TOPIC_FILTERS;
    }
}
