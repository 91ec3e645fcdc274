package org.heliograph.smpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Words;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SmppTimeTest {
    /** 1938-01-02 to 2037-12-30, so that no offset leaves the default window. */
    private static final long FIRST = -1_009_756_800_000L;

    private static final long LAST = 2_145_744_000_000L;

    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[24]);
    private long sum;

    private String text(int index, int length) {
        return buffer.getStringWithoutLengthAscii(index, length);
    }

    @Test
    void shouldReadTheExamplesOfTheReference() {
        assertEquals(
                OffsetDateTime.parse("2015-02-03T04:05:06.7+02:00").toInstant().toEpochMilli(),
                SmppTime.toEpochMillis("150203040506708+"));
        long start = Instant.parse("2024-01-31T00:00:00Z").toEpochMilli();
        assertEquals(
                Instant.parse("2026-08-10T23:34:29Z").toEpochMilli(),
                SmppTime.relativeToEpochMillis("020610233429000R", start));
    }

    @Test
    void shouldReadTheTimesOfTheVectors() {
        int times = 0;
        for (Vector vector : Vectors.load("smpp")) {
            if (vector.expect().get("schedule_iso") instanceof String iso) {
                times++;
                String text = (String) vector.expect().get("schedule_delivery_time");
                long millis = OffsetDateTime.parse(iso).toInstant().toEpochMilli();
                assertEquals(millis, SmppTime.toEpochMillis(text), vector.name());
            }
            if (vector.expect().get("validity_relative") instanceof String iso) {
                times++;
                List<Integer> parts = Arrays.stream(iso.split("\\D+"))
                        .filter(part -> !part.isEmpty())
                        .map(Integer::valueOf)
                        .toList();
                LocalDateTime start = LocalDateTime.of(2024, 1, 31, 1, 2, 3);
                LocalDateTime end = start.plusMonths(parts.get(0) * 12 + parts.get(1))
                        .plusDays(parts.get(2))
                        .plusHours(parts.get(3))
                        .plusMinutes(parts.get(4))
                        .plusSeconds(parts.get(5));
                assertEquals(
                        end.toInstant(ZoneOffset.UTC).toEpochMilli(),
                        SmppTime.relativeToEpochMillis(
                                (String) vector.expect().get("validity_period"),
                                start.toInstant(ZoneOffset.UTC).toEpochMilli()));
            }
        }
        assertEquals(3, times);
    }

    @Test
    void shouldTakeTheTimesOfTheVectorsForTimes() {
        int times = 0;
        for (Vector vector : Vectors.load("smpp")) {
            for (String field : List.of("schedule_delivery_time", "validity_period")) {
                if (vector.expect().get(field) instanceof String text && !text.isEmpty()) {
                    times++;
                    assertEquals(SmppTime.OK, SmppTime.check(text), vector.name() + " " + text);
                    assertTrue(SmppTime.SUBMITTED.contains(text));
                }
            }
            if (vector.expect().get("final_date") instanceof String text) {
                assertTrue(SmppTime.REPORTED.contains(text), vector.name() + " " + text);
            }
        }
        assertTrue(times >= 4);
    }

    @Property
    void shouldReadBackWhatWasWritten(
            @ForAll @LongRange(min = FIRST, max = LAST) long millis,
            @ForAll @IntRange(min = -48, max = 48) int quarters)
            throws IOException {
        long tenths = millis - Math.floorMod(millis, 100L);
        StringBuilder out = new StringBuilder();

        SmppTime.append(millis, quarters, SmppTime.DEFAULT_PIVOT, out);

        assertEquals(SmppTime.OK, SmppTime.check(out));
        assertEquals(tenths, SmppTime.toEpochMillis(out));
        assertEquals(SmppTime.LENGTH, SmppTime.put(millis, quarters, SmppTime.DEFAULT_PIVOT, buffer, 3));
        assertEquals(out.toString(), text(3, SmppTime.LENGTH));
        LocalDateTime local =
                LocalDateTime.ofEpochSecond(Math.floorDiv(millis, 1_000L) + quarters * 900L, 0, ZoneOffset.UTC);
        assertEquals(
                String.format(
                        "%02d%02d%02d%02d%02d%02d",
                        local.getYear() % 100,
                        local.getMonthValue(),
                        local.getDayOfMonth(),
                        local.getHour(),
                        local.getMinute(),
                        local.getSecond()),
                out.substring(0, 12));
    }

    @Property
    void shouldReadBackTheShortForm(
            @ForAll @LongRange(min = FIRST, max = LAST) long millis,
            @ForAll @IntRange(min = -48, max = 48) int quarters)
            throws IOException {
        StringBuilder out = new StringBuilder();

        SmppTime.appendShort(millis, quarters, SmppTime.DEFAULT_PIVOT, out);

        assertEquals(
                millis - Math.floorMod(millis, 1_000L),
                SmppTime.shortToEpochMillis(out, quarters, SmppTime.DEFAULT_PIVOT));
        assertEquals(SmppTime.SHORT_LENGTH, SmppTime.putShort(millis, quarters, SmppTime.DEFAULT_PIVOT, buffer, 0));
        assertEquals(out.toString(), text(0, SmppTime.SHORT_LENGTH));
    }

    @Property
    void shouldCountRelativeTimesByTheCalendar(
            @ForAll @LongRange(min = FIRST, max = LAST) long start,
            @ForAll @IntRange(max = 1_199) int months,
            @ForAll @IntRange(max = 8_639_999) int seconds)
            throws IOException {
        StringBuilder out = new StringBuilder();
        SmppTime.appendRelative(months, seconds, out);
        LocalDateTime from = LocalDateTime.ofInstant(Instant.ofEpochMilli(start), ZoneOffset.UTC);

        long end = SmppTime.relativeToEpochMillis(out, start);

        assertEquals(
                from.plusMonths(months)
                        .plusSeconds(seconds)
                        .toInstant(ZoneOffset.UTC)
                        .toEpochMilli(),
                end);
        assertEquals(Duration.ofMillis(end - start), SmppTime.toDuration(out, start));
        assertEquals(end, SmppTime.resolve(out, start, SmppTime.DEFAULT_PIVOT));
        assertEquals(SmppTime.LENGTH, SmppTime.putRelative(months, seconds, buffer, 1));
        assertEquals(out.toString(), text(1, SmppTime.LENGTH));
    }

    @Test
    void shouldWriteTheExampleOfTheReference() throws IOException {
        StringBuilder out = new StringBuilder();

        SmppTime.appendRelative(2 * 12 + 6, 10 * 86_400 + 23 * 3_600 + 34 * 60 + 29, out);

        assertEquals("020610233429000R", out.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "15020304050670, 1",
        "150203040506708+0, 1",
        "150203040506, 1",
        "15020304050670x+, 2",
        "a50203040506708+, 2",
        "15020304 506708+, 2",
        "\u0661\u06650203040506708+, 2",
        "150203040506708*, 3",
        "150203040506708r, 3",
        "1502030405067088, 3",
        "150003040506708+, 4",
        "151303040506708-, 4",
        "150200040506708+, 5",
        "150229040506708+, 5",
        "150431040506708+, 5",
        "150132040506708+, 5",
        "150203240506708+, 6",
        "150203046006708+, 7",
        "150203040560708+, 8",
        "150203040506749+, 9",
        "000003000000100R, 10",
        "000003000000001R, 10",
        "000003000000010R, 10",
        "160229235959948-, 0",
        "000229000000000+, 0",
        "991399999999000R, 0",
        "000000000000000R, 0"
    })
    void shouldTellWhatIsWrong(String text, int code) {
        assertEquals(code, SmppTime.check(text), text);
        assertNotNull(SmppTime.CHECK_VALUES.name(code));
        if (code != SmppTime.OK || text.endsWith("R")) {
            assertEquals(SmppTime.INVALID, SmppTime.toEpochMillis(text));
        }
        if (code != SmppTime.OK || !text.endsWith("R")) {
            assertFalse(SmppTime.isRelative(text));
            assertEquals(SmppTime.INVALID, SmppTime.relativeToEpochMillis(text, 0));
            assertNull(SmppTime.toDuration(text, 0));
        }
    }

    @Test
    void shouldTellARelativeTimeFromAnAbsoluteOne() {
        assertEquals(SmppTime.WRONG_SIGN, SmppTime.checkAbsolute("000003000000000R", 38));
        assertEquals(SmppTime.WRONG_SIGN, SmppTime.checkAbsolute("000003000000100R", 38));
        assertEquals(SmppTime.OK, SmppTime.checkAbsolute("150203040506708+", 38));
        assertEquals(SmppTime.toEpochMillis("150203040506708+"), SmppTime.resolve("150203040506708+", 0, 38));
        assertEquals(SmppTime.INVALID, SmppTime.resolve("", 0, 38));
    }

    @ParameterizedTest
    @CsvSource({
        "150203040506, 0",
        "15020304050, 1",
        "1502030405067, 1",
        "15020304050x, 2",
        "150003040506, 4",
        "150230040506, 5",
        "150203240506, 6",
        "150203046006, 7",
        "150203040560, 8"
    })
    void shouldTellWhatIsWrongWithTheShortForm(String text, int code) {
        assertEquals(code, SmppTime.checkShort(text, SmppTime.DEFAULT_PIVOT));
        assertEquals(
                code == SmppTime.OK, SmppTime.shortToEpochMillis(text, 32, SmppTime.DEFAULT_PIVOT) != SmppTime.INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "38, 38, 1938",
        "38, 37, 2037",
        "38, 99, 1999",
        "38, 00, 2000",
        "100, 99, 2099",
        "70, 69, 2069",
        "0, 00, 1900"
    })
    void shouldChooseTheCenturyByThePivot(int pivot, String year, int expected) throws IOException {
        String text = year + "0301000000000+";
        StringBuilder out = new StringBuilder();

        long millis = SmppTime.toEpochMillis(text, pivot);
        SmppTime.append(millis, 0, pivot, out);

        assertEquals(
                expected, Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC).getYear());
        assertEquals(text, out.toString());
    }

    @Test
    void shouldKnowThatOnly2000IsALeapYear() {
        assertEquals(SmppTime.OK, SmppTime.check("000229000000000+", SmppTime.NO_PIVOT));
        assertEquals(SmppTime.WRONG_DAY, SmppTime.check("000229000000000+", 0));
    }

    @Test
    void shouldStopAtTheEndOfAShortMonth() {
        long start = Instant.parse("2024-01-31T12:00:00Z").toEpochMilli();

        assertEquals(
                Instant.parse("2024-02-29T12:00:00Z").toEpochMilli(),
                SmppTime.relativeToEpochMillis("000100000000000R", start));
    }

    @Test
    void shouldRefuseToWriteWhatDoesNotFit() {
        StringBuilder out = new StringBuilder();
        long millis = 1_700_000_000_000L;

        assertThrows(IllegalArgumentException.class, () -> SmppTime.append(FIRST - 172_800_000L, 0, 38, out));
        assertThrows(IllegalArgumentException.class, () -> SmppTime.append(LAST + 172_800_000L, 0, 38, out));
        assertThrows(IllegalArgumentException.class, () -> SmppTime.append(Long.MAX_VALUE, 48, 38, out));
        assertThrows(IllegalArgumentException.class, () -> SmppTime.append(millis, 49, 38, out));
        assertThrows(IllegalArgumentException.class, () -> SmppTime.append(millis, 0, 101, out));
        assertThrows(IllegalArgumentException.class, () -> SmppTime.put(millis, -49, 38, buffer, 0));
        assertThrows(IllegalArgumentException.class, () -> SmppTime.appendRelative(1_200, 0, out));
        assertThrows(IllegalArgumentException.class, () -> SmppTime.appendRelative(0, 8_640_000, out));
        assertThrows(IllegalArgumentException.class, () -> SmppTime.putRelative(-1, 0, buffer, 0));
        assertThrows(IllegalArgumentException.class, () -> SmppTime.check("", -1));
        assertThrows(IllegalArgumentException.class, () -> SmppTime.shortToEpochMillis("", 49, 38));
        assertEquals("", out.toString());
    }

    @Test
    void shouldKnowTheTextsOfATimeByTheirForm() {
        String absolute = "150203040506708+";
        String relative = "000003000000000R";
        String shortForm = "150203040506";
        for (Words words : List.of(SmppTime.SUBMITTED, SmppTime.REPORTED, SmppTime.ABSOLUTE)) {
            assertTrue(words.contains(""));
            assertTrue(words.contains(absolute));
            assertEquals(words == SmppTime.SUBMITTED, words.contains(relative));
            assertEquals(words == SmppTime.REPORTED, words.contains(shortForm));
            assertFalse(words.contains("\u0001"));
            assertFalse(words.contains("150203040506749+"));
            assertNull(words.meaning("tomorrow"));
            assertEquals("absolute time", words.meaning(absolute));
            for (Words.Row row : words.rows()) {
                assertTrue(words.contains(row.word()));
                assertEquals(row.meaning(), words.meaning(row.word()));
            }
        }
        assertEquals(2, SmppTime.ABSOLUTE.rows().size());
    }

    @Property
    void shouldSurviveAnyText(@ForAll @StringLength(max = 18) @CharRange(from = 0, to = 0x7F) String text) {
        assertEquals(SmppTime.checkAbsolute(text, 38) == SmppTime.OK, SmppTime.toEpochMillis(text) != SmppTime.INVALID);
        assertEquals(SmppTime.isRelative(text), SmppTime.relativeToEpochMillis(text, 0) != SmppTime.INVALID);
    }

    @Test
    void shouldNotAllocate() {
        UnsafeBuffer text = new UnsafeBuffer("150203040506708+".getBytes(StandardCharsets.US_ASCII));
        StringBuilder out = new StringBuilder(32);
        Allocation.assertNone("times", () -> {
            sum += SmppTime.toEpochMillis("150203040506708+");
            sum += SmppTime.relativeToEpochMillis("020610233429000R", sum & 0xFFFF_FFFFL);
            sum += SmppTime.shortToEpochMillis("150203040506", 32, SmppTime.DEFAULT_PIVOT);
            sum += SmppTime.SUBMITTED.contains("000003000000000R") ? 1 : 0;
            SmppTime.put(1_700_000_000_000L, 32, SmppTime.DEFAULT_PIVOT, text, 0);
            SmppTime.putShort(1_700_000_000_000L, -4, SmppTime.DEFAULT_PIVOT, text, 0);
            SmppTime.putRelative(1, 86_400, text, 0);
            out.setLength(0);
            try {
                SmppTime.append(1_700_000_000_000L, 32, SmppTime.DEFAULT_PIVOT, out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }
}
