package org.heliograph.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.join.JoinSettings;
import org.heliograph.sms.join.MessageJoiner;
import org.heliograph.sms.join.MessagePart;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/**
 * Messages of 5 parts of UCS-2, 140 octets each, that come out of order: all parts are added and the whole content is
 * copied out. None of the peers joins. The clock goes on so far with each message that a message is forgotten before
 * its like comes again.
 */
public class SmsJoinBenchmark extends FrameBenchmark {
    private static final int PARTS = 5;
    private static final int HEADER = 6;
    private static final int PART = SmsTexts.OCTETS;
    private static final int BODY = PART - HEADER;
    private static final int[] ORDER = {2, 0, 4, 1, 3};
    private static final long STEP = 2 * JoinSettings.DEFAULT.remember() / SmsTexts.COUNT;
    private static final String DESTINATION = "10690123";

    private final JoinedBodies bodies = new JoinedBodies();
    private final MessageJoiner joiner = new MessageJoiner(JoinSettings.DEFAULT, bodies);
    private final MessagePart part = new MessagePart();
    private final LimitJoin limit = new LimitJoin();
    private final UnsafeBuffer limitOctets = new UnsafeBuffer(new byte[PARTS * PART]);
    private final String[] sources = new String[SmsTexts.COUNT];
    private long now;

    /** Creates the benchmark. */
    public SmsJoinBenchmark() {}

    /** Proves that both put the content together as it was cut, more than once. */
    @Setup(Level.Trial)
    public void setup() {
        List<String> texts = SmsTexts.longUcs2();
        List<byte[]> contents = new ArrayList<>();
        List<byte[]> frames = new ArrayList<>();
        for (int i = 0; i < SmsTexts.COUNT; i++) {
            sources[i] = "86138" + (10_000_000 + 7_919 * i);
            byte[] content = texts.get(i).substring(0, PARTS * BODY / 2).getBytes(StandardCharsets.UTF_16BE);
            contents.add(content);
            frames.add(cut(content, 31 * i));
        }
        lay(frames);
        for (int i = 0; i < 2 * SmsTexts.COUNT; i++) {
            byte[] content = contents.get(i % SmsTexts.COUNT);
            CmppFrames.requireSame("heliograph", content, bodies.octets, join_heliograph());
        }
        for (int i = 0; i < 2 * SmsTexts.COUNT; i++) {
            byte[] content = contents.get(i % SmsTexts.COUNT);
            CmppFrames.requireSame("limit", content, limitOctets, join_limit());
        }
    }

    private static byte[] cut(byte[] content, int reference) {
        MutableDirectBuffer parts = new UnsafeBuffer(new byte[PARTS * PART]);
        for (int i = 0; i < PARTS; i++) {
            int at = i * PART;
            parts.putBytes(at, new byte[] {HEADER - 1, 0, 3, (byte) reference, PARTS, (byte) (i + 1)});
            parts.putBytes(at + HEADER, content, i * BODY, BODY);
        }
        return parts.byteArray();
    }

    /**
     * Joins with our codec.
     *
     * @return octets of the content.
     */
    @Benchmark
    public int join_heliograph() {
        int message = next();
        now += STEP;
        for (int number : ORDER) {
            part.clear().source(0x0101, sources[message]).destination(0, DESTINATION);
            part.content(frames, offset(message) + number * PART, PART, Alphabet.UCS2, true);
            joiner.add(part, now);
        }
        return bodies.take();
    }

    /**
     * Joins by hand.
     *
     * @return octets of the content.
     */
    @Benchmark
    public int join_limit() {
        int message = next();
        int length = 0;
        for (int number : ORDER) {
            int at = offset(message) + number * PART;
            length = limit.add(sources[message], DESTINATION, frames, at, PART, limitOctets, 0);
        }
        return length;
    }
}
