package org.heliograph.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets work end in good order when the process is told to end: asks it to stop, and waits until it has. */
final class Interruption implements AutoCloseable {
    private static final int MOST_SECONDS = 5;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean happened;

    /** Begins work that {@code stop} ends soon. */
    Interruption(Runnable stop) {
        hook = new Thread(() -> end(stop), "end");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end(Runnable stop) {
        happened = true;
        stop.run();
        try {
            if (!done.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                // The process ends in any case; the work is cut off.
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean hasHappened() {
        return happened;
    }

    /** The work is done. */
    @Override
    public void close() {
        done.countDown();
        if (happened) {
            return;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process has begun to end this very moment: the hook runs, and has nothing to wait for.
            happened = true;
        }
    }
}
