package org.heliograph.sms.join;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.sms.Alphabet;
import org.junit.jupiter.api.Test;

/** What a {@link PartStore} does whose clients are on several threads or machines. */
abstract class SharedPartStoreContract extends PartStoreContract {
    private static final int CLIENTS = 4;
    private static final int MESSAGES = 200;
    private static final int TOTAL = 5;

    private record Step(int message, int part) {}

    private static List<String> run(PartStore store, List<Step> steps, JoinSettings settings) {
        Events events = new Events();
        MessageJoiner joiner = new MessageJoiner(settings, store, events);
        MessagePart part = new MessagePart();
        UnsafeBuffer octets = new UnsafeBuffer(new byte[] {'x'});
        for (Step step : steps) {
            part.clear()
                    .source(0, "s" + step.message())
                    .fields(ReferenceKind.SAR, 1, TOTAL, step.part())
                    .content(octets, 0, 1, Alphabet.ASCII, false);
            joiner.add(part, 1);
        }
        return events.take();
    }

    @Test
    void shouldGiveEachMessageToExactlyOneClient() throws Exception {
        JoinSettings settings = SETTINGS.withBounds(MESSAGES, MESSAGES * TOTAL, 20);
        Supplier<PartStore> clients = newStore(settings);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < MESSAGES * TOTAL; i++) {
            steps.add(new Step(i / TOTAL, i % TOTAL + 1));
            steps.add(new Step(i / TOTAL, i % TOTAL + 1));
        }
        Collections.shuffle(steps, new Random(1));
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            PartStore store = clients.get();
            List<Step> share = steps.subList(i * steps.size() / CLIENTS, (i + 1) * steps.size() / CLIENTS);
            tasks.add(() -> run(store, share, settings));
        }

        List<String> told = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (Future<List<String>> future : threads.invokeAll(tasks)) {
                told.addAll(future.get());
            }
        } finally {
            threads.shutdown();
        }

        List<String> complete =
                told.stream().filter(line -> line.startsWith("complete")).toList();
        assertEquals(MESSAGES, complete.size());
        assertEquals(MESSAGES, complete.stream().distinct().count());
        long repeated = told.stream()
                .filter(line -> line.startsWith("duplicate") || line.startsWith("late"))
                .count();
        assertEquals((long) MESSAGES * TOTAL, repeated);
    }
}
