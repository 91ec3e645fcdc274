package org.heliograph.sms.tpdu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TpTimeTest {
    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[10]);

    private static UnsafeBuffer octets(String hex) {
        return new UnsafeBuffer(HexFormat.of().parseHex(hex));
    }

    private static String text(UnsafeBuffer octets, int index) {
        StringBuilder out = new StringBuilder();
        TpTime.append(octets, index, out);
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "6060605130308a, 2006-06-06T15:03:03-07:00",
        "71801311124523, 2017-08-31T11:21:54+08:00",
        "99211332959518, 1999-12-31T23:59:59-00:15",
        "02209200000000, 2020-02-29T00:00:00+00:00",
        "09101032959500, 1990-01-01T23:59:59+00:00"
    })
    void shouldReadTimes(String hex, String expected) {
        assertTrue(TpTime.isValid(octets(hex), 0));
        assertEquals(expected, text(octets(hex), 0));
        assertEquals(OffsetDateTime.parse(expected).toInstant().toEpochMilli(), TpTime.toEpochMillis(octets(hex), 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ffffffffffffff",
                "00000000000000",
                "6060a05130308a",
                "12209200000000",
                "60316051303000",
                "60601351303000",
                "60606042303000",
                "60606051063000",
                "606060513006f0",
                "606060513030af"
            })
    void shouldNotTakeOtherOctetsForATime(String hex) {
        assertFalse(TpTime.isValid(octets(hex), 0));
        assertEquals(TpTime.NONE, TpTime.toEpochMillis(octets(hex), 0));
    }

    @Property(tries = 1_000)
    void shouldLookAtAnyOctets(@ForAll @Size(7) byte[] octets) {
        UnsafeBuffer any = new UnsafeBuffer(octets);
        if (TpTime.isValid(any, 0)) {
            OffsetDateTime time = OffsetDateTime.parse(text(any, 0).substring(0, 19) + "Z");
            assertEquals(
                    time.toInstant().toEpochMilli() - TpTime.quarters(any, 0) * 900_000L, TpTime.toEpochMillis(any, 0));
        } else {
            assertEquals(TpTime.NONE, TpTime.toEpochMillis(any, 0));
        }
    }

    @Property(tries = 500)
    void shouldRoundTrip(
            @ForAll @LongRange(min = 631_300_000L, max = 3_786_700_000L) long second,
            @ForAll @IntRange(min = -72, max = 72) int quarters) {
        TpTime.put(buffer, 2, second * 1_000, quarters);

        assertTrue(TpTime.isValid(buffer, 2));
        assertEquals(quarters, TpTime.quarters(buffer, 2));
        assertEquals(second * 1_000, TpTime.toEpochMillis(buffer, 2));
    }

    @Test
    void shouldRefuseTimesThatThereAreNot() {
        assertThrows(IllegalArgumentException.class, () -> TpTime.put(buffer, 0, 1989, 12, 31, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> TpTime.put(buffer, 0, 2023, 2, 29, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> TpTime.put(buffer, 0, 2024, 13, 1, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> TpTime.put(buffer, 0, 2024, 2, 29, 24, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> TpTime.put(buffer, 0, 2024, 2, 29, 0, 0, 0, 80));
        assertThrows(IllegalArgumentException.class, () -> TpTime.put(buffer, 0, 0L, 0));
        assertThrows(IllegalArgumentException.class, () -> TpTime.put(buffer, 0, 0L, 100));
    }

    @Test
    void shouldAllocateNothing() {
        StringBuilder out = new StringBuilder(40);
        Allocation.assertNone("time", () -> {
            TpTime.put(buffer, 0, 2024, 2, 29, 23, 59, 58, -16);
            out.setLength(0);
            TpTime.append(buffer, 0, out);
            assertFalse(TpTime.toEpochMillis(buffer, 0) == TpTime.NONE);
        });
        assertEquals("2024-02-29T23:59:58-04:00", out.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5",
        "131, 660",
        "143, 720",
        "144, 750",
        "167, 1440",
        "168, 2880",
        "170, 5760",
        "196, 43200",
        "197, 50400",
        "254, 624960",
        "255, 635040"
    })
    void shouldReadRelativeValidity(int value, int minutes) {
        assertEquals(minutes, ValidityPeriod.minutes(value));
        assertEquals(value, ValidityPeriod.ofMinutes(minutes));
        assertEquals(value, ValidityPeriod.ofMinutes(minutes - 1));
    }

    @Test
    void shouldRefusePeriodsThatAreTooLong() {
        assertThrows(IllegalArgumentException.class, () -> ValidityPeriod.ofMinutes(ValidityPeriod.MAX_MINUTES + 1));
        assertThrows(IllegalArgumentException.class, () -> ValidityPeriod.ofMinutes(-1));
        assertEquals(0, ValidityPeriod.ofMinutes(0));
        for (int value = 1; value <= 0xFF; value++) {
            assertTrue(ValidityPeriod.minutes(value) > ValidityPeriod.minutes(value - 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "03302154000000, 11565, false", "43302154000000, 11565, true", "01a70000000000, 86400, false",
        "02ff0000000000, 255, false", "00000000000000, -1, false", "83302154000000, -1, false",
        "04000000000000, -1, false", "03aa0000000000, -1, false"
    })
    void shouldReadEnhancedValidity(String hex, int seconds, boolean singleShot) {
        assertEquals(seconds, ValidityPeriod.enhancedSeconds(octets(hex), 0));
        assertEquals(singleShot, ValidityPeriod.isSingleShot(octets(hex), 0));
    }
}
