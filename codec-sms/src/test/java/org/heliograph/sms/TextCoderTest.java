package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;

final class TextCoderTest {
    private static final int BEFORE = 2;

    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[8_000]);

    private static String decoded(TextCoder coder, String hex) {
        StringBuilder out = new StringBuilder();
        try {
            long count = coder.decode(Octet.buffer(hex), 0, hex.length() / 2, out);
            return count < 0 ? Fault.codeName(count) + " " + Fault.position(count) + " " + out : out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] written(int length) {
        return Arrays.copyOfRange(buffer.byteArray(), BEFORE, BEFORE + length);
    }

    @Provide
    Arbitrary<Integer> charsets() {
        return Arbitraries.of(
                Alphabet.ASCII,
                Alphabet.LATIN1,
                Alphabet.CYRILLIC,
                Alphabet.HEBREW,
                Alphabet.UCS2,
                Alphabet.GB18030,
                Alphabet.GBK,
                Alphabet.SHIFT_JIS,
                Alphabet.ISO_2022_JP,
                Alphabet.KSC5601,
                Alphabet.UTF8);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> characters = Arbitraries.of(
                "a",
                "b",
                "\u00e9",
                "\u0416",
                "\u05d0",
                "\u6587",
                "\u5b57",
                "\uff76",
                "\ud55c",
                "\ud83d\ude00",
                "\ud83d");
        Arbitrary<String> common = Arbitraries.of("a", "b", "\u6587", "\u5b57");
        return Arbitraries.frequencyOf(
                Tuple.of(1, characters.list().ofMaxSize(20).map(list -> String.join("", list))),
                Tuple.of(2, common.list().ofMaxSize(900).map(list -> String.join("", list))),
                Tuple.of(
                        1,
                        Arbitraries.of("\ud83d\ude00", "a")
                                .list()
                                .ofMaxSize(900)
                                .map(list -> String.join("", list))));
    }

    @Property(tries = 2_000)
    void shouldWriteAndReadAsTheJdkDoes(@ForAll("charsets") int alphabet, @ForAll("texts") String text)
            throws IOException {
        CharsetEncoder jdk = Alphabet.charset(alphabet).newEncoder();
        TextCoder coder = TextCoder.of(alphabet);

        long length = coder.encode(text, buffer, BEFORE, buffer.capacity() - BEFORE);

        if (!jdk.canEncode(text)) {
            assertEquals(Fault.TEXT_MALFORMED, Fault.code(length));
            assertTrue(jdk.reset() != null && jdk.canEncode(text.substring(0, Fault.position(length))));
            return;
        }
        StringBuilder out = new StringBuilder();
        assertArrayEquals(text.getBytes(jdk.charset()), written((int) length));
        assertEquals(text.length(), coder.decode(buffer, BEFORE, (int) length, out));
        assertEquals(text, out.toString());
    }

    @Property(tries = 2_000)
    void shouldWriteAsManyWholeCharactersAsFit(
            @ForAll("charsets") int alphabet,
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 0, max = 700) int capacity) {
        Charset charset = Alphabet.charset(alphabet);
        TextCoder coder = TextCoder.of(alphabet);
        buffer.setMemory(0, buffer.capacity(), (byte) 0x55);

        long length = coder.encodeSome(text, 0, text.length(), buffer, BEFORE, capacity);

        if (length < 0) {
            return;
        }
        String head = text.substring(0, coder.end());
        int next = head.length() < text.length() ? text.offsetByCodePoints(head.length(), 1) : head.length();
        assertArrayEquals(head.getBytes(charset), written((int) length));
        assertTrue(length <= capacity);
        assertTrue(next == head.length()
                || text.substring(0, next).getBytes(charset).length > capacity - (hasStates(charset) ? 3 : 0));
        assertEquals(0x55, buffer.getByte(BEFORE + capacity));
        assertEquals(length, coder.encodeSome(text, 0, text.length(), null, 0, capacity));
    }

    private static boolean hasStates(Charset charset) {
        return charset.name().equals("ISO-2022-JP");
    }

    @Property(tries = 500)
    void shouldReadAnyUcs2(@ForAll @Size(max = 300) byte[] head, @ForAll @Size(max = 40) byte[] tail)
            throws IOException {
        byte[] octets = new byte[500 + head.length + tail.length];
        System.arraycopy(head, 0, octets, 0, head.length);
        Arrays.fill(octets, head.length, head.length + 500, (byte) 'a');
        System.arraycopy(tail, 0, octets, head.length + 500, tail.length);
        int even = octets.length & ~1;
        String units = units(octets, even);
        String expected = replaced(units);
        StringBuilder out = new StringBuilder();
        StringBuilder strict = new StringBuilder();

        long count = TextCoder.of(Alphabet.UCS2, Mode.LENIENT).decode(new UnsafeBuffer(octets), 0, octets.length, out);
        long strictly = TextCoder.of(Alphabet.UCS2).decode(new UnsafeBuffer(octets), 0, octets.length, strict);

        assertEquals(out.length(), count);
        assertEquals(expected, out.toString());
        assertEquals(!expected.equals(units) || even < octets.length, strictly < 0);
        assertTrue(out.toString().startsWith(strict.toString()));
    }

    private static String units(byte[] octets, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i += 2) {
            text.append((char) ((octets[i] & 0xFF) << 8 | octets[i + 1] & 0xFF));
        }
        return text.toString();
    }

    /** The units with U+FFFD for each half of a pair. */
    private static String replaced(String units) {
        StringBuilder text = new StringBuilder(units);
        for (int i = 0; i < text.length(); i++) {
            boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
            if (isPair) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                text.setCharAt(i, '\ufffd');
            }
        }
        return text.toString();
    }

    @Test
    void shouldNotCutAPairBetweenPieces() {
        TextCoder ucs2 = TextCoder.of(Alphabet.UCS2);
        for (int before = 250; before < 260; before++) {
            String text = "a".repeat(before) + "\ud83d\ude00".repeat(300);

            long length = ucs2.encode(text, buffer, BEFORE, 4_000);

            assertArrayEquals(text.getBytes(StandardCharsets.UTF_16BE), written((int) length));
            assertEquals(text, decoded(ucs2, Octet.hex(new UnsafeBuffer(written((int) length)))));
        }
    }

    @Test
    void shouldReadHalfAPairAtTheEndOfAPiece() {
        String hex = "0061".repeat(255) + "d83d";
        String text = "a".repeat(255);

        assertEquals(text + "\ufffd", decoded(TextCoder.of(Alphabet.UCS2, Mode.LENIENT), hex));
        assertEquals("TEXT_MALFORMED 510 " + text, decoded(TextCoder.of(Alphabet.UCS2), hex));
    }

    @Test
    void shouldWriteHalfAPairOnlyWhenLenient() {
        TextCoder lenient = TextCoder.of(Alphabet.UCS2, Mode.LENIENT);

        assertEquals(
                Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, 1),
                TextCoder.of(Alphabet.UCS2).encode("a\ude00", buffer, 0, 10));
        assertEquals(4, lenient.encode("a\ude00", buffer, 0, 10));
        assertEquals("0061fffd", Octet.hex(new UnsafeBuffer(buffer, 0, 4)));
    }

    @Test
    void shouldTellWhereTheRoomEnds() {
        TextCoder gbk = TextCoder.of(Alphabet.GBK);

        assertEquals(Fault.of(Fault.TEXT_TOO_LONG, Fault.NO_FIELD, 2), gbk.encode("a\u6587\u5b57", buffer, 0, 4));
        assertEquals(Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, 1), gbk.encode("a\ud83d\ude00", buffer, 0, 9));
        assertEquals(5, gbk.encode("a\u6587\u5b57", buffer, 0, 5));
    }

    @Test
    void shouldTakeAnyCapacity() {
        String text = "abcdefghij".repeat(60);
        for (int alphabet : new int[] {Alphabet.GSM7, Alphabet.GSM7_PACKED, Alphabet.UCS2, Alphabet.UTF8}) {
            TextCoder coder = TextCoder.of(alphabet);

            assertEquals(
                    coder.encode(text, 10, 600, buffer, 0, 2_000),
                    coder.encode(text, 10, 600, buffer, 0, Integer.MAX_VALUE));
            assertEquals(Fault.of(Fault.TEXT_TOO_LONG, Fault.NO_FIELD, 10), coder.encode(text, 10, 600, buffer, 0, 0));
        }
    }

    @Test
    void shouldReadPackedTextsThatNoFieldCounts() {
        TextCoder packed = TextCoder.of(Alphabet.GSM7_PACKED);

        assertEquals("message", decoded(packed, "edf27c1e3e9701"));
        assertEquals("TEXT_MALFORMED 1 a", decoded(packed, "e10d"));
        assertEquals(7, packed.encode("message@", buffer, 0, 7));
        assertEquals("edf27c1e3e9701", Octet.hex(new UnsafeBuffer(buffer, 0, 7)));
        assertEquals(Fault.of(Fault.TEXT_TOO_LONG, Fault.NO_FIELD, 8), packed.encode("message@!", buffer, 0, 7));
    }

    @Test
    void shouldWriteToAnythingThatTakesText() throws IOException {
        TextCoder ucs2 = TextCoder.of(Alphabet.UCS2);
        UnsafeBuffer octets = Octet.buffer("00610062");
        StringWriter writer = new StringWriter();
        StringBuffer synchronous = new StringBuffer();
        CharBuffer array = CharBuffer.allocate(2);

        ucs2.decode(octets, 0, 4, writer);
        ucs2.decode(octets, 0, 4, synchronous);
        ucs2.decode(octets, 0, 4, array);

        assertEquals("ab", writer.toString());
        assertEquals("ab", synchronous.toString());
        assertEquals("ab", array.flip().toString());
    }

    @Test
    void shouldReplaceOnlyWhenAsked() {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[20]);
        for (int alphabet : new int[] {Alphabet.ASCII, Alphabet.GBK, Alphabet.LATIN1, Alphabet.GSM7}) {
            TextCoder coder = TextCoder.of(alphabet);

            assertEquals(1, Fault.position(coder.encode("a\ud83d\ude42b", buffer, 0, 20)));
            assertEquals(3, coder.replacement('?').encode("a\ud83d\ude42b", buffer, 0, 20));
            assertEquals("a?b", buffer.getStringWithoutLengthAscii(0, 3));
            assertTrue(coder.replacement('\u4e01').encode("a\ud83d\ude42b", buffer, 0, 20) > 0
                    == (alphabet == Alphabet.GBK));
            assertTrue(Fault.isFault(coder.replacement(-1).encode("\ud83d\ude42", buffer, 0, 20)));
        }
        assertEquals(3, TextCoder.of(Alphabet.GSM7_PACKED).replacement('?').encode("a\u4e00b", buffer, 0, 20));
    }

    @Test
    void shouldRefuseAlphabetsWithoutText() {
        assertEquals(
                "alphabet=2 is not one of text",
                assertThrows(IllegalArgumentException.class, () -> TextCoder.of(Alphabet.BINARY))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> TextCoder.of(-1));
        assertEquals("a", decoded(TextCoder.of(Alphabet.SMSC_DEFAULT), "61"));
    }

    @Test
    void shouldAllocateNothing() {
        MutableDirectBuffer room = new UnsafeBuffer(new byte[2_000]);
        StringBuilder out = new StringBuilder(2_000);
        String text = "a\u6587\u5b57".repeat(100);
        StringBuilder pairs = new StringBuilder("\ud83d\ude00".repeat(200));
        for (int alphabet :
                new int[] {Alphabet.UCS2, Alphabet.UTF8, Alphabet.GB18030, Alphabet.GBK, Alphabet.SHIFT_JIS}) {
            TextCoder coder = TextCoder.of(alphabet);

            Allocation.assertNone(Alphabet.name(alphabet), () -> {
                try {
                    int length = (int) coder.encode(text, room, 0, 2_000);
                    out.setLength(0);
                    coder.decode(room, 0, length, out);
                    coder.encode(pairs, room, 0, 2_000);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            assertEquals(text, out.toString());
        }
    }
}
