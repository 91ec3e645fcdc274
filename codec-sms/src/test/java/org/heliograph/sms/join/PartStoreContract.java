package org.heliograph.sms.join;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.sms.Alphabet;
import org.junit.jupiter.api.Test;

/**
 * What every {@link PartStore} does. Two clients of one store are used in turn; they may be the same object where a
 * store has but one. Bounds are not part of it: a store may have none.
 */
abstract class PartStoreContract {
    static final JoinSettings SETTINGS = JoinSettings.DEFAULT
            .withBounds(8, 300, 20)
            .withTimeout(100, false)
            .withReplaceAfter(50)
            .withRemember(30);

    private final MessagePart part = new MessagePart();
    private final UnsafeBuffer key = new UnsafeBuffer(new byte[0]);
    private final UnsafeBuffer record = new UnsafeBuffer(new byte[0]);
    private PartStore one;
    private PartStore other;

    /**
     * {@return what makes clients of one new and empty store}
     *
     * @param settings of the store.
     */
    abstract Supplier<PartStore> newStore(JoinSettings settings);

    private void open(JoinSettings settings) {
        Supplier<PartStore> clients = newStore(settings);
        one = clients.get();
        other = clients.get();
    }

    private void encode(String source, int total, int number, String text, long tag) {
        UnsafeBuffer octets = new UnsafeBuffer(text.getBytes(US_ASCII));
        part.clear()
                .source(0, source)
                .fields(ReferenceKind.SAR, 7, total, number)
                .content(octets, 0, octets.capacity(), Alphabet.ASCII, false)
                .tag(tag);
        byte[] room = new byte[PartKey.ROOM];
        key.wrap(room, 0, PartKey.encode(new UnsafeBuffer(room), part, part.alphabet()));
        byte[] recordRoom = new byte[100];
        record.wrap(recordRoom, 0, PartRecord.encode(new UnsafeBuffer(recordRoom), part));
    }

    private StoreOutcome add(PartStore client, String source, int total, int number, String text, long now) {
        encode(source, total, number, text, now);
        return client.add(key, number, record, now);
    }

    private void assertShown(PartStore client, String source, String... texts) {
        PartSet set = new PartSet().wrap(client);

        assertEquals(source, Events.ascii(set.source()));
        assertEquals(texts.length, set.total());
        for (int i = 1; i <= texts.length; i++) {
            assertEquals(texts[i - 1] != null, set.has(i), "part " + i);
            if (texts[i - 1] != null) {
                assertTrue(set.next());
                assertEquals(i, set.part());
                assertEquals(texts[i - 1], Events.ascii(set.content()));
            }
        }
        assertFalse(set.next());
    }

    @Test
    void shouldTellOneCallerThatTheSetIsComplete() {
        open(SETTINGS);

        assertEquals(StoreOutcome.WAITING, add(one, "a", 3, 3, "c", 1));
        assertEquals(StoreOutcome.WAITING, add(other, "a", 3, 1, "a", 2));
        assertEquals(StoreOutcome.COMPLETE, add(one, "a", 3, 2, "b", 3));
        assertShown(one, "a", "a", "b", "c");
        assertEquals(StoreOutcome.LATE, add(other, "a", 3, 2, "b", 4));
        assertFalse(other.expire(1_000));
        assertFalse(one.expire(1_000));
    }

    @Test
    void shouldKeepTheTagOfThePartThatCameFirst() {
        open(SETTINGS);

        add(one, "a", 2, 1, "a", 1);
        assertEquals(StoreOutcome.DUPLICATE, add(other, "a", 2, 1, "a", 2));
        assertEquals(StoreOutcome.COMPLETE, add(other, "a", 2, 2, "b", 3));

        PartSet set = new PartSet().wrap(other);
        assertTrue(set.next());
        assertEquals(1, set.tag());
        assertTrue(set.next());
        assertEquals(3, set.tag());
    }

    @Test
    void shouldKeepSetsOfOtherKeysApart() {
        open(SETTINGS);

        assertEquals(StoreOutcome.WAITING, add(one, "a", 2, 1, "a1", 1));
        assertEquals(StoreOutcome.WAITING, add(one, "b", 2, 1, "b1", 1));
        assertEquals(StoreOutcome.WAITING, add(one, "a", 3, 2, "a2", 1));
        assertEquals(StoreOutcome.COMPLETE, add(one, "b", 2, 2, "b2", 1));
        assertShown(one, "b", "b1", "b2");
        assertEquals(StoreOutcome.COMPLETE, add(one, "a", 2, 2, "a2", 1));
        assertShown(one, "a", "a1", "a2");
    }

    @Test
    void shouldKeepTheFirstPartWhileTheSetIsYoung() {
        open(SETTINGS);

        add(one, "a", 2, 1, "a", 1);
        assertEquals(StoreOutcome.CONFLICT, add(other, "a", 2, 1, "x", 50));
        assertShown(other, "a", "a", null);
        assertEquals(StoreOutcome.COMPLETE, add(one, "a", 2, 2, "b", 60));
        assertShown(one, "a", "a", "b");
    }

    @Test
    void shouldGiveAnOldSetUpForAnotherPart() {
        open(SETTINGS);

        add(one, "a", 2, 1, "a", 1);
        assertEquals(StoreOutcome.REPLACED, add(other, "a", 2, 1, "x", 51));
        assertShown(other, "a", "a", null);
        assertEquals(StoreOutcome.WAITING, add(other, "a", 2, 1, "x", 51));
        assertEquals(StoreOutcome.COMPLETE, add(one, "a", 2, 2, "y", 52));
        assertShown(one, "a", "x", "y");
    }

