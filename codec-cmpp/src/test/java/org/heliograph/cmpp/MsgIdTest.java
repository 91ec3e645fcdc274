package org.heliograph.cmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class MsgIdTest {
    /** The example of §6. */
    private static final long EXAMPLE = 0xcfdfbec003e9ffffL;

    @Test
    void shouldComposeTheExampleOfTheReference() {
        assertEquals(EXAMPLE, MsgId.of(12, 31, 23, 59, 59, 1001, 65535));
        assertTrue(EXAMPLE < 0);
        assertEquals("0xcfdfbec003e9ffff", MsgId.toHex(EXAMPLE));
    }

    @Property
    void shouldReadBackWhatWasComposed(
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(max = 59) int minute,
            @ForAll @IntRange(max = 59) int second,
            @ForAll @IntRange(max = 0x3FFFFF) int gateway,
            @ForAll @IntRange(max = 0xFFFF) int sequence) {
        long id = MsgId.of(month, day, hour, minute, second, gateway, sequence);

        assertEquals(month, MsgId.month(id));
        assertEquals(day, MsgId.day(id));
        assertEquals(hour, MsgId.hour(id));
        assertEquals(minute, MsgId.minute(id));
        assertEquals(second, MsgId.second(id));
        assertEquals(gateway, MsgId.gateway(id));
        assertEquals(sequence, MsgId.sequence(id));
        assertTrue(MsgId.isPlausible(id));
        assertEquals(id, Long.parseUnsignedLong(MsgId.toHex(id).substring(2), 16));
    }

    @Test
    void shouldRefusePartsOutOfTheirRange() {
        assertEquals(
                "month=13 is outside 1 to 12",
                assertThrows(IllegalArgumentException.class, () -> MsgId.of(13, 1, 0, 0, 0, 0, 0))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> MsgId.of(0, 1, 0, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> MsgId.of(1, 32, 0, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> MsgId.of(1, 1, 24, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> MsgId.of(1, 1, 0, 60, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> MsgId.of(1, 1, 0, 0, 60, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> MsgId.of(1, 1, 0, 0, 0, 0x400000, 0));
        assertThrows(IllegalArgumentException.class, () -> MsgId.of(1, 1, 0, 0, 0, 0, 0x10000));
    }

    @Test
    void shouldCountDestinationsWithoutCarryIntoTheGateway() {
        long first = MsgId.of(1, 2, 3, 4, 5, 1001, 65534);

        assertEquals(65534, MsgId.sequence(MsgId.ofDestination(first, 0)));
        assertEquals(65535, MsgId.sequence(MsgId.ofDestination(first, 1)));
        assertEquals(0, MsgId.sequence(MsgId.ofDestination(first, 2)));
        assertEquals(1001, MsgId.gateway(MsgId.ofDestination(first, 2)));
        assertEquals(MsgId.of(1, 2, 3, 4, 5, 1001, 0), MsgId.ofDestination(first, 2));
    }

    @Test
    void shouldCallAnIdThatIsNoTimeImplausible() {
        assertFalse(MsgId.isPlausible(0));
        assertFalse(MsgId.isPlausible(-1));
    }
}
