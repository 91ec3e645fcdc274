package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpectationsTest {
    private static List<String> compare(Object wanted, Object found) {
        Map<String, Object> expect = new LinkedHashMap<>();
        Map<String, Object> actual = new LinkedHashMap<>();
        expect.put("k", wanted);
        actual.put("k", found);
        return Expectations.compare(expect, actual);
    }

    @Test
    void shouldTakeNumbersOfAnyTypeForEqual() {
        assertEquals(List.of(), compare(7L, 7));
        assertEquals(List.of(), compare(7, (byte) 7));
        assertEquals(List.of(), compare(new BigInteger("4294967295"), 0xFFFF_FFFFL));
        assertEquals(List.of("k: expected 7, got 8"), compare(7L, 8));
        assertEquals(List.of("k: expected 7, got \"7\""), compare(7L, "7"));
    }

    @Test
    void shouldCompareHexadecimalTextWithNumbersUnsigned() {
        assertEquals(List.of(), compare("0xb2b9da8000010000", 0xB2B9_DA80_0001_0000L));
        assertEquals(List.of(), compare("0x80000001", 0x8000_0001L));
        assertEquals(List.of("k: expected \"0x01\", got 2"), compare("0x01", 2L));
        assertEquals(List.of("k: expected \"0xg1\", got 1"), compare("0xg1", 1L));
    }

    @Test
    void shouldCompareTextsLetterByLetter() {
        assertEquals(List.of(), compare("abc", new StringBuilder("abc")));
        assertEquals(List.of("k: expected \"abc\", got \"ABC\""), compare("abc", "ABC"));
        assertEquals(List.of("k: expected \"\", got null"), compare("", null));
        assertEquals(List.of(), compare(null, null));
        assertEquals(List.of("k: expected true, got false"), compare(true, false));
    }

    @Test
    void shouldNameTheKeyAtAnyDepth() {
        assertEquals(
                List.of("k.inner[1]: expected 2, got 3"),
                compare(Map.of("inner", List.of(1, 2)), Map.of("inner", List.of(1, 3), "more", 1)));
        assertEquals(List.of("k: expected 1 values [1], got 2 [1, 2]"), compare(List.of(1), List.of(1, 2)));
    }

    @Test
    void shouldFailForWhatNothingWasComparedWith() {
        assertEquals(
                List.of(
                        "a: nothing was compared with the expected 1",
                        "b.c: nothing was compared with the expected \"x\""),
                Expectations.compare(ordered("a", 1, "b", Map.of("c", "x")), Map.of("b", Map.of())));
    }

    @Test
    void shouldReportAllDifferences() {
        AssertionError e = assertThrows(
                AssertionError.class,
                () -> Expectations.assertMatch("frame", ordered("a", 1, "b", 2), Map.of("a", 2, "b", 1)));

        assertEquals("frame:\n  a: expected 1, got 2\n  b: expected 2, got 1", e.getMessage());
    }

    @Test
    void shouldAlterEachSingleValue() {
        Map<String, Object> expect = ordered("a", 1, "b", ordered("c", "x", "d", List.of(true, "0x01")));

        Map<String, Map<String, Object>> altered = Expectations.alterations(expect);

        assertEquals(
                List.of("a", "b.c", "b.d[0]", "b.d[1]", "b.d with one more", "b.d with one less"),
                new ArrayList<>(altered.keySet()));
        altered.forEach((path, other) -> {
            assertFalse(Expectations.compare(other, expect).isEmpty(), path);
            assertFalse(other.equals(expect), path);
        });
    }

    private static Map<String, Object> ordered(String a, Object one, String b, Object two) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(a, one);
        map.put(b, two);
        return map;
    }
}
