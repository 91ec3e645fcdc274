package org.heliograph.codec.testkit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Measures the octets that a path allocates on this thread. What the measuring itself costs is taken off. A virtual machine
 * that still compiles allocates some octets by itself, on a busy machine in every round: they are told from an object a pass,
 * which is 8 octets or more, by their share of a pass. So a path has to do the same at each pass.
 */
public final class Allocation {
    /** Passes of a round. */
    public static final int PASSES = 10_000;

    private static final int ROUNDS = 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Runnable NOTHING = () -> {};

    private Allocation() {}

    /**
     * Measures a path after a warm-up of as many passes.
     *
     * @param path to run.
     * @return the octets allocated by a pass, rounded down from {@link #PASSES} passes in the best of a few rounds.
     */
    public static long measure(Runnable path) {
        pass(path);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least >= PASSES; round++) {
            long overhead = pass(NOTHING);
            least = Math.min(least, Math.max(pass(path) - overhead, 0));
        }
        return least / PASSES;
    }

    private static long pass(Runnable path) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < PASSES; i++) {
            path.run();
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /**
     * Fails if a path allocates.
     *
     * @param what the path is, for the message.
     * @param path to run.
     */
    public static void assertNone(String what, Runnable path) {
        long octets = measure(path);
        if (octets != 0) {
            throw new AssertionError(what + " allocated " + octets + " octets a pass");
        }
    }
}
