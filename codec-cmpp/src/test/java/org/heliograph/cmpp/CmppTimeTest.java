package org.heliograph.cmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CmppTimeTest {
    @Test
    void shouldComposeTheTimestampOfTheReference() {
        assertEquals(1021080510, CmppTime.timestamp(10, 21, 8, 5, 10));
        assertEquals(0x0614dc45, CmppTime.timestamp(1, 2, 3, 4, 5));
    }

    @Test
    void shouldPutTheLeadingZeroOfATimestampBack() throws IOException {
        StringBuilder out = new StringBuilder();

        CmppTime.appendTimestamp(102030405, out);

        assertEquals("0102030405", out.toString());
    }

    @Test
    void shouldRefuseTimestampsThatAreNoTime() {
        assertThrows(IllegalArgumentException.class, () -> CmppTime.timestamp(1, 1, 0, 0, 100));
        assertThrows(IllegalArgumentException.class, () -> CmppTime.timestamp(0, 1, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> CmppTime.timestamp(1, 1, -1, 0, 0));
        assertTrue(CmppTime.isTimestamp(1231235959));
        assertFalse(CmppTime.isTimestamp(1231236059));
        assertFalse(CmppTime.isTimestamp(1331235959));
        assertFalse(CmppTime.isTimestamp(0));
        assertFalse(CmppTime.isTimestamp(4294967295L));
    }

    @Test
    void shouldReadTheExampleOfTheReference() {
        long millis = CmppTime.toEpochMillis("240131235959032+");

        assertEquals(Instant.parse("2024-01-31T15:59:59Z").toEpochMilli(), millis);
    }

    @Property
    void shouldReadBackWhatWasWritten(
            @ForAll @LongRange(min = 946_771_200_000L, max = 4_102_300_000_000L) long millis,
            @ForAll @IntRange(min = -48, max = 48) int quarters)
            throws IOException {
        long tenths = millis - Math.floorMod(millis, 100L);
        StringBuilder out = new StringBuilder();

        CmppTime.append(tenths, quarters, out);

        assertEquals(CmppTime.LENGTH, out.length());
        assertEquals(tenths, CmppTime.toEpochMillis(out));
        OffsetDateTime local = Instant.ofEpochMilli(tenths).atOffset(ZoneOffset.ofTotalSeconds(quarters * 900));
        assertEquals(local.getYear() - 2000, Integer.parseInt(out.substring(0, 2)));
        assertEquals(local.getMonthValue(), Integer.parseInt(out.substring(2, 4)));
        assertEquals(local.getDayOfMonth(), Integer.parseInt(out.substring(4, 6)));
        assertEquals(local.getHour(), Integer.parseInt(out.substring(6, 8)));
        assertEquals(
                CmppTime.timestamp(
                        local.getMonthValue(),
                        local.getDayOfMonth(),
                        local.getHour(),
                        local.getMinute(),
                        local.getSecond()),
                CmppTime.timestamp(tenths, quarters));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "240131235959032",
                "240131235959032*",
                "24013123595903x+",
                "241331235959032+",
                "240132235959032+",
                "230229235959032+",
                "240131245959032+",
                "240131236059032+",
                "240131235960032+",
                "240131235959049+",
                "240131235959032+0",
                "000000000000000R"
            })
    void shouldCallWhatIsNoAbsoluteTimeInvalid(String text) {
        assertEquals(CmppTime.INVALID, CmppTime.toEpochMillis(text));
    }

    @Test
    void shouldReadRelativeTimes() {
        assertTrue(CmppTime.isRelative("000002000000000R"));
        assertEquals(2 * 86_400, CmppTime.relativeSeconds("000002000000000R"));
        assertEquals(365 * 86_400L + 30 * 86_400L + 3_723, CmppTime.relativeSeconds("010100010203000R"));
        assertEquals(CmppTime.INVALID, CmppTime.relativeSeconds("240131235959032+"));
    }

    @Test
    void shouldRefuseToWriteYearsAndOffsetsThatDoNotFit() {
        StringBuilder out = new StringBuilder();

        assertThrows(IllegalArgumentException.class, () -> CmppTime.append(0, 0, out));
        assertThrows(IllegalArgumentException.class, () -> CmppTime.append(1_700_000_000_000L, 49, out));
        assertEquals("", out.toString());
    }
}
