package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.cmpp.v30.CmppSubmit;
import org.openjdk.jmh.annotations.Param;

/** A CMPP_SUBMIT to more and more recipients, 99 at most. */
public class GrowthCmppDestinationBenchmark extends GrowthBenchmark {
    /** How many there are. */
    @Param({"1", "4", "16", "64", "99"})
    public int size;

    private static final String NUMBER = "13800138000";

    private final CmppSubmit submit = new CmppSubmit();

    /** Creates the benchmark. */
    public GrowthCmppDestinationBenchmark() {}

    @Override
    int count() {
        return size;
    }

    @Override
    int write(MutableDirectBuffer to) {
        submit.encode(to, 0, ROOM).sequenceId(1);
        for (int i = 0; i < size; i++) {
            submit.addDestTerminalId(NUMBER);
        }
        return submit.finish();
    }

    @Override
    int read(DirectBuffer from, int octetLength) {
        require(submit.wrap(from, 0, octetLength).check());
        int seen = 0;
        for (int i = 0; i < submit.destUsrTl(); i++) {
            seen += submit.destTerminalId(i).length() == NUMBER.length() ? 1 : 0;
        }
        return seen;
    }
}
