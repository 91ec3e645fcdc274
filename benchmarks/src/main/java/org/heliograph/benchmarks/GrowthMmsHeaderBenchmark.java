package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.wap.mms.MmsHeader;
import org.heliograph.wap.mms.MmsHeaders;
import org.heliograph.wap.mms.MmsHeadersWriter;
import org.heliograph.wap.mms.MmsMessageType;
import org.heliograph.wap.mms.MmsPdu;
import org.heliograph.wap.mms.MmsVersion;
import org.heliograph.wap.wsp.ContentTypeWriter;
import org.heliograph.wap.wsp.ContentTypes;
import org.heliograph.wap.wsp.WspText;
import org.openjdk.jmh.annotations.Param;

/** An M-Send.req to more and more recipients, a header each. */
public class GrowthMmsHeaderBenchmark extends GrowthBenchmark {
    /** How many there are. */
    @Param({"1", "4", "16", "64", "250"})
    public int size;

    private static final String NUMBER = "+15551230000/TYPE=PLMN";

    private final MmsPdu pdu = new MmsPdu();
    private final ContentTypeWriter types = new ContentTypeWriter();

    /** Creates the benchmark. */
    public GrowthMmsHeaderBenchmark() {}

    @Override
    int count() {
        return size;
    }

    @Override
    int write(MutableDirectBuffer to) {
        pdu.encode(to, 0, ROOM);
        MmsHeadersWriter headers = pdu.beginHeaders();
        headers.messageType(MmsMessageType.M_SEND_REQ)
                .transactionId("1")
                .version(MmsVersion.V1_2)
                .from(NUMBER);
        for (int i = 0; i < size; i++) {
            headers.text(MmsHeader.TO, NUMBER);
        }
        types.begin(headers.beginContentType(), ContentTypes.TEXT_PLAIN).end();
        pdu.endHeaders();
        return pdu.finish();
    }

    @Override
    int read(DirectBuffer from, int octetLength) {
        require(pdu.wrap(from, 0, octetLength).check());
        int seen = 0;
        MmsHeaders headers = pdu.headers();
        while (headers.next()) {
            WspText text = headers.is(MmsHeader.TO) ? headers.value().text() : null;
            seen += text != null && text.length() == NUMBER.length() ? 1 : 0;
        }
        return seen;
    }
}
