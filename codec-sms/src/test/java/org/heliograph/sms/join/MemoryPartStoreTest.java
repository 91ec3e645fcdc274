package org.heliograph.sms.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.sms.Alphabet;
import org.junit.jupiter.api.Test;

final class MemoryPartStoreTest extends PartStoreContract {
    private final Events events = new Events();
    private final MessagePart part = new MessagePart();
    private final UnsafeBuffer octets = new UnsafeBuffer(new byte[] {'x'});

    @Override
    Supplier<PartStore> newStore(JoinSettings settings) {
        MemoryPartStore store = new MemoryPartStore(settings);
        return () -> store;
    }

    private JoinOutcome add(MessageJoiner joiner, String source, int total, int number, long now) {
        part.clear()
                .source(0, source)
                .fields(ReferenceKind.SAR, 1, total, number)
                .content(octets, 0, octets.capacity(), Alphabet.ASCII, false);
        return joiner.add(part, now);
    }

    @Test
    void shouldEvictTheMessageWithTheFirstDeadline() {
        MessageJoiner joiner = new MessageJoiner(SETTINGS.withBounds(2, 255, 20), events);
        add(joiner, "a", 3, 2, 1);
        add(joiner, "b", 3, 1, 2);
        add(joiner, "a", 3, 1, 3);

        assertEquals(JoinOutcome.WAITING, add(joiner, "c", 3, 1, 4));
        assertEquals(List.of("evicted a 1=x 2=x missing 3"), events.take());
        assertEquals(JoinOutcome.WAITING, add(joiner, "a", 3, 3, 5));
        assertEquals(List.of("evicted b 1=x missing 2 3"), events.take());
    }

    @Test
    void shouldEvictTheMessageWithoutANewPartForLongestIfPartsRestart() {
        MessageJoiner joiner = new MessageJoiner(SETTINGS.withBounds(2, 255, 20).withTimeout(100, true), events);
        add(joiner, "a", 3, 2, 1);
        add(joiner, "b", 3, 1, 2);
        add(joiner, "a", 3, 1, 3);

        add(joiner, "c", 3, 1, 4);

        assertEquals(List.of("evicted b 1=x missing 2 3"), events.take());
    }

    @Test
    void shouldForgetCompleteMessagesBeforeItEvicts() {
        MessageJoiner joiner = new MessageJoiner(SETTINGS.withBounds(3, 255, 20), events);
        add(joiner, "open", 2, 1, 1);
        add(joiner, "a", 2, 1, 2);
        add(joiner, "a", 2, 2, 2);
        add(joiner, "b", 2, 1, 3);
        add(joiner, "b", 2, 2, 3);
        events.take();

        add(joiner, "c", 2, 1, 4);

        assertEquals(List.of(), events.take());
        assertEquals(JoinOutcome.LATE, add(joiner, "b", 2, 2, 5));
        assertEquals(JoinOutcome.WAITING, add(joiner, "a", 2, 2, 5));
        assertEquals(List.of("late b 2"), events.take());
        assertEquals(JoinOutcome.WAITING, add(joiner, "d", 2, 2, 6));
        assertEquals(List.of("evicted open 1=x missing 2"), events.take());
    }

    @Test
    void shouldExpireBeforeItEvicts() {
        MessageJoiner joiner = new MessageJoiner(SETTINGS.withBounds(1, 255, 20), events);
        add(joiner, "a", 2, 1, 1);

        assertEquals(JoinOutcome.WAITING, add(joiner, "b", 2, 1, 101));
        assertEquals(List.of("expired a 1=x missing 2"), events.take());
    }

    @Test
    void shouldNeverEvictTheMessageOfThePart() {
        MessageJoiner joiner = new MessageJoiner(SETTINGS.withBounds(4, 255, 20), events);
        for (int number = 1; number <= 200; number++) {
            add(joiner, "old", 255, number, 1);
        }
        for (int number = 1; number <= 55; number++) {
            add(joiner, "new", 60, number, 2);
        }
        assertEquals(List.of(), events.take());

        assertEquals(JoinOutcome.WAITING, add(joiner, "old", 255, 201, 3));
        assertEquals(1, events.take().size());
        for (int number = 202; number <= 254; number++) {
            assertEquals(JoinOutcome.WAITING, add(joiner, "old", 255, number, 3));
        }
        assertEquals(JoinOutcome.COMPLETE, add(joiner, "old", 255, 255, 3));
    }

