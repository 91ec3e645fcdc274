package org.heliograph.wap.wsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Limits;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MultipartTest {
    private static final int ROOM = 1 << 16;

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[ROOM]);
    private final MultipartWriter writer = new MultipartWriter();

    private static Multipart wrap(Mode mode, DirectBuffer octets) {
        Multipart parts = new Multipart(mode, WspLimits.DEFAULT);
        parts.wrap(octets, 0, octets.capacity());
        return parts;
    }

    private void part(int length, String text) {
        ContentTypeWriter.write(writer.beginPart(), ContentTypes.TEXT_PLAIN);
        writer.headers().contentId(text);
        writer.data(room, ROOM - length, length);
    }

    @Property(tries = 200)
    void shouldReadWhatWasWritten(@ForAll long seed, @ForAll @IntRange(max = 200) int count) {
        Random random = new Random(seed);
        List<Integer> lengths = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        writer.wrap(room, 7, ROOM);
        for (int i = 0; i < count; i++) {
            lengths.add(random.nextInt(random.nextInt(10) == 0 ? 200 : 20));
            texts.add("t".repeat(1 + random.nextInt(i % 10 == 0 ? 150 : 10)));
            part(lengths.get(i), texts.get(i));
        }
        int length = writer.finish();

        Multipart parts = new Multipart(Mode.STRICT, WspLimits.DEFAULT);
        assertEquals(count, parts.wrap(room, 7, 7 + length));
        assertEquals(Fault.NONE, parts.check());
        for (int i = 0; i < count; i++) {
            assertTrue(parts.next());
            assertTrue(parts.contentType().is(ContentTypes.TEXT_PLAIN));
            assertTrue(parts.headers().find(HeaderName.CONTENT_ID));
            Headers headers = parts.headers();
            assertTrue(headers.next());
            assertEquals(texts.get(i), headers.text().toString());
            assertEquals(lengths.get(i), parts.dataLength());
            assertEquals(parts.dataLength(), parts.data().capacity());
        }
        assertFalse(parts.next());
        assertEquals(Fault.NONE, parts.fault());
        assertEquals(7 + length, parts.end());
    }

    @Property(tries = 2_000)
    void shouldSurviveAnyOctetsInRisingSteps(@ForAll @Size(max = 60) byte[] octets) {
        for (Mode mode : Mode.values()) {
            Multipart parts = wrap(mode, new UnsafeBuffer(octets));
            int before = -1;
            while (parts.next()) {
                assertTrue(parts.position() > before);
                before = parts.position();
                assertTrue(parts.position() + parts.length() <= octets.length);
                parts.headers().check();
            }
            assertTrue(Fault.position(parts.fault()) <= octets.length);
            long fault = parts.check();
            assertTrue(fault <= 0 && Fault.position(fault) <= octets.length);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', STRICT, TRUNCATED, 0",
        "ffffffffff01, LENIENT, WRONG_LENGTH, 0",
        "8fffffff7f010083, LENIENT, TRUNCATED, 8",
        "02010083, LENIENT, TRUNCATED, 4",
        "01010283, LENIENT, TRUNCATED, 1",
        "010001ff, LENIENT, MISSING_PART, 1",
        "01010041, LENIENT, UNTERMINATED_TEXT, 3",
        "0101008341, STRICT, TRAILING_OCTETS, 4",
        "0102008300, LENIENT, WRONG_FORM, 4",
        "010300838480, STRICT, NONE, 0",
        "010300838485, STRICT, VALUE_OUT_OF_RANGE, 5",
        "0103000283ff, STRICT, TRUNCATED, 6"
    })
    void shouldFault(String hex, Mode mode, String code, int at) {
        Multipart parts = wrap(mode, Octet.frame(hex));
        long fault = parts.fault() == Fault.NONE ? parts.check() : parts.fault();

        assertEquals(code.equals("NONE") ? null : code, Fault.codeName(fault), () -> Fault.describe(fault, null));
        assertEquals(at, Fault.position(fault));
    }

    @Test
    void shouldIgnoreTrailingOctetsLeniently() {
        assertEquals(Fault.NONE, wrap(Mode.LENIENT, Octet.frame("0101008341")).check());
    }

    @Test
    void shouldReadPartsToTheEndWhereNoneAreAnnounced() {
        Multipart parts = wrap(Mode.STRICT, Octet.frame("00" + "010183aa" + "010083"));

        assertEquals(Fault.NONE, parts.check());
        assertTrue(parts.next());
        assertEquals("aa", Octet.hex(parts.data()));
        assertTrue(parts.next());
        assertFalse(parts.next());
        assertEquals(Fault.NONE, parts.fault());
    }

    @Test
    void shouldNestAsDeepAsTheSettingsSay() {
        for (int most : new int[] {1, 2, 5}) {
            WspLimits limits = WspLimits.of(Settings.STRICT.withLimits(Limits.DEFAULT.withNesting(most)));
            String inner = "00";
            for (int depth = 1; depth <= most + 1; depth++) {
                Multipart parts = new Multipart(Mode.STRICT, limits);
                DirectBuffer octets = Octet.frame(inner);
                parts.wrap(octets, 0, octets.capacity());

                int expected = depth <= most ? 0 : Fault.NESTED_TOO_DEEP;
                assertEquals(expected, Fault.code(parts.check()), "most=" + most + " depth=" + depth);
                inner = "0101" + String.format("%02x", inner.length() / 2) + "a3" + inner;
            }
        }
    }

    @Test
    void shouldBoundNestingAndParts() {
        String inner = "00";
        for (int depth = 1; depth <= 8; depth++) {
            assertEquals(Fault.NONE, wrap(Mode.STRICT, Octet.frame(inner)).check(), "depth " + depth);
            inner = "0101" + String.format("%02x", inner.length() / 2) + "a3" + inner;
        }
        assertEquals(
                Fault.NESTED_TOO_DEEP,
                Fault.code(wrap(Mode.LENIENT, Octet.frame(inner)).check()));
        Multipart parts = wrap(Mode.LENIENT, Octet.frame("00" + "010083".repeat(1_025)));
        assertEquals(Fault.TOO_MANY, Fault.code(parts.check()));
        assertEquals(1 + 3 * 1_024, Fault.position(parts.check()));
    }

    @Test
    void shouldRefuseMisuse() {
        assertThrows(IllegalStateException.class, writer::finish);
        assertThrows(IllegalStateException.class, writer::beginPart);
        writer.wrap(room, 0, 12).beginPart();
        assertThrows(IllegalStateException.class, writer::beginPart);
        assertThrows(IllegalStateException.class, writer::finish);
        assertThrows(IllegalArgumentException.class, () -> writer.data(room, 0, 20));
    }

    @Test
    void shouldAllocateNothing() {
        Multipart parts = new Multipart(Mode.STRICT, WspLimits.DEFAULT);
        UnsafeBuffer data = new UnsafeBuffer(new byte[200]);
        Allocation.assertNone("writing and reading", () -> {
            writer.wrap(room, 0, ROOM);
            for (int i = 0; i < 3; i++) {
                ContentTypeWriter.write(writer.beginPart(), ContentTypes.TEXT_PLAIN);
                writer.headers().contentId("<a>");
                writer.data(data, 0, data.capacity());
            }
            parts.wrap(room, 0, writer.finish());
            parts.check();
            while (parts.next()) {
                parts.headers().next();
                parts.data();
            }
        });
    }
}
