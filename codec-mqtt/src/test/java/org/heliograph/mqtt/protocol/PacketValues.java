package org.heliograph.mqtt.protocol;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;
import org.heliograph.mqtt.SubscriptionOptions;
import org.heliograph.mqtt.packet.Ack3;
import org.heliograph.mqtt.packet.Ack5;
import org.heliograph.mqtt.packet.CodesMessage;
import org.heliograph.mqtt.packet.ConnAck3;
import org.heliograph.mqtt.packet.ConnAck5;
import org.heliograph.mqtt.packet.Connect;
import org.heliograph.mqtt.packet.Connect5;
import org.heliograph.mqtt.packet.FilterCursor;
import org.heliograph.mqtt.packet.MqttMessage;
import org.heliograph.mqtt.packet.PropertyCursor;
import org.heliograph.mqtt.packet.Publish;
import org.heliograph.mqtt.packet.ReasonMessage;
import org.heliograph.mqtt.packet.SubAck3;
import org.heliograph.mqtt.packet.SubAck5;
import org.heliograph.mqtt.packet.Subscribe;
import org.heliograph.mqtt.packet.UnsubAck5;
import org.heliograph.mqtt.packet.Unsubscribe;

/** What the accessors of a packet give, by the names of the vectors. */
final class PacketValues {
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final boolean isFive;

    private PacketValues(MqttMessage<?> message, boolean isFive) {
        this.isFive = isFive;
        values.put("type", PacketType.name(message.packetType()));
        if (isFive) {
            values.put("properties", properties(message.properties()));
        }
    }

    static Map<String, Object> of(MqttMessage<?> message, boolean isFive) {
        PacketValues all = new PacketValues(message, isFive);
        if (message instanceof Connect<?> connect) {
            all.connect(connect);
        } else if (message instanceof ConnAck3 ack) {
            all.values.put("sessionPresent", ack.isSessionPresent());
            all.values.put("reasonCode", (long) ack.connectReturnCode());
        } else if (message instanceof ConnAck5 ack) {
            all.values.put("sessionPresent", ack.isSessionPresent());
            all.values.put("reasonCode", (long) ack.reasonCode());
        } else if (message instanceof Publish<?> publish) {
            all.publish(publish);
        } else if (message instanceof Subscribe<?> subscribe) {
            all.values.put("packetId", (long) subscribe.packetIdentifier());
            all.subscriptions(subscribe.subscriptions());
        } else if (message instanceof Unsubscribe<?> unsubscribe) {
            all.values.put("packetId", (long) unsubscribe.packetIdentifier());
            all.filters(unsubscribe.topicFilters());
        } else if (message instanceof CodesMessage<?> answer) {
            all.values.put("packetId", (long) answer.packetIdentifier());
            all.values.put("reasonCodes", codes(answer));
        } else if (message instanceof Ack3<?> ack) {
            all.values.put("packetId", (long) ack.packetIdentifier());
        }
        if (message instanceof Ack5<?> ack) {
            all.values.put("packetId", (long) ack.packetIdentifier());
        }
        if (message instanceof ReasonMessage<?> reason) {
            all.values.put("reasonCode", (long) reason.reasonCode());
        }
        return all.values;
    }

    private void connect(Connect<?> connect) {
        values.put("cleanStart", connect.isCleanStart());
        values.put("keepAlive", (long) connect.keepAlive());
        values.put("clientId", connect.clientIdentifierAsString());
        if (connect.hasWill()) {
            Map<String, Object> will = new LinkedHashMap<>();
            will.put("qos", (long) connect.willQos());
            will.put("retain", connect.isWillRetain());
            will.put("topic", connect.willTopicAsString());
            will.put("payloadHex", hex(connect.willPayload()));
            if (connect instanceof Connect5 five) {
                will.put("properties", properties(five.willProperties()));
            }
            values.put("will", will);
        }
        if (connect.hasUserName()) {
            values.put("username", connect.userNameAsString());
        }
        if (connect.hasPassword()) {
            values.put("passwordHex", hex(connect.password()));
        }
    }

    private void publish(Publish<?> publish) {
        values.put("dup", publish.isDup());
        values.put("qos", (long) publish.qos());
        values.put("retain", publish.isRetain());
        values.put("topic", publish.topicNameAsString());
        if (publish.qos() > 0) {
            values.put("packetId", (long) publish.packetIdentifier());
        }
        values.put("payloadHex", hex(publish.payload()));
    }

    private void subscriptions(FilterCursor cursor) {
        List<Object> all = new ArrayList<>();
        while (cursor.next()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("filter", cursor.topicFilter().toString());
            one.put("qos", (long) cursor.qos());
            if (isFive) {
                one.put("noLocal", cursor.isNoLocal());
                one.put("retainAsPublished", (cursor.options() & SubscriptionOptions.RETAIN_AS_PUBLISHED) != 0);
                one.put("retainHandling", (long) (cursor.options() & SubscriptionOptions.RETAIN_HANDLING_MASK) >> 4);
            }
            all.add(one);
        }
        values.put("subscriptions", all);
    }

    private void filters(FilterCursor cursor) {
        List<Object> all = new ArrayList<>();
        while (cursor.next()) {
            all.add(cursor.topicFilter().toString());
        }
        values.put("filters", all);
    }

    private static List<Object> codes(CodesMessage<?> answer) {
        List<Object> codes = new ArrayList<>();
        if (answer instanceof SubAck3 ack) {
            for (int i = 0; i < ack.returnCodeCount(); i++) {
                codes.add((long) ack.returnCode(i));
            }
        } else if (answer instanceof SubAck5 ack) {
            for (int i = 0; i < ack.reasonCodeCount(); i++) {
                codes.add((long) ack.reasonCode(i));
            }
        } else if (answer instanceof UnsubAck5 ack) {
            for (int i = 0; i < ack.reasonCodeCount(); i++) {
                codes.add((long) ack.reasonCode(i));
            }
        }
        return codes;
    }

    static List<Object> properties(PropertyCursor cursor) {
        List<Object> all = new ArrayList<>();
        while (cursor.next()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", (long) cursor.id());
            one.put("name", camel(PropertyId.name(cursor.id())));
            switch (cursor.type()) {
                case PropertyType.STRING -> one.put("value", cursor.text().toString());
                case PropertyType.BINARY -> one.put("hex", hex(cursor.octets()));
                case PropertyType.PAIR -> {
                    one.put("key", cursor.name().toString());
                    one.put("value", cursor.text().toString());
                }
                default -> one.put("value", cursor.number());
            }
            all.add(one);
        }
        return all;
    }

    /** The vectors leave out a letter of one of the names. */
    private static String camel(String name) {
        if (name.equals("Subscription Identifiers Available")) {
            return "subscriptionIdentifierAvailable";
        }
        String joined = name.replace(" ", "");
        return Character.toLowerCase(joined.charAt(0)) + joined.substring(1);
    }

    private static String hex(DirectBuffer octets) {
        byte[] copy = new byte[octets.capacity()];
        octets.getBytes(0, copy);
        return HexFormat.of().formatHex(copy);
    }
}
