package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

class HexTest {
    private final StringBuilder out = new StringBuilder("x");

    @Test
    void shouldWriteEveryOctet() {
        for (int octet = 0; octet < 256; octet++) {
            out.setLength(1);
            Hex.append((byte) octet, out);
            assertEquals(String.format("x%02x", octet), out.toString());
        }
    }

    @Test
    void shouldWriteTheLowestDigitsOfNumbers() {
        Hex.append(0xFEDC_BA98_7654_3210L, 16, out);
        Hex.append(0x1_2345L, 4, out);
        Hex.append(7, 1, out);

        assertEquals("xfedcba987654321023457", out.toString());
    }

    @Test
    void shouldWriteOctetsOfABuffer() {
        UnsafeBuffer octets = Octet.buffer("00ff7f80");

        Hex.append(octets, out);
        out.append(' ');
        Hex.append(octets, 1, 2, out);
        Hex.append(octets, 4, 0, out);

        assertEquals("x00ff7f80 ff7f", out.toString());
    }

    @Test
    void shouldKnowTheDigitsOfTheLowestBits() {
        assertEquals("0f", "" + Hex.digit(0) + Hex.digit(-1));
    }
}
