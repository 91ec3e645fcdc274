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

    private static String shown(ValueTable values) {
        StringBuilder out = new StringBuilder();
        values.rows().forEach(row -> out.append(row.low())
                .append('-')
                .append(row.high())
                .append(row.name())
                .append(' '));
        return out.toString();
    }

    @Test
    void shouldSplitRangesWhereOtherValuesAreAdded() {
        ValueTable document =
                ValueTable.named("status").value(0, "OK").range(5, 9, "A", "").range(20, 29, "B", "");
        ValueTable vendor =
                ValueTable.named("vendor").value(7, "X").range(9, 22, "Y", "").value(40, "Z");

        ValueTable all = document.plus(vendor);

        assertEquals("0-0OK 5-6A 7-7X 8-8A 9-22Y 23-29B 40-40Z ", shown(all));
        assertEquals("status", all.title());
        assertEquals("X", all.name(7));
        assertEquals("A", document.name(7));
        assertFalse(vendor.contains(0));
    }

    @Test
    void shouldLetOtherValuesCoverARangeOrTouchItsEdges() {
        ValueTable document = ValueTable.named("status").range(5, 9, "A", "");

        assertEquals("4-10X ", shown(document.plus(ValueTable.named("x").range(4, 10, "X", ""))));
        assertEquals("5-9X ", shown(document.plus(ValueTable.named("x").range(5, 9, "X", ""))));
        assertEquals(
                "5-5X 6-8A 9-9X ",
                shown(document.plus(ValueTable.named("x").value(9, "X").value(5, "X"))));
        assertEquals(
                "4-4X 5-9A 10-10X ",
                shown(document.plus(ValueTable.named("x").value(4, "X").value(10, "X"))));
        assertEquals("5-9A ", shown(document.plus(ValueTable.named("none"))));
        assertEquals("5-9A ", shown(ValueTable.named("none").plus(document)));
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
