package org.heliograph.mqtt.packet;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttVersion;

/**
 * UNSUBSCRIBE of 3.1 and 3.1.1 (§6): a client wants no more messages.
 *
 * <pre>{@code
 * | 1010 0010 | Remaining Length | Packet Identifier | Topic Filter+ |
 *       1             1..4                2             2 + length
 * }</pre>
 */
public final class Unsubscribe3 extends Unsubscribe<Unsubscribe3> {
    private static final Layout LAYOUT = begin();
    static final FiltersField TOPIC_FILTERS = topicFilters(LAYOUT);

    /** What there is to know of this packet. */
    public static final MessageType<Unsubscribe3> TYPE = LAYOUT.type(Unsubscribe3::new);

    /** Makes a flyweight of 3.1.1 that reads leniently. */
    public Unsubscribe3() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing; the dialect of {@link MqttVersion#V31} makes it one of 3.1.
     */
    public Unsubscribe3(Settings settings) {
        super(TYPE, settings, TOPIC_FILTERS, MqttVersion.of(settings.dialect()));
    }

    @Override
    public MessageType<Unsubscribe3> type() {
        return TYPE;
    }

    @Override
    FiltersField topicFiltersField() {
        return TOPIC_FILTERS;
    }
}
