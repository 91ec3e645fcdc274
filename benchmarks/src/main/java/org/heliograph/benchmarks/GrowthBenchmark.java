package org.heliograph.benchmarks;

import java.nio.ByteBuffer;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/**
 * Base of the benchmarks that show what a message costs that has more and more of one thing: {@code size} is how many.
 * An operation is a whole message, written, or checked and walked through to its end; where the time is not in
 * proportion to {@code size}, for sizes that outweigh the rest of the message, something is wrong.
 */
public abstract class GrowthBenchmark extends HouseBenchmark {
    /** Room for a message in octets. */
    static final int ROOM = 65_536;

    private final MutableDirectBuffer message = new UnsafeBuffer(ByteBuffer.allocateDirect(ROOM));
    private final MutableDirectBuffer output = new UnsafeBuffer(ByteBuffer.allocateDirect(ROOM));
    private int length;

    /** Creates a benchmark. */
    protected GrowthBenchmark() {}

    /**
     * Writes the message.
     *
     * @param to to write to, at index 0.
     * @return its length in octets.
     */
    abstract int write(MutableDirectBuffer to);

    /**
     * Checks the message and walks through it.
     *
     * @param from        that holds it, at index 0.
     * @param octetLength of the message.
     * @return how many there were of what grows.
     */
    abstract int read(DirectBuffer from, int octetLength);

    /** {@return how many there are to be} */
    abstract int count();

    /** Writes the message that is read, and proves that all of it is seen. */
    @Setup(Level.Trial)
    public void setup() {
        length = write(message);
        int seen = read(message, length);
        if (seen != count()) {
            throw new IllegalStateException("seen=" + seen + " of size=" + count());
        }
    }

    /**
     * Refuses a message that is faulty.
     *
     * @param fault of the message.
     */
    static void require(long fault) {
        if (fault != Fault.NONE) {
            throw new IllegalStateException(Fault.describe(fault, null));
        }
    }

    /**
     * Writes the message.
     *
     * @return its length.
     */
    @Benchmark
    public int encode_heliograph() {
        return write(output);
    }

    /**
     * Checks the message and walks through it.
     *
     * @return how many there were.
     */
    @Benchmark
    public int full_heliograph() {
        return read(message, length);
    }
}
