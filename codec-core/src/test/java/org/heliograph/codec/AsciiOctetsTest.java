package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AsciiOctetsTest {
    private static final int MOST = 70;
    private static final int START = 3;
    private static final String TEXT =
            "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_.~!*'();:@&=+$,/";

    @BeforeEach
    void assumeOctets() {
        Assumptions.assumeTrue(LatinOctets.of(TEXT) != null);
    }

    private static boolean copy(String text, int from, int length, UnsafeBuffer target) {
        target.setMemory(0, target.capacity(), (byte) '#');
        return AsciiOctets.copy(LatinOctets.of(text), from, length, target.byteArray(), target.addressOffset() + START);
    }

    private static void requireCopied(String text, int from, int length, UnsafeBuffer target) {
        byte[] expected = new byte[target.capacity()];
        Arrays.fill(expected, (byte) '#');
        System.arraycopy(text.getBytes(StandardCharsets.ISO_8859_1), from, expected, START, length);
        byte[] written = new byte[target.capacity()];
        target.getBytes(0, written);
        assertArrayEquals(expected, written, "from=" + from + " length=" + length);
    }

    @Test
    void shouldCopyEveryLengthAndNothingBeside() {
        UnsafeBuffer heap = new UnsafeBuffer(new byte[START + MOST + 8]);
        UnsafeBuffer direct = new UnsafeBuffer(ByteBuffer.allocateDirect(START + MOST + 8));

        for (int length = 0; length <= MOST; length++) {
            for (int from : new int[] {0, 5, TEXT.length() - length}) {
                if (from + length > TEXT.length()) {
                    continue;
                }
                assertTrue(copy(TEXT, from, length, heap));
                requireCopied(TEXT, from, length, heap);
                assertTrue(copy(TEXT, from, length, direct));
                requireCopied(TEXT, from, length, direct);
            }
        }
    }

    @Test
    void shouldTellOfEveryOtherOctetAtEveryPlace() {
        UnsafeBuffer target = new UnsafeBuffer(new byte[START + MOST + 8]);

        for (int length = 1; length <= MOST; length++) {
            for (int i = 0; i < length; i++) {
                for (char other : new char[] {0, 0x80, 0xFF}) {
                    String text = TEXT.substring(0, i) + other + TEXT.substring(i + 1, length);
                    assertFalse(copy(text, 0, length, target), "i=" + i + " length=" + length + " " + (int) other);
                    requireCopied(text, 0, length, target);
                }
                for (char plain : new char[] {1, 0x7F}) {
                    String text = TEXT.substring(0, i) + plain + TEXT.substring(i + 1, length);
                    assertTrue(copy(text, 0, length, target), "i=" + i + " length=" + length + " " + (int) plain);
                }
            }
        }
    }

    @Test
    void shouldNotLookBeyondThePart() {
        UnsafeBuffer target = new UnsafeBuffer(new byte[START + MOST + 8]);
        String text = "\u0000\u00e9" + TEXT.substring(0, 40) + "\u00e9\u0000";

        for (int length = 0; length <= 40; length++) {
            assertTrue(copy(text, 2, length, target), "length=" + length);
        }
        assertEquals(TEXT.charAt(39), target.getByte(START + 39));
    }
}
