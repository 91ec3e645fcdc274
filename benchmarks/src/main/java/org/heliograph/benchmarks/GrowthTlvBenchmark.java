package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.TlvCursor;
import org.heliograph.smpp.pdu.SubmitSm;
import org.openjdk.jmh.annotations.Param;

/** A submit_sm with more and more TLVs, of four octets each. */
public class GrowthTlvBenchmark extends GrowthBenchmark {
    /** How many there are. */
    @Param({"1", "4", "16", "64", "256", "1024"})
    public int size;

    private static final int FIRST_TAG = 0x1400;
    private static final DirectBuffer VALUE = new UnsafeBuffer(new byte[Integer.BYTES]);

    private final SubmitSm submit = new SubmitSm();

    /** Creates the benchmark. */
    public GrowthTlvBenchmark() {}

    @Override
    int count() {
        return size;
    }

    @Override
    int write(MutableDirectBuffer to) {
        submit.encode(to, 0, ROOM).sequenceNumber(1).destinationAddr("447700900123");
        for (int i = 0; i < size; i++) {
            submit.addTlv(FIRST_TAG + i, VALUE, 0, Integer.BYTES);
        }
        return submit.finish();
    }

    @Override
    int read(DirectBuffer from, int octetLength) {
        require(submit.wrap(from, 0, octetLength).check());
        int seen = 0;
        TlvCursor tlvs = submit.tlvs();
        while (tlvs.next()) {
            seen += tlvs.tag() >= FIRST_TAG && tlvs.value().capacity() == Integer.BYTES ? 1 : 0;
        }
        return seen;
    }
}
