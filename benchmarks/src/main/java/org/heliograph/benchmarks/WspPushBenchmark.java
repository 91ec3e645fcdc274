package org.heliograph.benchmarks;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.wap.wsp.ContentType;
import org.heliograph.wap.wsp.ContentTypeWriter;
import org.heliograph.wap.wsp.ContentTypes;
import org.heliograph.wap.wsp.HeaderName;
import org.heliograph.wap.wsp.Headers;
import org.heliograph.wap.wsp.Parameters;
import org.heliograph.wap.wsp.WspPush;
import org.heliograph.wap.wsp.WspText;
import org.heliograph.wap.wsp.WspWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/**
 * The content type with its charset and the six headers of a push: {@code full} checks the PDU and reads each of them by the
 * grammar of its field. smsj has writers for headers, but no reader.
 */
public class WspPushBenchmark extends FrameBenchmark {
    private static final int COUNT = 128;
    private static final int ROOM = 512;
    private static final int UTF_8 = 106;
    private static final long DATE = 1_792_000_000L;
    private static final int TEXT_OCTETS = 64;

    private final LimitMms limit = new LimitMms();
    private final WspPush push = new WspPush();
    private final WspWriter types = new WspWriter();
    private final ContentTypeWriter typeWriter = new ContentTypeWriter();
    private final UnsafeBuffer type = new UnsafeBuffer(new byte[16]);
    private final UnsafeBuffer data = new UnsafeBuffer(new byte[TEXT_OCTETS]);
    private final WspPushValues[] values = new WspPushValues[COUNT];

    /** Creates the benchmark. */
    public WspPushBenchmark() {}

    /** Proves the straight code and ours against each other. */
    @Setup(Level.Trial)
    public void setup() {
        MutableDirectBuffer scratch = new UnsafeBuffer(new byte[ROOM]);
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            values[i] = values(i);
            all.add(CmppFrames.copy(scratch, encode(values[i], scratch, 0, ROOM)));
            SmsTexts.dirty(scratch);
            int byHand = LimitWspPush.encode(values[i], data, scratch, 0, ROOM);
            CmppFrames.requireSame("limit", all.get(i), scratch, byHand);
        }
        lay(all);
        for (int i = 0; i < COUNT; i++) {
            String text = sink.text(limit.push(frames, offset(i), length(i), sink));
            if (!text.startsWith(values[i].uri())) {
                throw new IllegalStateException("limit reads " + text);
            }
            CmppFrames.requireSame("heliograph", text, sink.text(read(frames, offset(i), length(i))));
        }
    }

    private static WspPushValues values(int number) {
        String uri = "http://push" + number % 7 + ".example.com/" + "x".repeat(number % 11) + number;
        long date = DATE + 61L * number;
        return new WspPushValues(number, uri, number % 8, 1 + number % 7, date, date + 86_400L + 6L * number);
    }

    private int encode(WspPushValues from, MutableDirectBuffer buffer, int offset, int capacity) {
        types.wrap(type, 0, type.capacity());
        typeWriter.begin(types, ContentTypes.SIC).charset(UTF_8).end();
        push.encode(buffer, offset, capacity).tid(from.tid()).contentType(type, 0, types.length());
        push.beginHeaders()
                .text(HeaderName.X_WAP_CONTENT_URI, from.uri())
                .integer(HeaderName.X_WAP_APPLICATION_ID, from.applicationId())
                .integer(HeaderName.PUSH_FLAG, from.pushFlag())
                .date(HeaderName.DATE, from.date())
                .date(HeaderName.EXPIRES, from.expires())
                .integer(HeaderName.CONTENT_LENGTH, TEXT_OCTETS);
        return push.endHeaders().data(data, 0, TEXT_OCTETS).finish();
    }

    private int read(DirectBuffer buffer, int offset, int length) {
        long fault = push.wrap(buffer, offset, length).check();
        if (fault != Fault.NONE) {
            throw new IllegalStateException("fault=" + fault);
        }
        int at = 0;
        ContentType type = push.contentType();
        long sum = push.tid() * 31L + type.code();
        Parameters parameters = type.parameters();
        while (parameters.next()) {
            sum = (sum * 31 + parameters.id()) * 31 + parameters.number();
        }
        Headers headers = push.headers();
        while (headers.next()) {
            sum = sum * 31 + headers.code();
            WspText text = headers.text();
            if (text == null) {
                sum = sum * 31 + headers.number();
            } else {
                at += text.copyTo(sink.octets(), at);
            }
        }
        sum = sum * 31 + push.data().capacity();
        sink.octets().putLong(at, sum, LITTLE_ENDIAN);
        return at + Long.BYTES;
    }

    /**
     * Reads every header by hand.
     *
     * @return octets consumed.
     */
    @Benchmark
    public int full_limit() {
        int message = next();
        return limit.push(frames, offset(message), length(message), sink);
    }

    /**
     * Checks the PDU and reads every header.
     *
     * @return octets consumed.
     */
    @Benchmark
    public int full_heliograph() {
        int message = next();
        return read(frames, offset(message), length(message));
    }

    /**
     * Encodes by hand.
     *
     * @return length of the PDU.
     */
    @Benchmark
    public int encode_limit() {
        int message = next();
        int offset = offset(message);
        return LimitWspPush.encode(values[message], data, output, offset, output.capacity() - offset);
    }

    /**
     * Encodes with our codec.
     *
     * @return length of the PDU.
     */
    @Benchmark
    public int encode_heliograph() {
        int message = next();
        int offset = offset(message);
        return encode(values[message], output, offset, output.capacity() - offset);
    }
}
