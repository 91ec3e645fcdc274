package org.heliograph.mqtt.packet;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Memory;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Printable;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U16;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.SubscriptionOptions;
import org.heliograph.mqtt.TopicFilters;
import org.heliograph.mqtt.Utf8;

/**
 * What the SUBSCRIBE of all versions share (§6).
 *
 * @param <M> the concrete packet.
 */
public abstract class Subscribe<M extends Subscribe<M>> extends MqttMessage<M> {
    private static final U16 PACKET_IDENTIFIER = packetIdentifier(header("template", "§6", 0, RemainingLength.ANY));

    private final FilterCursor filters;

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type     of the packet.
     * @param settings of reading and writing.
     * @param field    of the subscriptions.
     * @param version  that the packet is of.
     */
    Subscribe(MessageType<M> type, Settings settings, SubscriptionsField field, MqttVersion version) {
        super(type, settings, PacketType.SUBSCRIBE, version);
        filters = new FilterCursor(this, field, Byte.BYTES);
    }

    static Layout begin() {
        Layout layout = header("SUBSCRIBE", "§6", PacketType.SUBSCRIBE, RemainingLength.ANY);
        packetIdentifier(layout);
        return layout;
    }

    static SubscriptionsField subscriptions(Layout layout, Element.Subscription element) {
        return layout.custom(
                "Subscriptions",
                "One or more topic filters with what is wanted of each.",
                (info, anchor, delta, index) -> new SubscriptionsField(info, anchor, delta, index, element));
    }

    abstract SubscriptionsField subscriptionsField();

    final FilterCursor cursor() {
        SubscriptionsField field = subscriptionsField();
        return filters.rewind(position(field), end(field));
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

    /** {@return the subscriptions, before the first one} */
    public final FilterCursor subscriptions() {
        return cursor();
    }

    /**
     * Appends a subscription.
     *
     * @param topicFilter at most 65,535 octets.
     * @param options     see {@link SubscriptionOptions}; before 5.0 the QoS.
     * @return this.
     * @throws IllegalArgumentException if it does not fit, or strictly if it breaks a rule of the document.
     */
    public final M addSubscription(CharSequence topicFilter, int options) {
        int length = Utf8.length(topicFilter, isLenientWriting());
        boolean refused = !isLenientWriting() && ruleOf(options) != 0;
        if (length < 0 || length > Utf8Field.MAX || options < 0 || options > 0xFF || refused) {
            throw refused(topicFilter, options);
        }
        SubscriptionsField field = subscriptionsField();
        int start = claimMore(field, Utf8Field.PREFIX + length + Byte.BYTES);
        target().putShort(start, (short) length, BIG_ENDIAN);
        putCharacters(start + Utf8Field.PREFIX, topicFilter, length);
        target().putByte(start + Utf8Field.PREFIX + length, (byte) options);
        if (!isLenientWriting()) {
            requireFilter(topicFilter, options, start + Utf8Field.PREFIX, length);
        }
        return it();
    }

    private void requireFilter(CharSequence topicFilter, int options, int start, int length) {
        boolean isFive = version() == MqttVersion.V50;
        boolean isLocal = isFive
                && (options & SubscriptionOptions.NO_LOCAL) != 0
                && TopicFilters.isShared(frame(), start, start + length);
        if (isLocal || TopicFilters.check(frame(), start, start + length, isFive) != Fault.NONE) {
            claimMore(subscriptionsField(), -(Utf8Field.PREFIX + length + Byte.BYTES));
            throw refused(topicFilter, options);
        }
    }

    private IllegalArgumentException refused(CharSequence topicFilter, int options) {
        return new IllegalArgumentException(type() + ".Subscriptions: \"" + Printable.of(topicFilter) + "\" options="
                + options + " is no topic filter, or options that it must not have");
    }

    /** The rule that options break, 0 if none. */
    private int ruleOf(int options) {
        int qos = options & SubscriptionOptions.QOS_MASK;
        if (version() != MqttVersion.V50) {
            boolean isQos = (options & ~SubscriptionOptions.QOS_MASK) == 0 || isV31();
            return isQos && qos != SubscriptionOptions.QOS_MASK ? 0 : MqttFault.OPTIONS_RESERVED;
        } else if ((options & SubscriptionOptions.RESERVED) != 0) {
            return MqttFault.OPTIONS_RESERVED;
        } else if (qos == SubscriptionOptions.QOS_MASK) {
            return MqttFault.OPTIONS_QOS_3;
        }
        int handling = options & SubscriptionOptions.RETAIN_HANDLING_MASK;
        return handling == SubscriptionOptions.RETAIN_HANDLING_MASK ? MqttFault.RETAIN_HANDLING_3 : 0;
    }

    /** Whether there is a filter, and all are plainly right to the end of the packet. */
    final boolean isPlain(UnsafeBuffer frame, int start, int limit) {
        int at = start;
        while (at <= limit - Utf8Field.PREFIX) {
            int filter = at + Utf8Field.PREFIX;
            int end = filter + (Short.reverseBytes(Memory.quarter(frame, at)) & Utf8Field.MAX);
            if (end >= limit) {
                return false;
            }
            int options = Memory.octet(frame, end) & 0xFF;
            boolean isLocal =
                    (options & SubscriptionOptions.NO_LOCAL) != 0 && TopicFilters.isShared(frame, filter, end);
            if (ruleOf(options) != 0 || isLocal || TopicFilters.check(frame, filter, end, true) != Fault.NONE) {
                return false;
            }
            at = end + 1;
        }
        return at == limit && at > start;
    }

    @Override
    protected final long checkRules() {
        long fault = checkPacketIdentifier(PACKET_IDENTIFIER);
        if (fault == Fault.NONE && propertiesField() != null) {
            fault = propertiesField().checkValue(this);
        }
        return fault == Fault.NONE ? checkSubscriptions() : fault;
    }

    private long checkSubscriptions() {
        SubscriptionsField field = subscriptionsField();
        FilterCursor cursor = cursor();
        if (position(field) == end(field)) {
            return Fault.of(MqttFault.NO_TOPIC_FILTER, field, position(field));
        }
        while (cursor.next()) {
            long fault = cursor.check(version() == MqttVersion.V50);
            if (fault != Fault.NONE) {
                return fault;
            }
            int rule = ruleOf(cursor.options());
            boolean isLocal = version() == MqttVersion.V50 && cursor.isNoLocal() && cursor.isShared();
            if (rule != 0 || isLocal) {
                int code = rule != 0 ? rule : MqttFault.NO_LOCAL_SHARED;
                return Fault.of(code, field, cursor.position() + cursor.length() - 1);
            }
        }
        return Fault.NONE;
    }

    @Override
    final long checkDiscouragedFilters() {
        return discouraged(cursor(), subscriptionsField());
    }

    @Override
    final void completing() {
        requirePacketIdentifier(PACKET_IDENTIFIER);
        if (!isLenientWriting() && position(subscriptionsField()) == end(subscriptionsField())) {
            throw new IllegalArgumentException(type() + ".Subscriptions: length=0, but there is one at least");
        }
    }
}
