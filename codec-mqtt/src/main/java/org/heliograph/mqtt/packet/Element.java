package org.heliograph.mqtt.packet;

import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;
import org.heliograph.mqtt.SubscriptionOptions;

/** An element of a list of subscriptions, for visitors and documents; cursors read the octets themselves. */
final class Element extends Message<Element> {
    private final MessageType<Element> type;

    private Element(MessageType<Element> type, Settings settings) {
        super(type, settings);
        this.type = type;
    }

    /** Freezes the layout of a kind of element. */
    static MessageType<Element> type(Layout layout) {
        Holder holder = new Holder();
        holder.type = layout.type(settings -> new Element(holder.type, settings));
        return holder.type;
    }

    @Override
    public MessageType<Element> type() {
        return type;
    }

    /** The type that its own factory needs. */
    private static final class Holder {
        private MessageType<Element> type;
    }

    /**
     * A topic filter and the octet behind it.
     *
     * @param type    of the element.
     * @param filter  Topic Filter.
     * @param options the octet behind it.
     */
    record Subscription(MessageType<Element> type, Utf8Field filter, U8 options) {
        /** Before 5.0: a QoS. */
        static final Subscription V3 = of("Requested QoS", "Greatest QoS of the messages.", Values.range(0, 2));

        /** 5.0: options. */
        static final Subscription V5 =
                of("Subscription Options", "Greatest QoS and how to send.", SubscriptionOptions.VALUES);

        private static Subscription of(String name, String doc, Values values) {
            Layout layout = Layout.of("Subscription", "§6");
            Utf8Field filter = MqttMessage.text(layout, "Topic Filter", "What messages are wanted.", 0, 0);
            U8 options = layout.u8(name, doc, values);
            return new Subscription(Element.type(layout), filter, options);
        }
    }
}
