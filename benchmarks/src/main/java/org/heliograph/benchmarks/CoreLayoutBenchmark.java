package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.util.List;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cmpp.v30.CmppSubmit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/**
 * Guards of what the layout engine stands on, without checks: an access through a record descriptor costs what a literal
 * offset costs, and a private view of the frame costs no more than the shared buffer with an offset. The same 13 numbers
 * of a CMPP_SUBMIT are added up in each way.
 */
public class CoreLayoutBenchmark extends FrameBenchmark {
    private final CmppSubmit submit = new CmppSubmit();
    private final UnsafeBuffer view = new UnsafeBuffer(0, 0);

    /** Creates the benchmark. */
    public CoreLayoutBenchmark() {}

    /** Lays the frames and proves that all ways give the same sum. */
    @Setup(Level.Trial)
    public void setup() {
        MutableDirectBuffer scratch = new UnsafeBuffer(new byte[512]);
        LimitImage image = new LimitImage(true);
        List<CmppSubmitValues> messages = CmppFrames.submits();
        lay(messages.stream()
                .map(message -> CmppFrames.copy(
                        scratch, LimitCmppSubmit.encode(message, image, scratch, 0, scratch.capacity())))
                .toList());
        submit.wrap(frames, offset(0), length(0));
        view.wrap(frames, offset(0), length(0));
        long sum = throughDescriptors();
        if (sum != throughView() || sum != throughBuffer(offset(0))) {
            throw new IllegalStateException("the ways give different sums");
        }
    }

    /**
     * Literal offsets on the shared buffer.
     *
     * @return the sum.
     */
    @Benchmark
    public long numbers_shared() {
        return throughBuffer(offset(next()));
    }

    /**
     * Literal offsets on a private view of the frame.
     *
     * @return the sum.
     */
    @Benchmark
    public long numbers_limit() {
        int message = next();
        view.wrap(frames, offset(message), length(message));
        return throughView();
    }

    /**
     * Record descriptors of our message, which has a private view.
     *
     * @return the sum.
     */
    @Benchmark
    public long numbers_heliograph() {
        int message = next();
        submit.wrap(frames, offset(message), length(message));
        return throughDescriptors();
    }

    private long throughDescriptors() {
        return submit.totalLength()
                + submit.commandId()
                + submit.sequenceId()
                + submit.msgId()
                + submit.pkTotal()
                + submit.pkNumber()
                + submit.registeredDelivery()
                + submit.msgLevel()
                + submit.feeUserType()
                + submit.feeTerminalType()
                + submit.tpPid()
                + submit.tpUdhi()
                + submit.msgFmt();
    }

    private long throughView() {
        return (view.getInt(0, BIG_ENDIAN) & 0xFFFF_FFFFL)
                + view.getInt(4, BIG_ENDIAN)
                + view.getInt(8, BIG_ENDIAN)
                + view.getLong(12, BIG_ENDIAN)
                + (view.getByte(20) & 0xFF)
                + (view.getByte(21) & 0xFF)
                + (view.getByte(22) & 0xFF)
                + (view.getByte(23) & 0xFF)
                + (view.getByte(34) & 0xFF)
                + (view.getByte(67) & 0xFF)
                + (view.getByte(68) & 0xFF)
                + (view.getByte(69) & 0xFF)
                + (view.getByte(70) & 0xFF);
    }

    private long throughBuffer(int offset) {
        return (frames.getInt(offset, BIG_ENDIAN) & 0xFFFF_FFFFL)
                + frames.getInt(offset + 4, BIG_ENDIAN)
                + frames.getInt(offset + 8, BIG_ENDIAN)
                + frames.getLong(offset + 12, BIG_ENDIAN)
                + (frames.getByte(offset + 20) & 0xFF)
                + (frames.getByte(offset + 21) & 0xFF)
                + (frames.getByte(offset + 22) & 0xFF)
                + (frames.getByte(offset + 23) & 0xFF)
                + (frames.getByte(offset + 34) & 0xFF)
                + (frames.getByte(offset + 67) & 0xFF)
                + (frames.getByte(offset + 68) & 0xFF)
                + (frames.getByte(offset + 69) & 0xFF)
                + (frames.getByte(offset + 70) & 0xFF);
    }
}
