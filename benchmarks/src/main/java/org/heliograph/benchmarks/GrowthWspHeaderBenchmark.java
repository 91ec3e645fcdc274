package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.wap.wsp.ContentTypeWriter;
import org.heliograph.wap.wsp.ContentTypes;
import org.heliograph.wap.wsp.HeaderName;
import org.heliograph.wap.wsp.Headers;
import org.heliograph.wap.wsp.HeadersWriter;
import org.heliograph.wap.wsp.WspPush;
import org.heliograph.wap.wsp.WspText;
import org.heliograph.wap.wsp.WspWriter;
import org.openjdk.jmh.annotations.Param;

/** A WSP push with more and more headers, each with a text. */
public class GrowthWspHeaderBenchmark extends GrowthBenchmark {
    /** How many there are. */
    @Param({"1", "4", "16", "64", "250"})
    public int size;

    private static final String URI = "http://push.example.com/1";

    private final WspPush push = new WspPush();
    private final MutableDirectBuffer type = new UnsafeBuffer(new byte[Long.BYTES]);
    private final int typeLength = contentType(type);

    /** Creates the benchmark. */
    public GrowthWspHeaderBenchmark() {}

    @Override
    int count() {
        return size;
    }

    private static int contentType(MutableDirectBuffer to) {
        WspWriter writer = new WspWriter().wrap(to, 0, to.capacity());
        new ContentTypeWriter().begin(writer, ContentTypes.SIC).end();
        return writer.length();
    }

    @Override
    int write(MutableDirectBuffer to) {
        push.encode(to, 0, ROOM).tid(1).contentType(type, 0, typeLength);
        HeadersWriter headers = push.beginHeaders();
        for (int i = 0; i < size; i++) {
            headers.text(HeaderName.X_WAP_CONTENT_URI, URI);
        }
        push.endHeaders();
        return push.finish();
    }

    @Override
    int read(DirectBuffer from, int octetLength) {
        require(push.wrap(from, 0, octetLength).check());
        int seen = 0;
        Headers headers = push.headers();
        while (headers.next()) {
            WspText text = headers.text();
            seen += text != null && text.length() == URI.length() ? 1 : 0;
        }
        return seen;
    }
}
