package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatinOctetsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "8613800138000", "caf\u00e9", "\u0000\u00ff", "a text of more than sixteen octets"})
    void shouldShowOctetsWhereAccessIsRaw(String text) {
        byte[] octets = LatinOctets.of(text);

        assertArrayEquals(Memory.isRaw() ? text.getBytes(StandardCharsets.ISO_8859_1) : null, octets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0100", "5 \u20ac", "\u77ed\u4fe1", "\ud83d\ude00"})
    void shouldShowNoOctetsOfWiderCharacters(String text) {
        assertNull(LatinOctets.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0100", "5 \u20ac", "\u77ed\u4fe1", "\ud83d\ude00"})
    void shouldShowTwoOctetsOfWiderCharactersWhereAccessIsRaw(String text) {
        byte[] octets = LatinOctets.wideOf(text);

        assertArrayEquals(Memory.isRaw() ? text.getBytes(StandardCharsets.UTF_16LE) : null, octets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "caf\u00e9"})
    void shouldShowNoTwoOctetsOfLatinCharacters(String text) {
        assertNull(LatinOctets.wideOf(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 40})
    void shouldShowOneOctetForEachCharacterOfPartOfAText(int length) {
        String part = "5 \u20ac and forty characters that are all in Latin-1".substring(4, 4 + length);

        byte[] octets = LatinOctets.of(part);

        assertEquals(Memory.isRaw() ? length : -1, octets == null ? -1 : octets.length);
    }
}