    @Test
    void shouldExpireAtTheDeadlineAndNotBefore() {
        open(SETTINGS);
        add(one, "a", 3, 2, "a", 1);
        add(one, "b", 2, 1, "b", 2);
        add(one, "a", 3, 1, "c", 90);

        assertFalse(other.expire(100));
        assertTrue(other.expire(101));
        assertShown(other, "a", "c", "a", null);
        assertFalse(one.expire(101));
        assertTrue(one.expire(1_000));
        assertShown(one, "b", "b", null);
        assertFalse(one.expire(1_000));
    }

    @Test
    void shouldBeginTheTimeoutAnewWithANewPartIfToldTo() {
        open(SETTINGS.withTimeout(100, true));
        add(one, "a", 3, 1, "a", 1);
        add(one, "b", 3, 1, "b", 2);
        add(other, "a", 3, 2, "a", 90);
        assertEquals(StoreOutcome.DUPLICATE, add(one, "b", 3, 1, "b", 91));

        assertTrue(one.expire(102));
        assertShown(one, "b", "b", null, null);
        assertFalse(one.expire(189));
        assertTrue(one.expire(190));
        assertShown(one, "a", "a", "a", null);
    }

    @Test
    void shouldAddNothingToASetPastItsDeadline() {
        open(SETTINGS);
        add(one, "a", 2, 1, "a", 1);

        assertEquals(StoreOutcome.EXPIRED, add(other, "a", 2, 2, "b", 101));
        assertShown(other, "a", "a", null);
        assertEquals(StoreOutcome.WAITING, add(other, "a", 2, 2, "b", 101));
        assertEquals(StoreOutcome.COMPLETE, add(one, "a", 2, 1, "a", 102));
    }

    @Test
    void shouldExpireBeforeItTellsOfADuplicateOrAConflict() {
        open(SETTINGS);
        add(one, "a", 2, 1, "a", 1);
        add(one, "b", 2, 1, "b", 1);

        assertEquals(StoreOutcome.EXPIRED, add(other, "a", 2, 1, "a", 101));
        assertEquals(StoreOutcome.EXPIRED, add(other, "b", 2, 1, "x", 101));
    }

    @Test
    void shouldForgetCompleteSetsAfterAWhile() {
        open(SETTINGS);
        add(one, "a", 2, 1, "a", 1);
        add(one, "a", 2, 2, "b", 10);

        assertEquals(StoreOutcome.LATE, add(other, "a", 2, 1, "a", 39));
        assertEquals(StoreOutcome.WAITING, add(other, "a", 2, 1, "a", 40));
        assertEquals(StoreOutcome.COMPLETE, add(one, "a", 2, 2, "b", 41));
    }

    @Test
    void shouldBeginANewSetAfterACompleteOne() {
        open(SETTINGS);
        add(one, "a", 2, 1, "a", 1);
        add(one, "a", 2, 2, "b", 1);

        assertEquals(StoreOutcome.WAITING, add(other, "a", 2, 1, "c", 2));
        assertEquals(StoreOutcome.CONFLICT, add(one, "a", 2, 1, "a", 3));
        assertEquals(StoreOutcome.COMPLETE, add(other, "a", 2, 2, "d", 4));
        assertShown(other, "a", "c", "d");
    }

    @Test
    void shouldRememberNothingIfToldTo() {
        open(SETTINGS.withRemember(0));
        add(one, "a", 2, 1, "a", 1);
        assertEquals(StoreOutcome.COMPLETE, add(one, "a", 2, 2, "b", 1));

        assertEquals(StoreOutcome.WAITING, add(one, "a", 2, 2, "b", 1));
        assertEquals(StoreOutcome.COMPLETE, add(one, "a", 2, 1, "a", 1));
    }

    @Test
    void shouldKeepTheMostPartsOfTheGreatestLength() {
        open(SETTINGS);
        String[] texts = new String[255];
        for (int i = 255; i >= 1; i--) {
            texts[i - 1] = String.format("%020d", i);
            StoreOutcome expected = i > 1 ? StoreOutcome.WAITING : StoreOutcome.COMPLETE;
            assertEquals(expected, add(one, "a", 255, i, texts[i - 1], 1));
        }
        assertShown(one, "a", texts);
        assertEquals(StoreOutcome.LATE, add(other, "a", 255, 128, texts[127], 2));
    }

    @Test
    void shouldKeepPartsWithoutOctets() {
        open(SETTINGS);
        add(one, "", 2, 1, "", 1);

        assertEquals(StoreOutcome.DUPLICATE, add(one, "", 2, 1, "", 1));
        assertEquals(StoreOutcome.CONFLICT, add(one, "", 2, 1, "a", 1));
        assertEquals(StoreOutcome.COMPLETE, add(one, "", 2, 2, "", 1));
        assertShown(one, "", "", "");
    }

    @Test
    void shouldTakeSetsOut() {
        open(SETTINGS);
        add(one, "a", 2, 1, "a", 1);
        if (one.evict(new UnsafeBuffer(new byte[0]))) {
            assertShown(one, "a", "a", null);
            assertFalse(other.expire(1_000));
        } else {
            assertTrue(other.expire(1_000));
        }
    }

    @Test
    void shouldRefuseNumbersThatCannotBe() {
        open(SETTINGS);
        encode("a", 2, 1, "a", 1);

        assertThrows(IllegalArgumentException.class, () -> one.add(key, 0, record, 1));
        assertThrows(IllegalArgumentException.class, () -> one.add(key, 3, record, 1));
    }
}
