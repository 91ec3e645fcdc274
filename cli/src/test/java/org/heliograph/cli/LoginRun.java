package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A run of {@code mqtt login} in a thread of its own, whose output can be waited for. */
final class LoginRun {
    private static final int MOST_SECONDS = 60;

    private final Watched out = new Watched();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> status = new CompletableFuture<>();

    private LoginRun() {}

    static LoginRun start(List<String> args) {
        LoginRun run = new LoginRun();
        Thread thread = new Thread(() -> {
            try {
                String[] words = args.toArray(new String[0]);
                run.status.complete(Main.run(words, InputStream.nullInputStream(), run.out, run.err, Map.of()));
            } catch (RuntimeException | Error e) {
                run.status.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return run;
    }

    static Run of(List<String> args) throws Exception {
        return start(args).join();
    }

    /** Waits until a text was printed. */
    void await(String text) throws InterruptedException {
        assertTrue(out.await(text), () -> "not printed: " + text + " in " + out + err);
    }

    Run join() throws Exception {
        int ended = status.get(MOST_SECONDS, TimeUnit.SECONDS);
        return new Run(ended, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    /** Output that wakes those who wait for it. */
    private static final class Watched extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] octets, int offset, int length) {
            super.write(octets, offset, length);
            notifyAll();
        }

        synchronized boolean await(String text) throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
            while (!toString(StandardCharsets.UTF_8).contains(text)) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            return true;
        }
    }
}
