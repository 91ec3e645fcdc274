package org.heliograph.mqtt.packet;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.Sender;
import org.heliograph.mqtt.Utf8;

/**
 * PUBLISH of 5.0 (§5).
 *
 * <pre>{@code
 * | 0011, DUP, QoS, RETAIN | Remaining Length | Topic Name | Packet Identifier | Properties | Payload |
 *             1                  1..4           2 + length     2 if QoS > 0       1..
 * }</pre>
 */
public final class Publish5 extends Publish<Publish5> {
    private static final Layout LAYOUT = header("PUBLISH", "§5", PacketType.PUBLISH, RemainingLength.ANY);
    static final PropertiesField PROPERTIES = addProperties();
    static final Rest PAYLOAD_OCTETS = LAYOUT.rest("Payload", "The application message.");

    /** What there is to know of this packet. */
    public static final MessageType<Publish5> TYPE = LAYOUT.type(Publish5::new);

    /** Makes a flyweight that reads leniently. */
    public Publish5() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public Publish5(Settings settings) {
        super(TYPE, settings, MqttVersion.V50);
    }

    private static PropertiesField addProperties() {
        topicName(LAYOUT);
        packetId(LAYOUT);
        return properties(LAYOUT, "Properties", PacketType.PUBLISH, PropertiesField.Presence.ALWAYS);
    }

    @Override
    public MessageType<Publish5> type() {
        return TYPE;
    }

    @Override
    PropertiesField propertiesField() {
        return PROPERTIES;
    }

    @Override
    Rest payloadField() {
        return PAYLOAD_OCTETS;
    }

    @Override
    void beforePayload() {
        writer().begin(PROPERTIES);
    }

    @Override
    boolean isPlainBehind(UnsafeBuffer frame, int headEnd, int topicEnd, int idEnd) {
        int limit = frame.capacity();
        int end = cursor(PROPERTIES).plainEnd(frame, idEnd, limit);
        return end > 0 && indexed(headEnd, topicEnd, idEnd, end, limit, 0, 0, 0, 0);
    }

    @Override
    protected long checkRules() {
        long fault = checkTopicName(TOPIC_NAME);
        if (fault == Fault.NONE) {
            fault = PACKET_IDENTIFIER.checkValue(this);
        }
        if (fault == Fault.NONE) {
            fault = PROPERTIES.checkValue(this);
        }
        int start = position(TOPIC_NAME) + Utf8Field.PREFIX;
        if (fault == Fault.NONE && end(TOPIC_NAME) == start && !properties().find(PropertyId.TOPIC_ALIAS)) {
            return Fault.of(MqttFault.TOPIC_MISSING, TOPIC_NAME, start);
        }
        return fault;
    }

    /**
     * Looks whether the payload is UTF-8 if the Payload Format Indicator says so, as a receiver may.
     *
     * @return a fault or {@link Fault#NONE}.
     */
    public long checkPayload() {
        PropertyCursor indicator = properties();
        if (!indicator.find(PropertyId.PAYLOAD_FORMAT_INDICATOR) || indicator.number() == 0) {
            return Fault.NONE;
        }
        int start = payloadPosition();
        int ill = Utf8.check(frame(), start, length());
        boolean isNul = ill < length() && frame().getByte(ill) == 0;
        while (isNul) {
            ill = Utf8.check(frame(), ill + 1, length());
            isNul = ill < length() && frame().getByte(ill) == 0;
        }
        return ill == length() ? Fault.NONE : Fault.of(MqttFault.PAYLOAD_NOT_TEXT, PAYLOAD_OCTETS, ill);
    }

    @Override
    long checkContentOf(Sender sender) {
        return sender == Sender.CLIENT ? checkProperty(PropertyId.SUBSCRIPTION_IDENTIFIER) : Fault.NONE;
    }
}