    @Test
    void shouldRefuseWhenThereIsNoRoomIfToldTo() {
        MessageJoiner joiner = new MessageJoiner(SETTINGS.withBounds(1, 255, 20).withEvicts(false), events);
        add(joiner, "a", 2, 1, 1);

        assertEquals(JoinOutcome.REFUSED, add(joiner, "b", 2, 1, 100));
        assertEquals(List.of("refused b 1 NO_ROOM"), events.take());
        assertEquals(JoinOutcome.WAITING, add(joiner, "b", 2, 1, 101));
        assertEquals(List.of("expired a 1=x missing 2"), events.take());
    }

    @Test
    void shouldShowNothingBeforeASetIsTold() {
        MemoryPartStore store = new MemoryPartStore(SETTINGS);

        assertFalse(store.record(1, new UnsafeBuffer(new byte[0])));
        assertFalse(store.evict(new UnsafeBuffer(new byte[0])));
        assertFalse(store.expire(1));
    }

    @Test
    void shouldCountWhatItKeeps() {
        MemoryPartStore store = new MemoryPartStore(SETTINGS);
        MessageJoiner joiner = new MessageJoiner(SETTINGS, store, events);
        add(joiner, "a", 2, 1, 1);
        add(joiner, "a", 2, 2, 1);
        add(joiner, "b", 3, 1, 1);
        add(joiner, "b", 3, 3, 1);

        assertEquals(List.of(1, 1, 4), List.of(store.messages(), store.remembered(), store.parts()));
        joiner.expire(Long.MAX_VALUE, Integer.MAX_VALUE);
        joiner.expire(Long.MAX_VALUE, Integer.MAX_VALUE);
        assertEquals(List.of(0, 1, 2), List.of(store.messages(), store.remembered(), store.parts()));
    }

    /** Lets all messages through and counts, so that nothing but the joiner can allocate. */
    private static final class Counter implements JoinHandler {
        private long told;

        private void read(PartSet set) {
            for (set.rewind(); set.next(); ) {
                told += set.part() + set.body().capacity() + set.tag() + set.alphabet();
            }
            told += set.nextMissing(0)
                    + set.source().capacity()
                    + set.destination().capacity()
                    + set.reference();
        }

        @Override
        public void onComplete(PartSet set) {
            read(set);
        }

        @Override
        public void onExpired(PartSet set) {
            read(set);
        }

        @Override
        public void onEvicted(PartSet set) {
            read(set);
        }

        @Override
        public void onReplaced(PartSet set, MessagePart part) {
            read(set);
        }

        @Override
        public void onConflict(MessagePart part, PartSet set) {
            read(set);
        }

        @Override
        public void onDuplicate(MessagePart part) {
            told++;
        }

        @Override
        public void onLate(MessagePart part) {
            told++;
        }

        @Override
        public void onSingle(MessagePart part) {
            told++;
        }

        @Override
        public void onRefused(MessagePart part, Refusal reason) {
            told++;
        }
    }

    @Test
    void shouldAllocateNothing() {
        Counter counter = new Counter();
        MessageJoiner joiner = new MessageJoiner(SETTINGS.withBounds(4, 255, 20), counter);
        StringBuilder address = new StringBuilder("8613800000000");
        UnsafeBuffer content = new UnsafeBuffer(new byte[] {5, 0, 3, 9, 3, 1, 'a', 'b', 'c'});
        long[] now = new long[1];
        int[] random = {1};

        Allocation.assertNone("join", () -> {
            for (int i = 0; i < 8; i++) {
                random[0] = random[0] * 1_103_515_245 + 12_345;
                int bits = random[0] >>> 16;
                address.setCharAt(12, (char) ('0' + bits % 6));
                content.putByte(5, (byte) (bits / 6 % 5));
                content.putByte(6, (byte) ('a' + bits / 32 % 8 / 7));
                part.clear()
                        .scope(1)
                        .source(0x0101, address)
                        .destination(0, "10690001")
                        .content(content, 0, bits % 50 == 0 ? 6 : 9, Alphabet.ASCII, true)
                        .tag(bits);
                joiner.add(part, now[0] += bits % 7);
            }
            if (now[0] % 5 == 0) {
                joiner.expire(now[0], 10);
            }
        });
        assertTrue(counter.told > 0);
    }
}
