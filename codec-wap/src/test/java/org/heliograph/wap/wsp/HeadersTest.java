package org.heliograph.wap.wsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadersTest {
    private static Headers wrap(Mode mode, DirectBuffer octets) {
        return new Headers(mode, WspLimits.DEFAULT).wrap(octets, 0, octets.capacity());
    }

    private static Headers wrap(String hex) {
        return wrap(Mode.LENIENT, Octet.frame(hex));
    }

    private static long check(Mode mode, String hex) {
        return wrap(mode, Octet.frame(hex)).check();
    }

    @Property(tries = 500)
    void shouldReadWhatWasWritten(@ForAll long seed) {
        verify(new HeaderSets(seed).add(20));
    }

    @Test
    void shouldReadEveryFieldThatWasWritten() {
        for (int row = 0; row < HeaderSets.FIELDS; row++) {
            HeaderSets sets = new HeaderSets(row);
            for (int i = 0; i < 30; i++) {
                sets.addField(HeaderName.VALUES.rows().get(row).low());
            }
            verify(sets);
        }
    }

    private static void verify(HeaderSets sets) {
        Headers headers = wrap(Mode.STRICT, sets.octets());
        long fault = headers.check();
        assertEquals(Fault.NONE, fault, () -> Fault.describe(fault, null) + " in " + sets.hex());
        List<List<String>> read = new ArrayList<>();
        while (headers.next()) {
            assertFalse(headers.value().isRaw());
            read.add(HeaderSets.items(headers));
        }
        assertEquals(sets.expected(), read);
    }

    @Property(tries = 500)
    void shouldTellTheFirstItemAsTheGrammarReadsIt(@ForAll long seed) {
        verifyFirstItems(new HeaderSets(seed).add(20).octets());
    }

    @Property(tries = 1_000)
    void shouldTellTheFirstItemOfAnyOctetsAsTheGrammarReadsIt(
            @ForAll @IntRange(max = 127) int code, @ForAll @Size(max = 12) byte[] value) {
        UnsafeBuffer octets = new UnsafeBuffer(new byte[value.length + 1]);
        octets.putByte(0, (byte) (code | 0x80));
        octets.putBytes(1, value);

        verifyFirstItems(octets);
    }

    /** The cursor takes most values from their first octet and length: what the grammar reads must be the same. */
    private static void verifyFirstItems(DirectBuffer octets) {
        for (Mode mode : Mode.values()) {
            Headers headers = wrap(mode, octets);
            String walked = verifyFirstItems(headers);
            headers.check();

            assertEquals(walked, verifyFirstItems(headers));
        }
    }

    private static String verifyFirstItems(Headers headers) {
        StringBuilder seen = new StringBuilder();
        while (headers.next()) {
            seen.append(headers.position()).append(' ').append(headers.code()).append(' ');
            seen.append(headers.length())
                    .append(' ')
                    .append(headers.valueLength())
                    .append('\n');
            if (headers.isShift()) {
                assertNull(headers.text());
                assertEquals(-1, headers.number());
            } else {
                verifyFirstItem(headers);
            }
        }
        return seen.append(headers.fault()).toString();
    }

    private static void verifyFirstItem(Headers headers) {
        String text = headers.text() == null ? null : headers.text().toString();
        long number = headers.number();
        ValueKind kind =
                headers.value().size() == 0 ? ValueKind.NONE : headers.value().kind(0);
        boolean isText = kind == ValueKind.TEXT;
        boolean isNumber = !isText && kind != ValueKind.OCTETS && kind != ValueKind.NONE;

        assertEquals(isText ? headers.value().text(0).toString() : null, text);
        assertEquals(isNumber ? headers.value().number(0) : -1, number);
    }

    /** More fields than are kept, with a shift among them or without one. */
    @Test
    void shouldShowManyFieldsAlikeBeforeAndAfterTheCheck() {
        for (String between : List.of("", "02", "7f03", "61620063640000")) {
            for (int before = 0; before < 70; before += 3) {
                String fields = "8d85".repeat(before) + between + "b0313200920302030495826162";
                String all = (fields + "00").repeat(2);
                verifyFirstItems(new UnsafeBuffer(HexFormat.of().parseHex(all)));
                verifyFirstItems(new UnsafeBuffer(HexFormat.of().parseHex(fields)));
            }
        }
    }

    /** Some grammars take a length of 0 and so a value without any item. */
    @Test
    void shouldTellNeitherTextNorNumberOfAValueWithoutItems() {
        int without = 0;
        for (int code = 0; code < 0x80; code++) {
            for (String value : List.of("00", "1f00", "0100", "1f0100")) {
                UnsafeBuffer octets = new UnsafeBuffer(HexFormat.of().parseHex("%02x".formatted(code | 0x80) + value));
                for (Mode mode : Mode.values()) {
                    Headers headers = wrap(mode, octets);
                    if (headers.next() && !headers.isShift() && headers.value().size() == 0) {
                        without++;
                        assertNull(headers.text());
                        assertEquals(-1, headers.number());
                    }
                }
                verifyFirstItems(octets);
            }
        }
        assertTrue(without > 0, "no grammar took a value without items");
    }

    @Test
    void shouldWriteContentIdWithItsQuote() {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[16]);
        HeadersWriter writer = new HeadersWriter().wrap(buffer, 0, 16).text(HeaderName.CONTENT_ID, "<a>");

        assertEquals("c0223c613e00", Octet.hex(buffer, 0, writer.length()));
    }

    @Property(tries = 2_000)
    void shouldSurviveAnyOctetsInRisingSteps(@ForAll @Size(max = 60) byte[] octets) {
        for (Mode mode : Mode.values()) {
            Headers headers = wrap(mode, new UnsafeBuffer(octets));
            int before = -1;
            int steps = 0;
            while (headers.next()) {
                assertTrue(headers.position() > before);
                before = headers.position();
                assertTrue(headers.length() > 0 && headers.position() + headers.length() <= octets.length);
                headers.appendValue(new StringBuilder());
                headers.contentType();
                steps++;
            }
            assertTrue(steps <= octets.length);
            assertTrue(Fault.position(headers.fault()) <= octets.length);
            assertFalse(headers.next());
        }
    }

    @Property(tries = 200)
    void shouldSurviveDamage(@ForAll long seed, @ForAll int at, @ForAll byte value) {
        DirectBuffer sets = new HeaderSets(seed).add(4).octets();
        UnsafeBuffer octets = new UnsafeBuffer(new byte[sets.capacity()]);
        octets.putBytes(0, sets, 0, sets.capacity());
        octets.putByte(Math.floorMod(at, octets.capacity()), value);

        for (Mode mode : Mode.values()) {
            Headers headers = wrap(mode, octets);
            long fault = headers.check();
            assertTrue(fault <= 0 && Fault.position(fault) <= octets.capacity());
            while (headers.next()) {
                headers.appendValue(new StringBuilder());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "00, WRONG_FORM, 0",
        "8d4a00, NONE, 0",
        "8d, TRUNCATED, 1",
        "c20691056100, TRUNCATED, 1",
        "8d024a, TRUNCATED, 1",
        "8d1f80, TRUNCATED, 2",
        "8d1fffffffff7f, WRONG_LENGTH, 2",
        "8e41, UNTERMINATED_TEXT, 1",
        "41, UNTERMINATED_TEXT, 0",
        "410042, UNTERMINATED_TEXT, 2",
        "7f, TRUNCATED, 1"
    })
    void shouldFaultOnLayoutInBothModes(String hex, String code, int at) {
        long fault = check(Mode.LENIENT, hex);

        assertEquals(code.equals("NONE") ? null : code, Fault.codeName(fault));
        assertEquals(at, Fault.position(fault));
        if (fault != Fault.NONE) {
            assertEquals(fault, check(Mode.STRICT, hex));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8d4a00, WRONG_FORM, 1",
        "b4024142, WRONG_FORM, 1",
        "8f0100, WRONG_LENGTH, 2",
        "9280, WRONG_FORM, 1",
        "8485, VALUE_OUT_OF_RANGE, 1",
        "80038300e0, WRONG_FORM, 3",
        "800483800000, VALUE_OUT_OF_RANGE, 4",
        "bb03ea8851, VALUE_OUT_OF_RANGE, 3",
        "bb05ea884bea80, TRAILING_OCTETS, 5",
        "c03c3e00, WRONG_FORM, 1",
        "7f00, VALUE_OUT_OF_RANGE, 0",
        "7f80, VALUE_OUT_OF_RANGE, 0",
        "c203910561, TRUNCATED, 3",
        "8882, WRONG_FORM, 1"
    })
    void shouldFaultStrictlyOnValuesThatDoNotFit(String hex, String code, int at) {
        long fault = check(Mode.STRICT, hex);

        assertEquals(code, Fault.codeName(fault));
        assertEquals(at, Fault.position(fault));
        assertEquals(Fault.NONE, check(Mode.LENIENT, hex));
        assertTrue(wrap(hex).next());
    }

    @Test
    void shouldKeepUnknownFieldsInOrderWithDuplicates() {
        Headers headers = wrap("e0414200" + "e0050102030405" + "58007900" + "e0ff");
        assertTrue(headers.next());
        assertEquals(0x60, headers.code());
        assertNull(headers.name());
        assertEquals("AB", headers.text().toString());
        assertTrue(headers.next());
        assertEquals("050102030405", Octet.hex(headers.octets()));
        assertEquals(-1, headers.number());
        assertTrue(headers.value().isRaw());
        assertTrue(headers.next());
        assertEquals("X", headers.name().toString());
        assertEquals("y", headers.text().toString());
        assertTrue(headers.next());
        assertEquals("ff", Octet.hex(headers.octets()));
        assertFalse(headers.next());
    }

    @Test
    void shouldFindFieldsByCodeAndByName() {
        Headers headers = wrap("8dca8dcb" + "636f6e74656e742d6c656e677468003700");

        assertTrue(headers.find(HeaderName.CONTENT_LENGTH));
        assertEquals(0x4A, headers.number());
        assertNull(headers.text());
        assertTrue(headers.find(HeaderName.CONTENT_LENGTH) && headers.findNext(HeaderName.CONTENT_LENGTH));
        assertTrue(headers.findNext(HeaderName.CONTENT_LENGTH));
        assertEquals("7", headers.text().toString());
        assertFalse(headers.findNext(HeaderName.CONTENT_LENGTH));
        assertTrue(headers.find("Content-Length"));
        assertFalse(headers.find(HeaderName.AGE));
    }

    @Test
    void shouldFollowCodePages() {
        Headers headers = wrap("af84" + "7f20" + "8041420082ff" + "01" + "af85").openwavePage(0x20);
        List<String> seen = new ArrayList<>();
        while (headers.next()) {
            seen.add(headers.isShift() ? "to " + headers.page() : headers.page() + " " + headers.name());
        }
        assertEquals(
                List.of(
                        "1 X-Wap-Application-Id",
                        "to 32",
                        "32 x-up-proxy-push-addr",
                        "32 x-up-proxy-seq",
                        "to 1",
                        "1 X-Wap-Application-Id"),
                seen);
        assertTrue(wrap("058041420001af84").find(HeaderName.X_WAP_APPLICATION_ID));
        assertFalse(wrap("05af84").find(HeaderName.X_WAP_APPLICATION_ID));
    }

    @Test
    void shouldWriteShiftsInTheirShortForm() {
        UnsafeBuffer room = new UnsafeBuffer(new byte[16]);
        HeadersWriter headers = new HeadersWriter().wrap(room, 0, 16).shift(16).shift(32);

        assertEquals("107f20", Octet.hex(room, 0, headers.length()));
    }

    /** The second field has a name; the last one has a length beyond the end. */
    @Test
    void shouldShowNoValueWhereFieldCannotBeRead() {
        Headers headers = wrap("8dca" + "6162006300" + "8dca" + "8d05");
        assertTrue(headers.next());
        assertTrue(headers.next());
        assertTrue(headers.next());
        assertFalse(headers.next());

        assertEquals(9, headers.position());
        assertEquals(10, headers.valuePosition());
        assertEquals(0, headers.valueLength());
        assertEquals(0, headers.octets().capacity());
        assertNotEquals(Fault.NONE, headers.fault());
    }

    /** A window that was on a longer set with a shift, a name and a fault is as good as a new one. */
    @Test
    void shouldShowNothingOfTheHeadersBefore() {
        Headers headers = wrap("8dca".repeat(9) + "7f02" + "6162006300" + "8d05");
        while (headers.next()) {
            headers.number();
        }
        assertNotEquals(Fault.NONE, headers.fault());
        UnsafeBuffer octets = Octet.frame("b0414200");

        headers.wrap(octets, 1, 1);
        assertEquals(Headers.FIRST_PAGE, headers.page());
        assertEquals(-1, headers.code());
        assertFalse(headers.isShift());
        assertEquals(0, headers.name().length());
        assertEquals(1, headers.position());
        assertEquals(1, headers.valuePosition());
        assertEquals(0, headers.valueLength());
        assertFalse(headers.next());
        assertEquals(Fault.NONE, headers.fault());
        headers.wrap(octets, 0, 4);
        assertTrue(headers.next());
        assertTrue(headers.is(HeaderName.X_WAP_CONTENT_URI));
        assertEquals("AB", headers.text().toString());
    }

    @Test
    void shouldBoundTheNumberOfFields() {
        String hex = "8dca".repeat(257);

        assertEquals(Fault.TOO_MANY, Fault.code(check(Mode.LENIENT, hex)));
        assertEquals(512, Fault.position(check(Mode.LENIENT, hex)));
        assertEquals(Fault.NONE, check(Mode.STRICT, "8dca".repeat(256)));
    }

    @Test
    void shouldTakeTheNewestCodeThatTheReceiverKnows() {
        UnsafeBuffer room = new UnsafeBuffer(new byte[16]);
        HeadersWriter old = new HeadersWriter().wrap(room, 0, 16).cacheControl(CacheDirective.NO_STORE);
        assertEquals("8881", Octet.hex(room, 0, old.length()));
        HeadersWriter young =
                new HeadersWriter(WspVersion.V1_4).wrap(room, 0, 16).cacheControl(CacheDirective.NO_STORE);
        assertEquals("c781", Octet.hex(room, 0, young.length()));
        HeadersWriter between =
                new HeadersWriter(WspVersion.V1_3).wrap(room, 0, 16).cacheControl(CacheDirective.NO_STORE);
        assertEquals("bd81", Octet.hex(room, 0, between.length()));
    }

    @Test
    void shouldAllocateNothing() {
        DirectBuffer octets = new HeaderSets(5).add(60).octets();
        Headers headers = new Headers(Mode.STRICT, WspLimits.DEFAULT);
        StringBuilder out = new StringBuilder(1 << 14);
        Allocation.assertNone("reading", () -> {
            headers.wrap(octets, 0, octets.capacity()).check();
            out.setLength(0);
            while (headers.next()) {
                headers.appendValue(out);
                headers.number();
                headers.text();
            }
        });
        UnsafeBuffer room = new UnsafeBuffer(new byte[64]);
        HeadersWriter writer = new HeadersWriter();
        Allocation.assertNone("writing", () -> writer.wrap(room, 0, 64)
                .integer(HeaderName.X_WAP_APPLICATION_ID, PushApplication.MMS_UA)
                .text(HeaderName.CONTENT_LOCATION, "caf\u00e9")
                .byteRange(1, 500)
                .contentId("<a>"));
    }
}
