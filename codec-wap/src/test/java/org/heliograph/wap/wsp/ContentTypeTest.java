package org.heliograph.wap.wsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContentTypeTest {
    private final ContentType type = new ContentType();

    private long wrap(String hex) {
        UnsafeBuffer octets = Octet.frame(hex);
        return type.wrap(octets, 0, octets.capacity());
    }

    private static String text(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.ISO_8859_1)) + "00";
    }

    @ParameterizedTest
    @CsvSource({
        "be, 1, false, false",
        "0302003e, 4, true, false",
        "01be, 2, true, false",
        "6170706c69636174696f6e2f766e642e7761702e6d6d732d6d65737361676500, 32, false, true",
        "4150504c69636174696f6e2f766e642e7761702e6d6d732d6d65737361676500, 32, false, true",
        "1f206170706c69636174696f6e2f766e642e7761702e6d6d732d6d65737361676500, 34, true, true"
    })
    void shouldBeTheSameTypeInEachForm(String hex, int length, boolean general, boolean text) {
        assertEquals(length, wrap(hex + "ffff"));
        assertTrue(type.is(ContentTypes.MMS_MESSAGE));
        assertFalse(type.is(ContentTypes.SIC));
        assertEquals(general, type.isGeneral());
        assertEquals(text, type.isText());
        assertEquals(text ? -1 : 0x3E, type.code());
        assertEquals(length, type.length());
    }

    @Test
    void shouldShowTypeAndParameters() {
        StringBuilder out = new StringBuilder();
        wrap("03ae81ea");
        type.append(out);

        assertEquals("application/vnd.wap.sic; charset=utf-8", out.toString());
        assertEquals(WspCharset.UTF_8, type.charset());
        assertTrue(type.parameters().find(ParameterName.CHARSET));
        assertFalse(type.parameters().find(ParameterName.NAME));
    }

    @Test
    void shouldReadCharsetsInEachForm() {
        wrap("0583810203f7");
        assertEquals(WspCharset.UTF_16, type.charset());
        wrap("038381" + "80");
        assertEquals(WspCharset.ANY, type.charset());
        wrap("088381" + text("utf-8"));
        assertEquals(WspCharset.UTF_8, type.charset());
        wrap("0e83" + text("charset") + text("utf-8").substring(0, 10));
        assertEquals(Fault.UNTERMINATED_TEXT, Fault.code(type.check()));
        wrap("0f83" + text("charset") + text("utf-8"));
        assertEquals(WspCharset.UTF_8, type.charset());
        wrap("0183");
        assertEquals(WspCharset.NONE, type.charset());
    }

    @Test
    void shouldSplitParametersThatStandInTheText() {
        wrap(text("text/plain; Charset=utf-8"));
        assertEquals("text/plain; Charset=utf-8", type.type().toString());
        assertEquals("text/plain", type.media().toString());
        assertTrue(type.is(ContentTypes.TEXT_PLAIN));
        assertEquals(WspCharset.UTF_8, type.charset());
        wrap(text("text/directory;profile=vCard"));
        assertEquals(0x0309, type.wellKnown());
        wrap(text("a/b ; charset="));
        assertEquals(WspCharset.NONE, type.charset());
        assertEquals("a/b", type.media().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "00, WRONG_LENGTH, 0",
        "1f00, WRONG_LENGTH, 0",
        "02be, TRUNCATED, 0",
        "0141, UNTERMINATED_TEXT, 1",
        "010302, TRUNCATED, 1",
        "0161, UNTERMINATED_TEXT, 1",
        "0200be, WRONG_FORM, 1",
        "61, UNTERMINATED_TEXT, 0",
        "'', TRUNCATED, 0"
    })
    void shouldFaultOnTypes(String hex, String code, int at) {
        long fault = wrap(hex);

        assertEquals(code, Fault.codeName(fault));
        assertEquals(at, Fault.position(fault));
        assertEquals(0, type.length());
        assertEquals(-1, type.wellKnown());
    }

    @ParameterizedTest
    @CsvSource({
        "03838000, VALUE_OUT_OF_RANGE, 3",
        "02838f, TRUNCATED, 3",
        "028300, WRONG_FORM, 2",
        "0483816100, NONE, 0",
        "03838f80, WRONG_FORM, 3",
        "0383818f, NONE, 0",
        "0583857f8000, NONE, 0",
        "03838585, WRONG_FORM, 3",
        "0483846100, NONE, 0",
        "0283e0, TRUNCATED, 3",
        "0583e0024142, NONE, 0",
        "0483e00241, TRUNCATED, 3",
        "03839000, NONE, 0"
    })
    void shouldFaultOnParameters(String hex, String code, int at) {
        wrap(hex);
        long fault = type.check();

        assertEquals(code.equals("NONE") ? null : code, Fault.codeName(fault), () -> Fault.describe(fault, null));
        assertEquals(at, Fault.position(fault));
    }

    @Test
    void shouldShowNothingOfTheParametersBefore() {
        String named = text("ab") + text("c");
        wrap("13" + "83" + named + "85" + text("name") + named + "81ea");
        Parameters parameters = type.parameters();
        while (parameters.next()) {
            assertEquals(Fault.NONE, parameters.fault());
        }
        assertEquals("c", parameters.text().toString());

        wrap("0183");
        assertEquals(0, type.parameters().name().length());
        assertEquals(0, type.parameters().text().length());
    }

    @Test
    void shouldBoundTheNumberOfParameters() {
        wrap("1f4183" + "9000".repeat(32));
        assertEquals(Fault.NONE, type.check());
        wrap("1f4383" + "9000".repeat(33));
        assertEquals(Fault.TOO_MANY, Fault.code(type.check()));
    }

    @Test
    void shouldWriteEveryParameterThatItReads() {
        UnsafeBuffer room = new UnsafeBuffer(new byte[200]);
        WspWriter out = new WspWriter().wrap(room, 0, 200);
        new ContentTypeWriter()
                .begin(out, "application/vnd.wap.multipart.related")
                .contentType(ParameterName.TYPE_RELATED, "application/smil")
                .contentType(ParameterName.TYPE_RELATED, "text/plain")
                .text(ParameterName.START, "<SMIL>")
                .text(ParameterName.START, "\"x\"")
                .version(ParameterName.LEVEL, WspVersion.V1_3)
                .number(ParameterName.SIZE, 70_000)
                .number(0x13, 5)
                .noValue(ParameterName.SECURE)
                .untyped("x", 5)
                .untyped("y", "a b")
                .q(500)
                .end();
        StringBuilder words = new StringBuilder();

        assertEquals(out.length(), type.wrap(room, 0, 200));
        type.append(words);
        assertEquals(
                "application/vnd.wap.multipart.related; type=application/smil; type=text/plain; start=<SMIL>;"
                        + " start=\"x\"; level=1.3; size=70000; creation-date=1970-01-01T00:00:05Z; secure; x=5; y=a b; q=0.5",
                words.toString());
        assertEquals(Fault.NONE, type.check());
    }

    @Property(tries = 2_000)
    void shouldSurviveAnyOctetsInRisingSteps(@ForAll @Size(max = 40) byte[] octets) {
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        long length = type.wrap(buffer, 0, octets.length);
        assertTrue(length <= octets.length && length != 0);
        int before = -1;
        Parameters parameters = type.parameters();
        while (parameters.next()) {
            assertTrue(parameters.position() > before && parameters.length() > 0);
            before = parameters.position();
        }
        type.charset();
        type.append(new StringBuilder());
        assertTrue(Fault.position(type.check()) <= octets.length);
    }

    @Test
    void shouldAllocateNothing() {
        UnsafeBuffer octets = Octet.frame(text("text/plain; charset=utf-8"));
        UnsafeBuffer general = Octet.frame("0f83" + text("charset") + text("utf-8"));
        StringBuilder words = new StringBuilder(200);
        Allocation.assertNone("reading", () -> {
            type.wrap(octets, 0, octets.capacity());
            type.charset();
            type.wrap(general, 0, general.capacity());
            type.check();
            type.charset();
            words.setLength(0);
            type.append(words);
        });
    }
}
