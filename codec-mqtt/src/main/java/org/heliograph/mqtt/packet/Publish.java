package org.heliograph.mqtt.packet;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Memory;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.PublishFlags;
import org.heliograph.mqtt.Utf8;
import org.heliograph.mqtt.Utf8Text;

/**
 * What the PUBLISH of all versions share (§5): an application message, from either side.
 *
 * @param <M> the concrete packet.
 */
public abstract class Publish<M extends Publish<M>> extends MqttMessage<M> {
    /** Name of the kind of payload that PUBLISH carries, for plug-ins that read it. */
    public static final String PAYLOAD = "mqtt.payload";

    private static final Layout TEMPLATE = header("PUBLISH", "§5", PacketType.PUBLISH, RemainingLength.ANY);

    /** Topic Name; at the same place in all versions. */
    static final Utf8Field TOPIC_NAME = topicName(TEMPLATE);

    /** Packet Identifier; at the same place in all versions. */
    static final PacketId PACKET_IDENTIFIER = packetId(TEMPLATE);

    private static final int HIGHEST_QOS = 2;

    /** Flags that go together, a bit each: the QoS is neither 3, nor 0 with DUP. */
    private static final int PLAIN_FLAGS = 0b0011_1100_0011_1111;

    private static final int MOST_OF_TEXT = 4_096;

    private final PayloadKey key = new PayloadKey(PAYLOAD);
    private final Utf8Text words = new Utf8Text();

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type     of the packet.
     * @param settings of reading and writing.
     * @param version  that the packet is of.
     */
    Publish(MessageType<M> type, Settings settings, MqttVersion version) {
        super(type, settings, PacketType.PUBLISH, version);
    }

    static Utf8Field topicName(Layout layout) {
        return text(layout, "Topic Name", "What the message is about.", 0, 0);
    }

    static PacketId packetId(Layout layout) {
        return layout.custom("Packet Identifier", "Tells exchanges apart; there if QoS > 0.", PacketId::new);
    }

    /** The payload, whose place the version tells. */
    abstract Rest payloadField();

    /** {@return whether the message is sent again} */
    public final boolean isDup() {
        return (packetTypeAndFlags() & PublishFlags.DUP) != 0;
    }

    /**
     * Sets whether the message is sent again; only with QoS 1 or 2.
     *
     * @param value whether it is.
     * @return this.
     */
    public final M dup(boolean value) {
        int first = target().getByte(0) & 0xFF;
        return packetTypeAndFlags(value ? first | PublishFlags.DUP : first & ~PublishFlags.DUP);
    }

    /** {@return the QoS, 0 to 2; 3 if it is malformed} */
    public final int qos() {
        return PublishFlags.qos(packetTypeAndFlags());
    }

    /**
     * Sets the QoS, which comes before the packet identifier.
     *
     * @param value 0 to 2.
     * @return this.
     * @throws IllegalArgumentException if there is no such QoS.
     */
    public final M qos(int value) {
        if (value < 0 || value > HIGHEST_QOS) {
            throw new IllegalArgumentException(type() + ": qos=" + value + " is outside 0 to " + HIGHEST_QOS);
        }
        if (isWritten(PACKET_IDENTIFIER) && value > 0 != qos() > 0) {
            throw new IllegalStateException(type() + ": qos=" + value + " comes before Packet Identifier");
        }
        return packetTypeAndFlags(PublishFlags.withQos(target().getByte(0) & 0xFF, value));
    }

    /** {@return whether the server keeps, or has kept, the message for later subscribers} */
    public final boolean isRetain() {
        return (packetTypeAndFlags() & PublishFlags.RETAIN) != 0;
    }

    /**
     * Sets whether the server is to keep the message for later subscribers.
     *
     * @param value whether it is.
     * @return this.
     */
    public final M retain(boolean value) {
        int first = target().getByte(0) & 0xFF;
        return packetTypeAndFlags(value ? first | PublishFlags.RETAIN : first & ~PublishFlags.RETAIN);
    }

    /** {@return the topic name, in 5.0 maybe empty; moves at the next read of it} */
    public final Utf8Text topicName() {
        return text(TOPIC_NAME);
    }

    /**
     * Writes the topic name.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public final int appendTopicName(Appendable out) throws IOException {
        return topicName().appendTo(out);
    }

    /** {@return the topic name as a String; allocates} */
    public final String topicNameAsString() {
        return topicName().toString();
    }

    /**
     * Sets the topic name.
     *
     * @param text at most 65,535 octets, without wildcards; in 5.0 empty if a Topic Alias follows.
     * @return this.
     * @throws IllegalArgumentException if it is no topic name, or too long.
     */
    public final M topicName(CharSequence text) {
        openHeader();
        putText(TOPIC_NAME, text);
        if (!isLenientWriting()) {
            requireWell(TOPIC_NAME, text, checkTopicName(TOPIC_NAME));
        }
        return it();
    }

