package org.heliograph.wap.wbxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same answers as of a map of the JDK, for names of the table, equal ones, others and those that want one place. */
class NameMapTest {
    /** Texts whose hash codes are one number. */
    private static final String[] SAME_HASH = {"AaAa", "AaBB", "BBAa", "BBBB"};

    @Test
    void shouldAnswerAsAMapDoes() {
        for (int size = 0; size <= 40; size++) {
            Map<String, Integer> expected = new HashMap<>();
            for (int i = 0; i < size; i++) {
                expected.put("name-" + i, i);
            }
            NameMap<Integer> names = new NameMap<>(expected);
            expected.forEach((name, value) -> assertEquals(value, names.get(name)));
            for (int i = 0; i < 100; i++) {
                assertEquals(expected.get("name-" + i), names.get("name-" + i));
            }
            assertNull(names.get(""));
        }
    }

    @Test
    void shouldTellNamesOfOneHashCodeApart() {
        Map<String, Integer> all = new HashMap<>();
        for (int i = 0; i < SAME_HASH.length - 1; i++) {
            all.put(SAME_HASH[i], i);
        }
        NameMap<Integer> names = new NameMap<>(all);

        for (int i = 0; i < SAME_HASH.length - 1; i++) {
            assertEquals(i, names.get(SAME_HASH[i]));
        }
        assertNull(names.get(SAME_HASH[SAME_HASH.length - 1]));
    }
}
