package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.GroupCursor;
import org.heliograph.smpp.pdu.SmeAddress;
import org.heliograph.smpp.pdu.SubmitMulti;
import org.openjdk.jmh.annotations.Param;

/** A submit_multi to more and more recipients, 254 at most. */
public class GrowthSmppDestinationBenchmark extends GrowthBenchmark {
    /** How many there are. */
    @Param({"1", "4", "16", "64", "254"})
    public int size;

    private static final String NUMBER = "447700900123";

    private final SubmitMulti multi = new SubmitMulti();

    /** Creates the benchmark. */
    public GrowthSmppDestinationBenchmark() {}

    @Override
    int count() {
        return size;
    }

    @Override
    int write(MutableDirectBuffer to) {
        multi.encode(to, 0, ROOM).sequenceNumber(1);
        for (int i = 0; i < size; i++) {
            multi.addSmeAddress(1, 1, NUMBER);
        }
        return multi.finish();
    }

    @Override
    int read(DirectBuffer from, int octetLength) {
        require(multi.wrap(from, 0, octetLength).check());
        int seen = 0;
        GroupCursor recipients = multi.destAddress();
        while (recipients.next()) {
            SmeAddress address = (SmeAddress) recipients.element();
            seen += address.destinationAddr().length() == NUMBER.length() ? 1 : 0;
        }
        return seen;
    }
}
