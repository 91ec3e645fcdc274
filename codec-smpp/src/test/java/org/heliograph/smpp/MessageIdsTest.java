package org.heliograph.smpp;

import static org.heliograph.smpp.MessageIds.DECIMAL_AND_HEX;
import static org.heliograph.smpp.MessageIds.EXACT;
import static org.heliograph.smpp.MessageIds.HEX_AND_DECIMAL;
import static org.heliograph.smpp.MessageIds.IGNORE_CASE;
import static org.heliograph.smpp.MessageIds.IGNORE_LEADING_ZEROS;
import static org.heliograph.smpp.MessageIds.LENIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;

final class MessageIdsTest {
    private int sum;

    @Test
    void shouldCompareCharacterByCharacterUnlessToldOtherwise() {
        assertTrue(MessageIds.same("126e85a6", "126e85a6", EXACT));
        assertFalse(MessageIds.same("126e85a6", "126E85A6", EXACT));
        assertFalse(MessageIds.same("0489708364", "489708364", EXACT));
        assertFalse(MessageIds.same("489708364", "1d305b4c", EXACT));
    }

    @Test
    void shouldIgnoreLetterCaseWhereTold() {
        assertTrue(MessageIds.same("126e85a6-UU", "126E85A6-uu", IGNORE_CASE));
        assertFalse(MessageIds.same("126e", "126f", IGNORE_CASE));
        assertFalse(MessageIds.same("0126e", "126E", IGNORE_CASE));
    }

    @Test
    void shouldIgnoreLeadingZerosWhereTold() {
        assertTrue(MessageIds.same("0489708364", "489708364", IGNORE_LEADING_ZEROS));
        assertTrue(MessageIds.same("000", "0", IGNORE_LEADING_ZEROS));
        assertFalse(MessageIds.same("4890", "489", IGNORE_LEADING_ZEROS));
        assertTrue(MessageIds.same("00aB", "Ab", IGNORE_LEADING_ZEROS | IGNORE_CASE));
    }

    @Test
    void shouldCompareNumbersTheWayThatIsTold() {
        assertTrue(MessageIds.same("1D305b4c", "0489708364", HEX_AND_DECIMAL));
        assertFalse(MessageIds.same("1D305b4c", "0489708364", DECIMAL_AND_HEX));
        assertTrue(MessageIds.same("0489708364", "1d305b4c", DECIMAL_AND_HEX));
        assertFalse(MessageIds.same("0489708364", "1d305b4c", HEX_AND_DECIMAL));
        assertTrue(MessageIds.same("0489708364", "1d305b4c", LENIENT));
        assertFalse(MessageIds.same("0489708365", "1d305b4c", LENIENT));
        assertFalse(MessageIds.same("12-3", "c-3", LENIENT));
        assertFalse(MessageIds.same("\u0661", "1", LENIENT));
    }

    @Test
    void shouldNotTakeMissingIdsForTheSame() {
        assertFalse(MessageIds.same("", "", LENIENT));
        assertFalse(MessageIds.same("", "0", LENIENT));
        assertFalse(MessageIds.same("0", "", LENIENT));
    }

    @Property
    void shouldCompareNumbersOfAnyLength(@ForAll @Size(min = 1, max = 26) byte[] magnitude) {
        BigInteger number = new BigInteger(1, magnitude);
        String decimal = number.toString(10);
        String hex = number.toString(16);

        assertTrue(MessageIds.same(decimal, hex, DECIMAL_AND_HEX));
        assertTrue(MessageIds.same("00" + hex, decimal, HEX_AND_DECIMAL));
        String next = number.add(BigInteger.ONE).toString(10);
        assertFalse(MessageIds.same(next, hex, DECIMAL_AND_HEX));
        String far = number.setBit(200).toString(10);
        assertEquals(far.equals(decimal), MessageIds.same(far, hex, DECIMAL_AND_HEX));
    }

    @Test
    void shouldTakeTheLongestIds() {
        String decimal = "9".repeat(MessageIds.MOST_DIGITS);
        String hex = new BigInteger(decimal).toString(16);

        assertTrue(MessageIds.same(decimal, hex, DECIMAL_AND_HEX));
        assertFalse(MessageIds.same("f".repeat(MessageIds.MOST_DIGITS), decimal, HEX_AND_DECIMAL));
        assertFalse(MessageIds.same("1" + "0".repeat(MessageIds.MOST_DIGITS), "0", HEX_AND_DECIMAL));
    }

    @Test
    void shouldNotAllocate() {
        Allocation.assertNone("ids", () -> {
            sum += MessageIds.same("0489708364", "1d305b4c", LENIENT) ? 1 : 0;
            sum += MessageIds.same("126e85a6edeac1a02020099312479564", "126E85A6", LENIENT) ? 1 : 0;
        });
    }
}
