package org.heliograph.mqtt.packet;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Printable;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U16;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.TopicFilters;
import org.heliograph.mqtt.Utf8;

/**
 * What the UNSUBSCRIBE of all versions share (§6).
 *
 * @param <M> the concrete packet.
 */
public abstract class Unsubscribe<M extends Unsubscribe<M>> extends MqttMessage<M> {
    private static final U16 PACKET_IDENTIFIER = packetIdentifier(header("template", "§6", 0, RemainingLength.ANY));

    private final FilterCursor filters;

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type     of the packet.
     * @param settings of reading and writing.
     * @param field    of the topic filters.
     * @param version  that the packet is of.
     */
    Unsubscribe(MessageType<M> type, Settings settings, FiltersField field, MqttVersion version) {
        super(type, settings, PacketType.UNSUBSCRIBE, version);
        filters = new FilterCursor(this, field, 0);
    }

    static Layout begin() {
        Layout layout = header("UNSUBSCRIBE", "§6", PacketType.UNSUBSCRIBE, RemainingLength.ANY);
        packetIdentifier(layout);
        return layout;
    }

    static FiltersField topicFilters(Layout layout) {
        return layout.custom("Topic Filters", "One or more filters of subscriptions to end.", FiltersField::new);
    }

    abstract FiltersField topicFiltersField();

    final FilterCursor cursor() {
        return filters.rewind();
    }

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

    /** {@return the topic filters, before the first one} */
    public final FilterCursor topicFilters() {
        return cursor();
    }

    /**
     * Appends a topic filter.
     *
     * @param topicFilter at most 65,535 octets.
     * @return this.
     * @throws IllegalArgumentException if it does not fit, or strictly if it breaks a rule of the document.
     */
    public final M addTopicFilter(CharSequence topicFilter) {
        int length = Utf8.length(topicFilter, isLenientWriting());
        if (length < 0 || length > Utf8Field.MAX) {
            throw refused(topicFilter);
        }
        FiltersField field = topicFiltersField();
        int start = claimMore(field, Utf8Field.PREFIX + length);
        int text = start + Utf8Field.PREFIX;
        target().putShort(start, (short) length, BIG_ENDIAN);
        putCharacters(text, topicFilter, length);
        boolean isFive = version() == MqttVersion.V50;
        if (!isLenientWriting() && TopicFilters.check(frame(), text, text + length, isFive) != Fault.NONE) {
            claimMore(field, -(Utf8Field.PREFIX + length));
            throw refused(topicFilter);
        }
        return it();
    }

    private IllegalArgumentException refused(CharSequence topicFilter) {
        return new IllegalArgumentException(
                type() + ".Topic Filters: \"" + Printable.of(topicFilter) + "\" is no topic filter");
    }

    @Override
    protected final long checkRules() {
        long fault = checkPacketIdentifier(PACKET_IDENTIFIER);
        if (fault == Fault.NONE && propertiesField() != null) {
            fault = propertiesField().checkValue(this);
        }
        FiltersField field = topicFiltersField();
        if (fault == Fault.NONE && position(field) == end(field)) {
            return Fault.of(MqttFault.NO_TOPIC_FILTER, field, position(field));
        }
        for (FilterCursor cursor = cursor(); fault == Fault.NONE && cursor.next(); ) {
            fault = cursor.check(version() == MqttVersion.V50);
        }
        return fault;
    }

    @Override
    final long checkDiscouragedFilters() {
        return discouraged(cursor(), topicFiltersField());
    }

    @Override
    final void completing() {
        requirePacketIdentifier(PACKET_IDENTIFIER);
        if (!isLenientWriting() && position(topicFiltersField()) == end(topicFiltersField())) {
            throw new IllegalArgumentException(type() + ".Topic Filters: length=0, but there is one at least");
        }
    }
}
