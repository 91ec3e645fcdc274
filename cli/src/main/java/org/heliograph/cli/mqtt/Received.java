package org.heliograph.cli.mqtt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.mqtt.Utf8;
import org.heliograph.mqtt.packet.Publish;

/**
 * A message from the broker, whose payload comes in pieces. Of a long one the beginning is kept, so that memory depends on
 * what has come, and on {@link #MOST} at most.
 */
public final class Received {
    /** Octets of a payload that are kept. */
    public static final int MOST = 1 << 20;

    private static final int FIRST = 4_096;
    /** Octets of a code point that a cut may leave without the last. */
    private static final int LONGEST_CODE_POINT = 4;

    private final String topic;
    private final int qos;
    private final boolean retain;
    private final boolean dup;
    private final int packetIdentifier;
    private final long length;
    private final boolean repeated;
    private byte[] payload = new byte[FIRST];
    private int kept;

    /** Begins a message; {@code repeated} if it has been shown before. */
    Received(Publish<?> head, long length, boolean repeated) {
        topic = head.topicNameAsString();
        qos = head.qos();
        retain = head.isRetain();
        dup = head.isDup();
        packetIdentifier = head.packetIdentifier();
        this.length = length;
        this.repeated = repeated;
    }

    void append(DirectBuffer buffer, int offset, int count) {
        int more = Math.min(count, MOST - kept);
        if (repeated || more <= 0) {
            return;
        }
        if (kept + more > payload.length) {
            payload = Arrays.copyOf(payload, Math.max(kept + more, Math.min(2 * payload.length, MOST)));
        }
        buffer.getBytes(offset, payload, kept, more);
        kept += more;
    }

    boolean isRepeated() {
        return repeated;
    }

    int packetIdentifier() {
        return packetIdentifier;
    }

    /** {@return the topic} */
    public String topic() {
        return topic;
    }

    /** {@return the QoS, 0 to 2} */
    public int qos() {
        return qos;
    }

    /** {@return whether the broker had kept the message} */
    public boolean isRetain() {
        return retain;
    }

    /** {@return whether the message may have been sent before} */
    public boolean isDup() {
        return dup;
    }

    /** {@return the octets of the whole payload} */
    public long length() {
        return length;
    }

    /** {@return the octets at the end of the payload that were not kept} */
    public long omitted() {
        return length - kept;
    }

    /** {@return the payload as far as it was kept} */
    public byte[] payload() {
        return Arrays.copyOf(payload, kept);
    }

    /** {@return the payload, as far as it was kept, as text; null if it is not UTF-8 or has U+0000} */
    public String text() {
        UnsafeBuffer octets = AgronaAccess.wrap(payload);
        int end = Utf8.check(octets, 0, kept);
        boolean isCut = omitted() > 0 && kept - end < LONGEST_CODE_POINT;
        return end == kept || isCut ? new String(payload, 0, end, StandardCharsets.UTF_8) : null;
    }
}
