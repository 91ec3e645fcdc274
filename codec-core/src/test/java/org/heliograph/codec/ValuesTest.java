package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private final ValueTable table = ValueTable.named("Result")
            .value(9, "nine", "the ninth")
            .range(20, 29, "twenties", "from twenty")
            .value(0, "ok")
            .range(40, 49, null, null);

    @Test
    void shouldKnowAnything() {
        assertTrue(Values.ANY.contains(Long.MIN_VALUE));
        assertTrue(Values.ANY.contains(Long.MAX_VALUE));
        assertNull(Values.ANY.name(0));
        assertEquals(List.of(), Values.ANY.rows());
    }

    @Test
    void shouldKnowBothEndsOfARange() {
        Values values = Values.range(1, 99);

        assertFalse(values.contains(0));
        assertTrue(values.contains(1));
        assertTrue(values.contains(99));
        assertFalse(values.contains(100));
        assertNull(values.name(1));
        assertEquals(List.of(new Values.Row(1, 99, null, null)), values.rows());
    }

    @Test
    void shouldLookUpNamesAndMeanings() {
        assertEquals("ok", table.name(0));
        assertEquals("ok", table.meaning(0));
        assertEquals("the ninth", table.meaning(9));
        assertEquals("twenties", table.name(20));
        assertEquals("twenties", table.name(29));
        assertNull(table.name(30));
        assertNull(table.meaning(-1));
        assertTrue(table.contains(45));
        assertNull(table.name(45));
        assertFalse(table.contains(10));
        assertEquals("Result", table.title());
    }

    @Test
    void shouldFindSingleValuesByName() {
        assertEquals(9, table.value("NINE", -1));
        assertEquals(-1, table.value("twenties", -1));
        assertEquals(-1, table.value("ten", -1));
    }

    @Test
    void shouldListRowsInAscendingOrder() {
        assertEquals(
                List.of(0L, 9L, 20L, 40L),
                table.rows().stream().map(Values.Row::low).toList());
    }

    @Test
    void shouldRefuseEmptyAndOverlappingRanges() {
        assertEquals(
                "Result: low=5 high=4 is empty or overlaps",
                assertThrows(IllegalArgumentException.class, () -> table.range(5, 4, "none", ""))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> table.value(9, "again"));
        assertThrows(IllegalArgumentException.class, () -> table.range(19, 20, "reaches in", ""));
        assertThrows(IllegalArgumentException.class, () -> table.range(10, 100, "covers", ""));
    }

    @Test
    void shouldKnowOnlyTheWordsOfAClosedTable() {
        WordTable words = WordTable.closed("Stat").word("DELIVRD", "delivered").word("MK:*", "not delivered");

        assertTrue(words.contains("DELIVRD"));
        assertFalse(words.contains("DELIVR"));
        assertFalse(words.contains("DELIVRDX"));
        assertTrue(words.contains("MK:"));
        assertTrue(words.contains(new StringBuilder("MK:0012")));
        assertFalse(words.contains("MK"));
        assertEquals("not delivered", words.meaning("MK:0001"));
        assertNull(words.meaning("XX"));
        assertEquals("Stat", words.title());
        assertEquals(2, words.rows().size());
    }

    @Test
    void shouldKnowAnyWordOfAnOpenTable() {
        WordTable words = WordTable.open("Stat").word("*", "anything");

        assertTrue(words.contains("whatever"));
        assertEquals("anything", words.meaning(""));
        assertTrue(Words.ANY.contains(""));
        assertNull(Words.ANY.meaning("a"));
    }
}
