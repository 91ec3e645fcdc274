package org.heliograph.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
    private static boolean isValid(byte[] octets) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void shouldWriteAndReadEveryCharacter() throws IOException {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[6]);
        UnsafeBuffer view = new UnsafeBuffer(0, 0);
        StringBuilder out = new StringBuilder();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                int end = Utf8.put(point, buffer, 1);
                int length = end - 1;
                assertEquals(length, Utf8.sequence(buffer, 1, end), point);
                assertEquals(length == 1 ? 1 : 0, Utf8.sequence(buffer, 1, end - (length == 1 ? 0 : 1)), point);
                assertEquals(point, Utf8.codePoint(buffer, 1, length));
                view.wrap(buffer, 1, length);
                out.setLength(0);
                Utf8.append(view, out);
                assertEquals(point, out.codePointAt(0));
                assertEquals(Character.charCount(point), out.length());
            }
        }
        assertArrayEquals("\ud83d\ude00".getBytes(UTF_8), written(0x1F600));
        assertArrayEquals("\u4e00".getBytes(UTF_8), written(0x4E00));
        assertArrayEquals("\u00e9".getBytes(UTF_8), written(0xE9));
    }

    private static byte[] written(int point) {
        byte[] octets = new byte[4];
        return Arrays.copyOf(octets, Utf8.put(point, new UnsafeBuffer(octets), 0));
    }

    /** All that two octets, and the first two of three or four, can be. */
    @Test
    void shouldKnowWhatIsWellFormedOfAnyBeginning() {
        byte[] octets = new byte[4];
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        for (int pair = 0; pair < 0x10000; pair++) {
            octets[0] = (byte) (pair >> 8);
            octets[1] = (byte) pair;
            octets[2] = (byte) 0x80;
            octets[3] = (byte) 0xBF;
            for (int length = 1; length <= 4; length++) {
                byte[] cut = Arrays.copyOf(octets, length);
                UnsafeBuffer view = new UnsafeBuffer(cut);
                assertEquals(isValid(cut), Utf8.isValid(view), () -> Arrays.toString(cut));
            }
            assertTrue(Utf8.sequence(buffer, 0, 4) <= 4);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"80", "c080", "c1bf", "e08080", "e09fbf", "eda080", "f0808080", "f08fbfbf", "f4908080", "ff"})
    void shouldRefuseWhatIsNotWellFormed(String hex) {
        UnsafeBuffer octets = Octet.buffer(hex);

        assertEquals(0, Utf8.sequence(octets, 0, octets.capacity()));
        assertFalse(Utf8.isValid(octets));
    }

    @Property
    void shouldAgreeWithTheDecoderOfThePlatform(@ForAll @Size(max = 12) byte[] octets) {
        assertEquals(isValid(octets), Utf8.isValid(new UnsafeBuffer(octets)));
    }

    @Property
    void shouldReadTextsOfAnyCharacters(@ForAll @Size(max = 20) int[] points) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int point : points) {
            int known = Math.floorMod(point, Character.MAX_CODE_POINT + 1);
            text.appendCodePoint(known >= 0xD800 && known <= 0xDFFF ? '?' : known);
        }
        UnsafeBuffer octets = new UnsafeBuffer(text.toString().getBytes(UTF_8));
        StringBuilder out = new StringBuilder();

        assertTrue(Utf8.isValid(octets));
        Utf8.append(octets, out);
        assertEquals(text.toString(), out.toString());
    }
}
