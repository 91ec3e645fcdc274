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

/**
 * PUBLISH of 3.1 and 3.1.1 (§5).
 *
 * <pre>{@code
 * | 0011, DUP, QoS, RETAIN | Remaining Length | Topic Name | Packet Identifier | Payload |
 *             1                  1..4           2 + length     2 if QoS > 0
 * }</pre>
 */
public final class Publish3 extends Publish<Publish3> {
    private static final int LONGEST_OF_31 = 32_767;

    private static final Layout LAYOUT = header("PUBLISH", "§5", PacketType.PUBLISH, RemainingLength.ANY);
    static final Rest PAYLOAD_OCTETS = addPayload();

    /** What there is to know of this packet. */
    public static final MessageType<Publish3> TYPE = LAYOUT.type(Publish3::new);

    /** Makes a flyweight of 3.1.1 that reads leniently. */
    public Publish3() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing; the dialect of {@link MqttVersion#V31} makes it one of 3.1.
     */
    public Publish3(Settings settings) {
        super(TYPE, settings, MqttVersion.of(settings.dialect()));
    }

    private static Rest addPayload() {
        topicName(LAYOUT);
        packetId(LAYOUT);
        return LAYOUT.rest("Payload", "The application message.");
    }

    @Override
    public MessageType<Publish3> type() {
        return TYPE;
    }

    @Override
    Rest payloadField() {
        return PAYLOAD_OCTETS;
    }

    @Override
    boolean isPlainBehind(UnsafeBuffer frame, int headEnd, int topicEnd, int idEnd) {
        return indexed(headEnd, topicEnd, idEnd, frame.capacity(), 0, 0, 0, 0, 0);
    }

    @Override
    protected long checkRules() {
        long fault = checkTopicName(TOPIC_NAME);
        if (fault != Fault.NONE) {
            return fault;
        }
        int start = position(TOPIC_NAME) + Utf8Field.PREFIX;
        int length = end(TOPIC_NAME) - start;
        if (length == 0) {
            return Fault.of(MqttFault.TOPIC_NAME_EMPTY, TOPIC_NAME, start);
        } else if (length > LONGEST_OF_31 && isV31() && topicName().length() > LONGEST_OF_31) {
            return Fault.of(MqttFault.TOPIC_NAME_TOO_LONG, TOPIC_NAME, start);
        }
        return PACKET_IDENTIFIER.checkValue(this);
    }
}
