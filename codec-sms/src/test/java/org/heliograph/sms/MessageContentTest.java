package org.heliograph.sms;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MessageContentTest {
    /** Some piece of it ends inside a character of every width. */
    private static final String LONG_TEXT = "a\u4e2d\ud83d\ude42\u6587".repeat(6_000);

    private static final Set<Integer> SEPTETS = Set.of(Alphabet.SMSC_DEFAULT, Alphabet.GSM7, Alphabet.GSM7_PACKED);

    private final MessageContent content = new MessageContent();

    private MessageContent wrap(byte[] octets, int alphabet, boolean hasHeader) {
        return content.wrap(new UnsafeBuffer(octets), 0, octets.length, alphabet, hasHeader);
    }

    private MessageContent wrap(String hex, int alphabet, boolean hasHeader) {
        return wrap(Octet.buffer(hex).byteArray(), alphabet, hasHeader);
    }

    @ParameterizedTest
    @CsvSource({
        "1, abc",
        "3, na\u00efve",
        "4, \u041c\u0438\u0440",
        "5, \u05e9\u05dc\u05d5\u05dd",
        "6, abc\ud83d\ude00",
        "7, \u6d4b\u8bd5abc\ud83d\ude00",
        "8, \u6f22\u5b57\uff76\uff85",
        "9, \u6f22\u5b57 abc",
        "11, \ud55c\uad6d",
        "13, na\u00efve\ud83d\ude00"
    })
    void shouldDecodeEachAlphabetOfText(int alphabet, String text) throws IOException {
        StringBuilder out = new StringBuilder();
        wrap(text.getBytes(Alphabet.charset(alphabet)), alphabet, false);

        assertEquals(Fault.NONE, content.appendText(out));
        assertEquals(text, out.toString());
        assertEquals(text, content.text().toString());
        assertEquals(Fault.NONE, content.textFault());
        assertEquals(alphabet, content.alphabet());
    }

    @Test
    void shouldReadSeptetsWithTheTablesThatTheHeaderNames() {
        assertEquals("\u00e0 {", read("7f201b28", Alphabet.SMSC_DEFAULT, false));
        assertEquals("\u00e0 {", read("7f201b28", Alphabet.GSM7, false));
        assertEquals("hello \u062a\u060e", read("0624010d25010d" + "68656c6c6f20071b2a", Alphabet.GSM7, true));
        assertEquals("hello \u062a", read("0325010d" + "68656c6c6f2007", Alphabet.GSM7, true));
        assertEquals("\u00e9", read("03240163" + "05", Alphabet.GSM7, true));
        assertEquals("\u00e9", read("0424020d0d" + "05", Alphabet.GSM7, true));
        assertEquals("hello \u00a5", read("68656c6c6f2003", Alphabet.GSM7, false));
        assertEquals(0, content.header().position());
    }

    @Test
    void shouldReadPackedSeptetsBehindFillBits() {
        String part = "05000305" + "0201";

        assertEquals("ab", read("6131", Alphabet.GSM7_PACKED, false));
        assertEquals("ab", read(part + "c262", Alphabet.GSM7_PACKED, true));
    }

    @Test
    void shouldReadAsManyPackedSeptetsAsAFieldTells() {
        assertEquals("message", read("edf27c1e3e9701", 7, 0));
        assertEquals("message@", read("edf27c1e3e9701", 8, 0));
        assertEquals(
                "message",
                wrap("edf27c1e3e9701", Alphabet.GSM7_PACKED, false).text().toString());
        assertEquals("", read("edf27c1e3e9701", 0, 0));
        assertEquals("\u00e0", read("c01f", 1, 6));
    }

    @Test
    void shouldReadPackedSeptetsWithTheTablesThatTheHeaderNames() {
        for (String language : new String[] {"240103", "250103"}) {
            UnsafeBuffer octets = new UnsafeBuffer(new byte[40]);
            UnsafeBuffer header = Octet.buffer("03" + language);
            octets.putBytes(0, header, 0, header.capacity());
            int fillBits = Septets.fillBits(header.capacity());
            String text = language.startsWith("24") ? "a\u00f3\u00fa" : "a\u00ea\u00f3";
            int count = (int) new Gsm7()
                    .languages(language.startsWith("25") ? 3 : 0, language.startsWith("24") ? 3 : 0)
                    .encodePacked(text, 0, text.length(), octets, header.capacity(), 30, fillBits);

            content.wrap(octets, 0, 40, Alphabet.GSM7_PACKED, true).septets(count, fillBits);

            assertEquals(3, fillBits);
            assertEquals(text, content.text().toString());
        }
    }

    @Test
    void shouldTellWhereThereAreFewerSeptetsThanAFieldTells() {
        wrap("00" + "6131", Alphabet.GSM7_PACKED, true).septets(3, 0);

        assertNull(content.text());
        assertEquals(Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, 3), content.textFault());
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> content.septets(1, 7));
        assertEquals("bitsAhead=7 is not 0 to 6", refused.getMessage());
    }

    private String read(String hex, int septets, int fillBits) {
        wrap(hex, Alphabet.GSM7_PACKED, false).septets(septets, fillBits);
        return content.text().toString();
    }

    private String read(String hex, int alphabet, boolean hasHeader) {
        return wrap(hex, alphabet, hasHeader).text().toString();
    }

    @Test
    void shouldPartHeaderAndText() {
        wrap("050003e404014f60597d", Alphabet.UCS2, true);

        assertEquals("050003e40401", Octet.hex(content.header().octets()));
        assertEquals("4f60597d", Octet.hex(content.body()));
        assertEquals("\u4f60\u597d", content.text().toString());
        assertEquals(Fault.NONE, content.header().check());
    }

    @Test
    void shouldForgetTheHeaderOfTheLastContent() {
        wrap("050003e404014f60597d", Alphabet.UCS2, true);
        wrap("4f60597d", Alphabet.UCS2, false);

        assertEquals(0, content.header().octets().capacity());
        assertFalse(content.header().isConcatenated());
        assertFalse(content.header().next());
        assertEquals("\u4f60\u597d", content.text().toString());
    }

    @Test
    void shouldTakeAHeaderThatRunsPastTheContentForBody() {
        assertHeaderMalformed(0, "", "030102", "030102");
        assertHeaderMalformed(0, "", "", "");
        assertHeaderMalformed(0, "", "74657374323232", "74657374323232");
    }

    @Test
    void shouldBeginTheBodyBehindAHeaderWhoseElementsDoNotFit() {
        assertHeaderMalformed(1, "020102", "", "020102");
        assertHeaderMalformed(6, "060003e4040141", "", "060003e4040141");
        assertHeaderMalformed(1, "050004e40401", "41", "050004e4040141");
    }

    private void assertHeaderMalformed(int at, String header, String body, String hex) {
        wrap(hex, Alphabet.BINARY, true);

        assertEquals(
                Fault.of(Fault.HEADER_MALFORMED, Fault.NO_FIELD, at),
                content.header().check(),
                hex);
        assertEquals(header, Octet.hex(content.header().octets()));
        assertEquals(body, Octet.hex(content.body()));
    }

    @Test
    void shouldTellWhereOctetsAreNoText() throws IOException {
        assertTextMalformed(0, "", "4f", Alphabet.UCS2);
        assertTextMalformed(2, "A", "0041d83d0041", Alphabet.UCS2);
        assertTextMalformed(3, "abc", "61626380", Alphabet.ASCII);
        assertTextMalformed(2, "\u6d4b", "b2e2ff", Alphabet.GB18030);
        assertTextMalformed(1, "a", "61c3", Alphabet.UTF8);
        assertTextMalformed(0, "", "01", Alphabet.BINARY);
    }

    private void assertTextMalformed(int at, String before, String hex, int alphabet) throws IOException {
        StringBuilder out = new StringBuilder();
        long fault = Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, at);

        assertNull(wrap(hex, alphabet, false).text());
        assertEquals(fault, content.textFault());
        assertEquals(fault, content.appendText(out));
        assertEquals(before, out.toString());
    }

    @Test
    void shouldCountPositionsFromTheStartOfTheContent() {
        wrap("050003e404014f60597d80", Alphabet.UCS2, true);

        assertEquals(10, Fault.position(content.textFault()));
    }

    @Test
    void shouldKnowTextFromOctets() {
        assertTrue(wrap("", Alphabet.SMSC_DEFAULT, false).isText());
        assertEquals("", content.text().toString());
        assertFalse(wrap("", Alphabet.BINARY, false).isText());
        assertFalse(wrap("", Alphabet.PICTOGRAM, false).isText());
        assertFalse(wrap("", 99, false).isText());
        assertNull(content.text());
    }

    @Test
    void shouldReadTheDefaultOfTheCentreAsTold() throws IOException {
        MessageContent utf8 = new MessageContent(Alphabet.UTF8);
        UnsafeBuffer octets = Octet.buffer("c3a9");

        assertTextMalformed(0, "", "c3a9", Alphabet.SMSC_DEFAULT);
        assertEquals(
                "\u00e9",
                utf8.wrap(octets, 0, 2, Alphabet.SMSC_DEFAULT, false).text().toString());
        assertEquals(
                "\u00c3\u00a9",
                utf8.wrap(octets, 0, 2, Alphabet.LATIN1, false).text().toString());
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new MessageContent(Alphabet.BINARY));
        assertEquals("smscDefault=2 is not an alphabet of text", refused.getMessage());
    }

    @Test
    void shouldReadLongContentsInPieces() throws IOException {
        for (int alphabet : new int[] {Alphabet.UCS2, Alphabet.GB18030, Alphabet.UTF8}) {
            byte[] octets = LONG_TEXT.getBytes(Alphabet.charset(alphabet));
            byte[] most = Arrays.copyOf(octets, 65_535);
            StringBuilder out = new StringBuilder();

            assertEquals(Fault.NONE, wrap(octets, alphabet, false).appendText(out));
            assertTrue(LONG_TEXT.contentEquals(out));
            assertEquals(LONG_TEXT, content.text().toString());
            wrap(most, alphabet, false);
            assertEquals(decoded(most, alphabet) == null, content.text() == null);
        }
    }

    @Test
    void shouldReadAnEscapedTextInPieces() throws IOException {
        String text = "\u6f22\u5b57abc".repeat(500);
        StringBuilder out = new StringBuilder();

        assertEquals(
                Fault.NONE,
                wrap(text.getBytes(Charset.forName("ISO-2022-JP")), Alphabet.ISO_2022_JP, false)
                        .appendText(out));
        assertEquals(text, out.toString());
    }

    @Provide
    Arbitrary<Integer> alphabets() {
        return Arbitraries.integers().between(-1, Alphabet.VALUES.rows().size());
    }

    @Property(tries = 1_000)
    void shouldReadAnyOctets(
            @ForAll @Size(max = 600) byte[] octets, @ForAll("alphabets") int alphabet, @ForAll boolean hasHeader)
            throws IOException {
        wrap(octets, alphabet, hasHeader);
        StringBuilder out = new StringBuilder();

        CharSequence text = content.text();
        String expected = text == null ? null : text.toString();
        long fault = content.appendText(out);

        int from = content.header().octets().capacity();
        assertEquals(octets.length, from + content.body().capacity());
        assertEquals(fault, content.textFault());
        if (!SEPTETS.contains(alphabet)) {
            assertEquals(decoded(Arrays.copyOfRange(octets, from, octets.length), alphabet), expected);
        }
        if (fault == Fault.NONE) {
            assertEquals(expected, out.toString());
        } else {
            assertNull(expected);
            assertTrue(Fault.position(fault) >= from && Fault.position(fault) <= octets.length);
        }
    }

    private static String decoded(byte[] octets, int alphabet) {
        Charset charset = Alphabet.charset(alphabet);
        try {
            return charset == null
                    ? null
                    : charset.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    @Test
    void shouldAllocateNothing() {
        UnsafeBuffer ucs2 = Octet.buffer("050003e404014f60597d");
        UnsafeBuffer gb = new UnsafeBuffer(LONG_TEXT.substring(0, 400).getBytes(Charset.forName("GB18030")));
        UnsafeBuffer bad = new UnsafeBuffer("abc".getBytes(UTF_16BE), 0, 5);
        StringBuilder out = new StringBuilder(1_000);

        UnsafeBuffer septets = Octet.buffer("0624010d25010d" + "68656c6c6f20071b2a");

        Allocation.assertNone("text", () -> {
            content.wrap(septets, 0, septets.capacity(), Alphabet.GSM7, true).text();
            content.wrap(ucs2, 0, ucs2.capacity(), Alphabet.UCS2, true).text();
            content.wrap(gb, 0, gb.capacity(), Alphabet.GB18030, false).text();
            content.wrap(bad, 0, bad.capacity(), Alphabet.UCS2, false).textFault();
        });
        Allocation.assertNone("appended text", () -> {
            out.setLength(0);
            append(content.wrap(ucs2, 0, ucs2.capacity(), Alphabet.UCS2, true), out);
            append(content.wrap(gb, 0, gb.capacity(), Alphabet.GB18030, false), out);
        });
        assertEquals(402, out.length());
    }

    @Test
    void shouldHandOnALongTextInSmallPieces() throws IOException {
        StringBuilder text = new StringBuilder();
        int[] longest = new int[1];
        Writer out = new Writer() {
            @Override
            public void write(char[] characters, int offset, int length) {
                text.append(characters, offset, length);
                longest[0] = Math.max(longest[0], length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        wrap(LONG_TEXT.getBytes(UTF_16BE), Alphabet.UCS2, false).appendText(out);

        assertTrue(LONG_TEXT.contentEquals(text));
        assertTrue(longest[0] <= 512, "longest=" + longest[0]);
    }

    private static void append(MessageContent content, StringBuilder out) {
        try {
            assertEquals(Fault.NONE, content.appendText(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void shouldKeepTheTextInOneBuffer() {
        CharSequence first = wrap("61", Alphabet.ASCII, false).text();

        assertSame(first, wrap("62", Alphabet.ASCII, false).text());
        assertEquals("b", first.toString());
    }
}
