package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void shouldNameTheRulesThatProtocolsDefine() {
        int one = Fault.define("SAMPLE_TWICE", true, "comes twice");
        int other = Fault.define("SAMPLE_CUT", false, "is cut");

        assertEquals(one, Fault.define("SAMPLE_TWICE", true, "comes twice"));
        assertEquals("SAMPLE_TWICE", Fault.codeName(Fault.of(one, 0, 3)));
        assertEquals("frame at octet 3 comes twice", Fault.describe(Fault.of(one, Fault.NO_FIELD, 3), null));
        assertTrue(Fault.isReadable(Fault.of(one, 0, 0)));
        assertFalse(Fault.isReadable(Fault.of(other, 0, 0)));
        assertFalse(Fault.isReadable(Fault.of(Fault.TRUNCATED, 0, 0)));
        assertThrows(IllegalArgumentException.class, () -> Fault.define("SAMPLE_TWICE", true, "is another"));
        assertThrows(IllegalArgumentException.class, () -> Fault.define("TRUNCATED", false, "is another"));
    }

    @Property
    void shouldGiveBackWhatWasPacked(
            @ForAll @IntRange(min = 1, max = 0x7FFF) int code,
            @ForAll @IntRange(min = 0, max = 0xFFFF) int ordinal,
            @ForAll @IntRange(min = 0) int position) {
        long fault = Fault.of(code, ordinal, position);

        assertTrue(Fault.isFault(fault));
        assertEquals(code, Fault.code(fault));
        assertEquals(ordinal, Fault.fieldOrdinal(fault));
        assertEquals(position, Fault.position(fault));
    }

    @Test
    void shouldNotTakeNoneOrALengthForAFault() {
        assertFalse(Fault.isFault(Fault.NONE));
        assertFalse(Fault.isFault(Long.MAX_VALUE));
    }

    @Test
    void shouldNameEveryCode() throws IllegalAccessException {
        for (var constant : Fault.class.getFields()) {
            if (Modifier.isStatic(constant.getModifiers()) && constant.getType() == int.class) {
                int code = constant.getInt(null);
                if (code != Fault.NO_FIELD) {
                    assertEquals(constant.getName(), Fault.codeName(Fault.of(code, 0, 0)));
                    assertNotNull(Fault.describe(Fault.of(code, 0, 0), null));
                }
            }
        }
    }

    @Test
    void shouldDescribeMessageFieldAndOctet() {
        long fault = Fault.of(Fault.TRUNCATED, SubmitSm.SOURCE_ADDR, 22);

        assertSame(SubmitSm.SOURCE_ADDR, Fault.field(fault, SubmitSm.TYPE));
        assertEquals(
                "submit_sm source_addr at octet 22 runs past the end of the frame",
                Fault.describe(fault, SubmitSm.TYPE));
    }

    @Test
    void shouldDescribeTheFrameWhereThereIsNoField() {
        long fault = Fault.of(Fault.FRAME_TOO_LONG, Fault.NO_FIELD, 0);

        assertNull(Fault.field(fault, SubmitSm.TYPE));
        assertEquals(
                "submit_sm frame at octet 0 announces a frame above the limit", Fault.describe(fault, SubmitSm.TYPE));
        assertEquals("frame at octet 0 announces a frame above the limit", Fault.describe(fault, null));
    }

    @Test
    void shouldDescribeNoneAsNothing() {
        assertEquals("", Fault.describe(Fault.NONE, SubmitSm.TYPE));
    }
}
