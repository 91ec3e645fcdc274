package org.heliograph.sms.join;

import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.protocol.CollectorListener;
import org.heliograph.codec.protocol.FrameOrigin;
import org.heliograph.codec.protocol.JoinedMessage;
import org.heliograph.codec.protocol.PayloadCollector;
import org.heliograph.codec.testkit.Visited;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.SmsPayload;

/** A collector as an input uses it: contents in, what comes of them out. */
final class Collected implements CollectorListener {
    private static final String ADDRESSES = "12345\0004477009\000";
    private static final int SOURCE_LENGTH = 6;

    private final PayloadCollector collector;
    private final List<Visited> messages = new ArrayList<>();
    private final List<List<Integer>> parts = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private long frame;

    Collected(JoinSettings settings) {
        this(new JoinProvider(Alphabet.SMSC_DEFAULT, settings)
                .payloadCollectors()
                .get(0));
    }

    Collected() {
        this(new JoinProvider().payloadCollectors().get(0));
    }

    private Collected(PayloadCollector collector) {
        this.collector = collector;
    }

    static PayloadKey key(int alphabet) {
        return new PayloadKey(SmsPayload.CONTENT)
                .set(SmsPayload.ALPHABET, alphabet)
                .set(SmsPayload.UDHI, 1)
                .set(SmsPayload.SOURCE_LENGTH, SOURCE_LENGTH)
                .set(SmsPayload.DESTINATION_POSITION, SOURCE_LENGTH)
                .set(SmsPayload.DESTINATION_LENGTH, ADDRESSES.length() - SOURCE_LENGTH);
    }

    /** Takes a content of a frame that begins with the addresses; the frame is overwritten afterwards. */
    Collected add(PayloadKey key, byte[] content, FrameOrigin origin) {
        byte[] octets = new byte[ADDRESSES.length() + content.length];
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        buffer.putStringWithoutLengthAscii(0, ADDRESSES);
        buffer.putBytes(ADDRESSES.length(), content);
        collector.collect(key, buffer, ADDRESSES.length(), content.length, origin);
        buffer.setMemory(0, octets.length, (byte) 0x55);
        collector.release(this);
        return this;
    }

    /** Takes the content of the next frame of an input without times; frames count from 0. */
    Collected add(PayloadKey key, byte[] content) {
        return add(key, content, FrameOrigin.at(frame++));
    }

    Collected finish() {
        collector.finish(this);
        return this;
    }

    @Override
    public void joined(JoinedMessage message) {
        Visited visited = new Visited();
        message.show(visited);
        messages.add(visited);
        parts.add(message.parts().stream().map(part -> (int) part.mark()).toList());
        DirectBuffer octets = message.octets();
        int end = message.parts().stream().mapToInt(part -> part.length()).sum();
        if (end != octets.capacity()) {
            throw new AssertionError("parts of " + end + " octets make " + octets.capacity());
        }
    }

    @Override
    public void notice(String text) {
        notices.add(text);
    }

    List<Visited> messages() {
        return messages;
    }

    /** {@return the marks of the parts of each message, in the order of the parts} */
    List<List<Integer>> parts() {
        return parts;
    }

    List<String> notices() {
        return notices;
    }

    /** {@return the texts of all messages} */
    List<Object> texts() {
        return messages.stream().map(message -> message.derived().get("text")).toList();
    }
}
