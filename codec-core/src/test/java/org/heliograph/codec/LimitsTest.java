package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void shouldChangeOneLimitAtATime() {
        assertEquals(new Limits(9, 1_024, 16), Limits.DEFAULT.withFrameLength(9));
        assertEquals(new Limits(65_536, 9, 16), Limits.DEFAULT.withTlvs(9));
        assertEquals(new Limits(65_536, 1_024, 9), Limits.DEFAULT.withNesting(9));
    }

    @Test
    void shouldRefuseLimitsThatAllowNothing() {
        assertThrows(IllegalArgumentException.class, () -> Limits.DEFAULT.withFrameLength(0));
        assertThrows(IllegalArgumentException.class, () -> Limits.DEFAULT.withTlvs(-1));
        assertEquals(
                "frameLength=65536 tlvs=1024 nesting=-1 is out of range",
                assertThrows(IllegalArgumentException.class, () -> Limits.DEFAULT.withNesting(-1))
                        .getMessage());
    }

    @Test
    void shouldChangeOneSettingAtATime() {
        assertEquals(Mode.STRICT, Settings.LENIENT.withReading(Mode.STRICT).reading());
        assertEquals(Mode.LENIENT, Settings.STRICT.withWriting(Mode.LENIENT).writing());
        assertEquals(Mode.STRICT, Settings.STRICT.withWriting(Mode.LENIENT).reading());
        assertEquals(
                9,
                Settings.STRICT.withLimits(Limits.DEFAULT.withTlvs(9)).limits().tlvs());
    }

    @Test
    void shouldKeepTheNumbersOfAPayloadKey() {
        PayloadKey key = new PayloadKey("sms.content");
        for (int i = 0; i < 9; i++) {
            key.set("n" + i, i);
        }
        key.set("n0", 7);

        assertEquals(7, key.get("n0", -1));
        assertEquals(8, key.get("n8", -1));
        assertEquals(-1, key.get("n9", -1));
        assertEquals("sms.content n0=7 n1=1 n2=2 n3=3 n4=4 n5=5 n6=6 n7=7 n8=8", key.toString());
    }
}