    /**
     * Sets the topic name from octets of UTF-8.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets, at most 65,535.
     * @return this.
     * @throws IllegalArgumentException if it is no topic name, or too long.
     */
    public final M topicNameOctets(DirectBuffer source, int offset, int length) {
        requireOctets(TOPIC_NAME, source, offset, length);
        openHeader();
        int start = claim(TOPIC_NAME, Utf8Field.PREFIX + length);
        target().putShort(start, (short) length, BIG_ENDIAN);
        target().putBytes(start + Utf8Field.PREFIX, source, offset, length);
        if (!isLenientWriting()) {
            requireWell(TOPIC_NAME, topicName(), checkTopicName(TOPIC_NAME));
        }
        return it();
    }

    /** {@return the packet identifier, 0 if QoS is 0} */
    public final int packetIdentifier() {
        return PACKET_IDENTIFIER.read(this);
    }

    /**
     * Sets the packet identifier; a QoS of 0 becomes 1.
     *
     * @param value 1 to 65,535.
     * @return this.
     * @throws IllegalArgumentException if the value does not fit.
     */
    public final M packetIdentifier(int value) {
        if (value < 0 || value > PacketId.MAX || value == 0 && !isLenientWriting()) {
            throw new IllegalArgumentException(type() + ".Packet Identifier: value=" + value + " is not allowed");
        }
        int first = target().getByte(0);
        if (PublishFlags.qos(first) == 0) {
            packetTypeAndFlags(PublishFlags.withQos(first & 0xFF, 1));
        }
        int position = claim(PACKET_IDENTIFIER, Short.BYTES);
        target().putShort(position, (short) value, BIG_ENDIAN);
        return it();
    }

    /** {@return the payload, in place; moves at the next read of it} */
    public final DirectBuffer payload() {
        return get(payloadField());
    }

    /** {@return the length of the payload in octets} */
    public final int payloadLength() {
        return end(payloadField()) - position(payloadField());
    }

    /** {@return the position of the payload in the packet, in octets} */
    public final int payloadPosition() {
        return position(payloadField());
    }

    /**
     * Sets the payload.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public final M payload(DirectBuffer source, int offset, int length) {
        Rest field = payloadField();
        requireSource(field, source, offset, length);
        beforePayload();
        claim(field, 0);
        reserve(field, length);
        target().putBytes(claimMore(field, length), source, offset, length);
        return it();
    }

    @Override
    protected final boolean isPlain(UnsafeBuffer frame) {
        int limit = frame.capacity();
        long head = RemainingLength.plainHead(frame, limit);
        int first = (int) head & 0xFF;
        int headEnd = 1 + RemainingLength.plainWidth(head, limit);
        if (headEnd == 1 || !isPlainFirst(first) || isV31()) {
            return false;
        }
        int topic = headEnd + Utf8Field.PREFIX;
        int topicEnd = topic + (Short.reverseBytes((short) (head >>> headEnd * Byte.SIZE)) & Utf8Field.MAX);
        int idEnd = (first & PublishFlags.QOS_MASK) == 0 ? topicEnd : topicEnd + Short.BYTES;
        if (idEnd > limit || idEnd > topicEnd && Memory.quarter(frame, topicEnd) == 0) {
            return false;
        }
        boolean isTopic = topicEnd > topic && (!isStrict() || Utf8.checkTopicName(frame, topic, topicEnd) == topicEnd);
        return isTopic && isPlainBehind(frame, headEnd, topicEnd, idEnd);
    }

    private static boolean isPlainFirst(int first) {
        return first >> 4 == PacketType.PUBLISH && (PLAIN_FLAGS >> (first & 0xF) & 1) != 0;
    }

    /** Looks at what comes behind the packet identifier, and tells where the fields are, see {@link #isPlain}. */
    abstract boolean isPlainBehind(UnsafeBuffer frame, int headEnd, int topicEnd, int idEnd);

    /** Called before the payload is written: what it comes behind has to be there. */
    void beforePayload() {}

    @Override
    final long checkFlags() {
        int first = packetTypeAndFlags();
        if ((first & PublishFlags.QOS_MASK) == PublishFlags.QOS_MASK) {
            return Fault.of(MqttFault.QOS_3, FIRST, 0);
        }
        boolean isAgain = (first & (PublishFlags.QOS_MASK | PublishFlags.DUP)) == PublishFlags.DUP;
        return isAgain ? Fault.of(MqttFault.DUP_WITHOUT_QOS, FIRST, 0) : Fault.NONE;
    }

    @Override
    void completing() {
        if (isLenientWriting()) {
            return;
        }
        boolean lacksId = qos() > 0 && packetIdentifier() == 0;
        if (lacksId || checkFlags() != Fault.NONE) {
            throw new IllegalArgumentException(type() + ": First octet=" + packetTypeAndFlags() + " Packet Identifier="
                    + packetIdentifier() + " do not go together");
        }
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        int start = payloadPosition();
        int length = payloadLength();
        if (length == 0) {
            return;
        }
        if (length <= MOST_OF_TEXT && Utf8.check(frame(), start, start + length) == start + length) {
            visitor.derived("Payload text", start, length, words.wrap(frame(), start, length));
        }
        visitor.payload(key, start, length, frame());
    }
}
