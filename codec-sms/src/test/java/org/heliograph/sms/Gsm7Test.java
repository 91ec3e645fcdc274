package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;

final class Gsm7Test {
    private static final int BEFORE = 2;

    private final Gsm7 gsm7 = new Gsm7();
    private final Gsm7 lenient = new Gsm7(Mode.LENIENT);
    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[4_000]);
    private final StringBuilder out = new StringBuilder();

    private static String allOf(Gsm7Table table) {
        StringBuilder text = new StringBuilder();
        for (int code = 0; code < Gsm7Table.CODES; code++) {
            int character = table.character(code);
            text.append(character < 0 || character == '\r' ? "" : Character.toString(character));
        }
        return text.toString();
    }

    private String encoded(Gsm7 coder, String text) {
        long length = coder.encode(text, buffer, BEFORE, buffer.capacity() - BEFORE);
        return length < 0 ? Fault.codeName(length) + " " + Fault.position(length) : hex((int) length);
    }

    private String hex(int length) {
        return Octet.hex(new UnsafeBuffer(buffer, BEFORE, length));
    }

    private String decoded(Gsm7 coder, String hex) {
        UnsafeBuffer octets = Octet.buffer("aa".repeat(BEFORE) + hex + "aa");
        out.setLength(0);
        try {
            long count = coder.decode(octets, BEFORE, hex.length() / 2, out);
            assertTrue(count < 0 || count == out.length());
            return count < 0 ? Fault.codeName(count) + " " + Fault.position(count) + " " + out : out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts long enough to be moved in groups, with every character of every table in every place of a group. */
    @Property(tries = 40)
    void shouldWriteAndReadEveryCharacterInEveryPlace(
            @ForAll @IntRange(min = 0, max = NationalLanguage.COUNT - 1) int locking,
            @ForAll @IntRange(min = 0, max = NationalLanguage.COUNT - 1) int single,
            @ForAll @IntRange(min = 0, max = 40) int length)
            throws IOException {
        gsm7.languages(locking, single);
        String all = allOf(Gsm7Table.locking(locking)) + allOf(Gsm7Table.singleShift(single));
        for (int i = 0; i < all.length(); i++) {
            for (int place = 0; place <= length; place += 3) {
                String text = "0".repeat(place) + all.charAt(i) + "9".repeat(length - place);
                StringBuilder octets = new StringBuilder();
                for (int at = 0; at < text.length(); at++) {
                    octets.append(oneByOne(locking, single, text.charAt(at)));
                }
                assertEquals(octets.toString(), encoded(gsm7, text));
                assertEquals(text, decoded(gsm7, octets.toString()));
                int count = octets.length() / 2;
                assertEquals(count, gsm7.encodePacked(text, 0, text.length(), buffer, 0, 4_000, 0));
                out.setLength(0);
                assertEquals(text.length(), gsm7.decodePacked(buffer, 0, Septets.octets(count, 0), 0, count, out));
                assertEquals(text, out.toString());
            }
        }
    }

    private static String oneByOne(int locking, int single, char character) {
        int code = Gsm7Table.locking(locking).code(character);
        return code >= 0
                ? String.format("%02x", code)
                : String.format("1b%02x", Gsm7Table.singleShift(single).code(character));
    }

    @Property(tries = 200)
    void shouldReadWhatItWroteInEveryPairOfTables(
            @ForAll @IntRange(min = 0, max = 13) int locking,
            @ForAll @IntRange(min = 0, max = 13) int single,
            @ForAll @IntRange(min = 0, max = 6) int fillBits,
            @ForAll @IntRange(min = 1, max = 4) int times)
            throws IOException {
        String text = (allOf(Gsm7Table.locking(locking)) + allOf(Gsm7Table.singleShift(single))).repeat(times);
        gsm7.languages(locking, single);
        StringBuilder packedText = new StringBuilder();

        String hex = encoded(gsm7, text);
        int count = (int) gsm7.encodePacked(text, 0, text.length(), buffer, 1, 3_000, fillBits);
        int octets = Septets.octets(count, fillBits);
        long read = gsm7.decodePacked(buffer, 1, octets, fillBits, count, packedText);

        assertEquals(text, decoded(gsm7, hex));
        assertEquals(hex.length() / 2, count);
        assertEquals(text.length(), read);
        assertEquals(text, packedText.toString());
    }

    @Test
    void shouldReadWhatItWroteWithAllTables() throws IOException {
        Set<Gsm7Table> lockings = new HashSet<>();
        Set<Gsm7Table> singles = new HashSet<>();
        for (int locking = 0; locking < NationalLanguage.COUNT; locking++) {
            for (int single = 0; single < NationalLanguage.COUNT; single++) {
                shouldReadWhatItWroteInEveryPairOfTables(locking, single, (locking + single) % 7, 1);
                singles.add(Gsm7Table.singleShift(single));
            }
            lockings.add(Gsm7Table.locking(locking));
        }

        assertEquals(List.of(1 + 12, 1 + 13), List.of(lockings.size(), singles.size()));
    }

    @Provide
    Arbitrary<String> texts() {
        String rare = "\u00e7\u20ac[]{}~\u0394\u00a2\ud83d\ude00\ud83d\ufeff\u2026\u0e01\r\n\f";
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(rare + "          @@@")
                .ofMaxLength(700);
    }

    @Property(tries = 500)
    void shouldStopAtTheFirstCharacterThatItLacksOrHasNoRoomFor(
            @ForAll("texts") String text, @ForAll @IntRange(min = 0, max = 900) int capacity) {
        StringBuilder septets = new StringBuilder();
        long expected = 0;
        int room = capacity;
        for (int i = 0; i < text.length() && expected == 0; i++) {
            int code = Gsm7Table.locking(0).code(text.charAt(i));
            int second = Gsm7Table.singleShift(0).code(text.charAt(i));
            room -= code >= 0 ? 1 : 2;
            if (code < 0 && second < 0) {
                expected = Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, i);
            } else if (room < 0) {
                expected = Fault.of(Fault.TEXT_TOO_LONG, Fault.NO_FIELD, i);
            } else {
                septets.append(code >= 0 ? "%02x".formatted(code) : "1b%02x".formatted(second));
            }
        }

        long answer = gsm7.encode(new StringBuilder(text), buffer, BEFORE, capacity);

        assertEquals(expected == 0 ? septets.length() / 2 : expected, answer);
        if (answer >= 0) {
            assertEquals(septets.toString(), hex((int) answer));
        }
    }

    @Property
    void shouldReadAnyOctets(
            @ForAll @Size(max = 600) byte[] octets,
            @ForAll @IntRange(min = 0, max = 255) int locking,
            @ForAll @IntRange(min = 0, max = 255) int single,
            @ForAll @IntRange(min = 0, max = 6) int fillBits,
            @ForAll @IntRange(min = 0, max = 700) int count)
            throws IOException {
        UnsafeBuffer content = new UnsafeBuffer(octets);
        gsm7.languages(locking, single);
        lenient.languages(locking, single);

        long strictly = gsm7.decode(content, 0, octets.length, new StringBuilder());
        out.setLength(0);
        assertEquals(lenient.decode(content, 0, octets.length, out), out.length());
        assertTrue(strictly == out.length() || Fault.position(strictly) < octets.length);
        out.setLength(0);
        assertEquals(lenient.decodePacked(content, 0, octets.length, fillBits, count, out), out.length());
        long packed = gsm7.decodePacked(content, 0, octets.length, fillBits, count, new StringBuilder());
        assertTrue(packed == out.length() || packed < 0);
    }

    @Test
    void shouldFollowTheRulesOfTheEscape() {
        assertEquals("a b", decoded(gsm7, "611b1b62"));
        assertEquals("aAb", decoded(gsm7, "611b4162"));
        assertEquals("\u20ac", decoded(gsm7, "1b65"));
        assertEquals("\f\r", decoded(gsm7, "1b0a1b0d"));
        assertEquals("TEXT_MALFORMED 1 a", decoded(gsm7, "611b"));
        assertEquals("a ", decoded(lenient, "611b"));
        assertEquals("x".repeat(255) + "\u20ac", decoded(gsm7, "78".repeat(255) + "1b65"));
    }

    @Test
    void shouldTellOctetsThatAreNoSeptets() {
        assertEquals("TEXT_MALFORMED 2 ab", decoded(gsm7, "6162e363"));
        assertEquals("TEXT_MALFORMED 9 abcdefghi", decoded(gsm7, "616263646566676869e3" + "61".repeat(8)));
        assertEquals("abcc", decoded(lenient, "6162e363"));
    }

    @Test
    void shouldTellCodesWithoutACharacter() {
        gsm7.languages(NationalLanguage.BENGALI, NationalLanguage.BENGALI);
        lenient.languages(NationalLanguage.BENGALI, NationalLanguage.BENGALI);

        assertEquals("TEXT_MALFORMED 1 a", decoded(gsm7, "610c62"));
        assertEquals("a b", decoded(lenient, "610c62"));
    }

    @Test
    void shouldNotReadMoreSeptetsThanThereAre() throws IOException {
        UnsafeBuffer octets = Octet.buffer("61f1983c");

        assertEquals(Fault.of(Fault.TRUNCATED, Fault.NO_FIELD, 4), gsm7.decodePacked(octets, 0, 4, 0, 5, out));
        assertEquals(4, lenient.decodePacked(octets, 0, 4, 0, 5, out));
        assertEquals(3, gsm7.decodePacked(octets, 0, 4, 0, 3, CharBuffer.allocate(3)));
    }

    @Test
    void shouldCountFillBitsOnce() {
        long count = gsm7.encodePacked("a".repeat(153), 0, 153, buffer, 6, 134, 1);

        assertEquals(153, count);
        assertEquals(134, Septets.octets(153, 1));
        assertEquals(
                Fault.of(Fault.TEXT_TOO_LONG, Fault.NO_FIELD, 153),
                gsm7.encodePacked("a".repeat(154), 0, 154, buffer, 6, 134, 1));
    }

    @Test
    void shouldReplaceOnlyWhenAsked() {
        assertEquals("TEXT_MALFORMED 1", encoded(gsm7, "a\u2026"));
        assertEquals("612e2e2e", encoded(gsm7.lookAlikes(true), "a\u2026"));
        assertEquals(1, gsm7.replaced());
        assertEquals("09201041", encoded(gsm7, "\u00e7\u00a0\u0394\u0391"));
        assertEquals(3, gsm7.replaced());
        assertEquals("6965", encoded(gsm7, "\u1ec9\u200b\u1ebf"));
        assertEquals("TEXT_MALFORMED 1", encoded(gsm7, "a\ud83d\ude00b"));
        assertEquals("613f62", encoded(gsm7.replacement('?'), "a\ud83d\ude00b"));
        assertEquals("613f62", encoded(gsm7, "a\ud83db"));
        assertEquals("TEXT_MALFORMED 1", encoded(gsm7.replacement('\u4e2d'), "a\ud83db"));
    }

    @Test
    void shouldReplaceAPairThatTwoPiecesHold() {
        String text = "a".repeat(255) + "\ud83d\ude00b";

        assertEquals("61".repeat(255) + "3f62", encoded(gsm7.replacement('?'), text));
        assertEquals(1, gsm7.replaced());
    }

    @Test
    void shouldAllocateNothing() {
        String text = "Price: 10\u20ac [net], \u00e4\u00f6\u00fc \u0394 ".repeat(8);
        StringBuilder same = new StringBuilder(text);
        StringBuilder typographic = new StringBuilder("\u201cquoted\u201d \u2026 \ud83d\ude00");
        StringBuilder read = new StringBuilder(1_000);
        Gsm7 loose = new Gsm7().lookAlikes(true).replacement('?');

        Allocation.assertNone("GSM 7-bit", () -> {
            try {
                int length = (int) gsm7.encode(text, buffer, 0, 1_000);
                read.setLength(0);
                gsm7.decode(buffer, 0, length, read);
                int count = (int) gsm7.encodePacked(same, 0, same.length(), buffer, 0, 1_000, 1);
                read.setLength(0);
                gsm7.decodePacked(buffer, 0, Septets.octets(count, 1), 1, count, read);
                loose.encode(typographic, buffer, 0, 1_000);
                gsm7.encode(typographic, buffer, 0, 1_000);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertEquals(text, read.toString());
    }
}
