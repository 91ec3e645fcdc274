package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AllocationTest {
    private Object kept;
    private long sum;

    @Test
    void shouldMeasureNothingWhereNothingIsAllocated() {
        assertEquals(0, Allocation.measure(() -> sum += 7));
        Allocation.assertNone("adding", () -> sum += 7);
    }

    @Test
    void shouldMeasureWhatIsAllocated() {
        long octets = Allocation.measure(() -> kept = new byte[100]);

        assertTrue(octets >= 100 && octets < 200, "octets=" + octets);
    }

    @Test
    void shouldNotCountWhatIsFarLessThanAnObjectAPass() {
        assertEquals(0, Allocation.measure(() -> {
            if (++sum % 1_000 == 0) {
                kept = new byte[100];
            }
        }));
    }

    @Test
    void shouldMeasureTheSmallestObject() {
        long octets = Allocation.measure(() -> kept = new Object());

        assertTrue(octets >= 8, "octets=" + octets);
    }

    @Test
    void shouldFailForAPathThatAllocates() {
        AssertionError e =
                assertThrows(AssertionError.class, () -> Allocation.assertNone("keeping", () -> kept = new int[1]));

        assertTrue(e.getMessage().startsWith("keeping allocated "), e.getMessage());
    }

    @Test
    void shouldNoticeBoxing() {
        assertThrows(AssertionError.class, () -> Allocation.assertNone("boxing", () -> kept = sum += 1_000));
    }
}
