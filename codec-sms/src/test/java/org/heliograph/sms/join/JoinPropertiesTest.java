package org.heliograph.sms.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.sms.Alphabet;

final class JoinPropertiesTest {
    private static final int WIDTH = 5;

    private record Step(String source, int reference, int total, int number, byte[] content) {}

    private final MessagePart part = new MessagePart();

    private static Step step(String source, int reference, int total, int number, byte[] body) {
        byte[] content = new byte[6 + body.length];
        UnsafeBuffer octets = new UnsafeBuffer(content);
        octets.putBytes(0, new byte[] {5, 0, 3, (byte) reference, (byte) total, (byte) number});
        octets.putBytes(6, body);
        return new Step(source, reference, total, number, content);
    }

    private JoinOutcome add(MessageJoiner joiner, Step step, long now) {
        UnsafeBuffer octets = new UnsafeBuffer(step.content());
        part.clear()
                .source(0, step.source())
                .destination(0, "z")
                .content(octets, 0, octets.capacity(), Alphabet.BINARY, true);
        return joiner.add(part, now);
    }

    private static List<Step> split(String source, int reference, byte[] text) {
        List<Step> steps = new ArrayList<>();
        int total = Math.max((text.length + WIDTH - 1) / WIDTH, 1);
        for (int i = 0; i < total; i++) {
            byte[] body = Arrays.copyOfRange(text, i * WIDTH, Math.min((i + 1) * WIDTH, text.length));
            steps.add(step(source, reference, total, i + 1, body));
        }
        return steps;
    }

