package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.wap.wsp.ContentTypeWriter;
import org.heliograph.wap.wsp.ContentTypes;
import org.heliograph.wap.wsp.HeaderName;
import org.heliograph.wap.wsp.Multipart;
import org.heliograph.wap.wsp.MultipartWriter;
import org.openjdk.jmh.annotations.Param;

/** A multipart body with more and more parts, each with a content type, a header and 20 octets. */
public class GrowthMultipartBenchmark extends GrowthBenchmark {
    /** How many there are. */
    @Param({"1", "4", "16", "64", "256"})
    public int size;

    private static final int OCTETS = 20;
    private static final DirectBuffer DATA = new UnsafeBuffer(new byte[OCTETS]);

    private final MultipartWriter writer = new MultipartWriter();
    private final ContentTypeWriter types = new ContentTypeWriter();
    private final Multipart parts = new Multipart();

    /** Creates the benchmark. */
    public GrowthMultipartBenchmark() {}

    @Override
    int count() {
        return size;
    }

    @Override
    int write(MutableDirectBuffer to) {
        writer.wrap(to, 0, ROOM);
        for (int i = 0; i < size; i++) {
            types.begin(writer.beginPart(), ContentTypes.TEXT_PLAIN).end();
            writer.headers().text(HeaderName.CONTENT_LOCATION, "t.txt");
            writer.data(DATA, 0, OCTETS);
        }
        return writer.finish();
    }

    @Override
    int read(DirectBuffer from, int octetLength) {
        parts.wrap(from, 0, octetLength);
        require(parts.check());
        int seen = 0;
        parts.rewind();
        while (parts.next()) {
            seen += parts.headers().next() && parts.dataLength() == OCTETS ? 1 : 0;
        }
        require(parts.fault());
        return seen;
    }
}