    /** Conversations are as many as there is room for, so that nothing has to go. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void shouldGiveEachMessageExactlyOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int conversations) {
        Random random = new Random(seed);
        Map<String, byte[]> sent = new HashMap<>();
        Map<String, byte[]> joined = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < conversations; i++) {
            byte[] text = new byte[random.nextInt(i == 0 ? 255 * WIDTH : 60)];
            random.nextBytes(text);
            String source = "s" + i / 2;
            sent.put(source + " " + i, text);
            List<Step> parts = split(source, i, text);
            steps.addAll(parts);
            for (Step again : parts) {
                boolean repeats = again.total() > 1 && random.nextInt(3) == 0;
                steps.addAll(repeats ? List.of(again) : List.of());
            }
        }
        Collections.shuffle(steps, random);
        MemoryPartStore store = new MemoryPartStore(JoinSettings.DEFAULT.withBounds(20, 512, 6 + WIDTH));
        MessageJoiner joiner =
                new MessageJoiner(JoinSettings.DEFAULT.withBounds(20, 512, 6 + WIDTH), store, new OnComplete(set -> {
                    byte[] bodies = new byte[set.bodiesLength()];
                    set.getBodies(new UnsafeBuffer(bodies), 0);
                    String name = Events.ascii(set.source()) + " " + set.reference();
                    assertEquals(null, joined.put(name, bodies), name);
                }));

        Set<String> seen = new HashSet<>();
        for (Step step : steps) {
            boolean isNew = seen.add(step.source() + " " + step.reference() + " " + step.number());
            JoinOutcome outcome = add(joiner, step, 1);

            boolean repeated = outcome == JoinOutcome.DUPLICATE || outcome == JoinOutcome.LATE;
            assertEquals(!isNew, repeated, "seed=" + seed + " " + step);
        }
        assertEquals(sent.keySet(), joined.keySet());
        sent.forEach((name, text) -> assertEquals(Arrays.toString(text), Arrays.toString(joined.get(name)), name));
        assertEquals(0, store.messages());
    }

    /** More parts than room, clocks that jump, every setting: the same lines from both stores, to the last one. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void shouldDoWhatPlainMapsDo(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int messages,
            @ForAll @IntRange(min = 0, max = 30) int remember,
            @ForAll @IntRange(min = 0, max = 60) int replaceAfter,
            @ForAll boolean restarts,
            @ForAll boolean evicts) {
        JoinSettings settings = JoinSettings.DEFAULT
                .withBounds(messages, 255, 6 + WIDTH)
                .withTimeout(40, restarts)
                .withReplaceAfter(replaceAfter)
                .withRemember(remember)
                .withEvicts(evicts);
        Random random = new Random(seed);
        boolean isLarge = random.nextInt(4) == 0;
        int[] totals = isLarge ? new int[] {2, 120, 255} : new int[] {2, 3, 4};
        int pause = isLarge ? 200 : 8;
        int sources = isLarge ? 2 : 3;
        int others = isLarge ? 200 : 4;
        Events events = new Events();
        Events expected = new Events();
        MemoryPartStore store = new MemoryPartStore(settings);
        MessageJoiner joiner = new MessageJoiner(settings, store, events);
        MessageJoiner plain = new MessageJoiner(settings, new MapStore(settings).client(), expected);
        long now = random.nextInt(100) - 50;
        for (int i = 0; i < 800; i++) {
            String at = "seed=" + seed + " i=" + i;
            now += random.nextInt(pause) == 0 ? random.nextInt(12) : 0;
            if (random.nextInt(20) == 0) {
                int limit = random.nextInt(3);
                assertEquals(plain.expire(now, limit), joiner.expire(now, limit), at);
            } else {
                int total = totals[random.nextInt(3)];
                byte[] body = new byte[random.nextInt(others) == 0 ? 2 : 1];
                Step step =
                        step("s" + random.nextInt(sources), random.nextInt(2), total, random.nextInt(total + 1), body);
                assertEquals(add(plain, step, now), add(joiner, step, now), at);
            }
            assertEquals(expected.take(), events.take(), at);
            assertTrue(store.messages() + store.remembered() <= messages && store.parts() <= 255, at);
        }
        assertEquals(plain.expire(Long.MAX_VALUE, 1_000), joiner.expire(Long.MAX_VALUE, 1_000));
        assertEquals(expected.take(), events.take());
        assertEquals(0, store.messages());
    }

    /** What goes in comes out or is told: every tag, once, whatever happens. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void shouldLoseNothingSilently(@ForAll long seed, @ForAll boolean evicts) {
        JoinSettings settings = JoinSettings.DEFAULT
                .withBounds(4, 255, 6 + WIDTH)
                .withTimeout(40, false)
                .withReplaceAfter(20)
                .withEvicts(evicts);
        List<Long> told = new ArrayList<>();
        MessageJoiner joiner = new MessageJoiner(settings, new Tags(told));
        Random random = new Random(seed);
        long now = 0;
        List<Long> added = new ArrayList<>();
        for (long tag = 0; tag < 500; tag++) {
            now += random.nextInt(3);
            int total = 1 + random.nextInt(4);
            Step step = step("s" + random.nextInt(4), 1, total, random.nextInt(total + 1), new byte[random.nextInt(7)]);
            UnsafeBuffer octets = new UnsafeBuffer(step.content());
            part.clear()
                    .source(0, step.source())
                    .content(octets, 0, octets.capacity(), random.nextInt(9), true)
                    .tag(tag);
            joiner.add(part, now);
            added.add(tag);
        }
        joiner.expire(Long.MAX_VALUE, Integer.MAX_VALUE);

        Collections.sort(told);
        assertEquals(added, told, "seed=" + seed);
    }

    private record Tags(List<Long> told) implements JoinHandler {
        private void tell(PartSet set) {
            while (set.next()) {
                told.add(set.tag());
            }
        }

        @Override
        public void onComplete(PartSet set) {
            tell(set);
        }

        @Override
        public void onExpired(PartSet set) {
            tell(set);
        }

        @Override
        public void onEvicted(PartSet set) {
            tell(set);
        }

        @Override
        public void onReplaced(PartSet set, MessagePart part) {
            tell(set);
        }

        @Override
        public void onConflict(MessagePart part, PartSet set) {
            told.add(part.tag());
        }

        @Override
        public void onDuplicate(MessagePart part) {
            told.add(part.tag());
        }

        @Override
        public void onLate(MessagePart part) {
            told.add(part.tag());
        }

        @Override
        public void onSingle(MessagePart part) {
            told.add(part.tag());
        }

        @Override
        public void onRefused(MessagePart part, Refusal reason) {
            told.add(part.tag());
        }
    }
}
