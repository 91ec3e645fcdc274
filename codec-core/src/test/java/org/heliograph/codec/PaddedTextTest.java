package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PaddedTextTest {
    private static final int WIDEST = 36;

    /** U+0001 and U+007F among others. */
    private static String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (i % 3 == 0 ? 1 : i % 3 == 1 ? 0x7F : 'A' + i % 26));
        }
        return text.toString();
    }

    /** A field between two octets at the end of an array. */
    private static byte[] between(int width, String text) {
        byte[] octets = new byte[width + 2];
        System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, octets, 1, text.length());
        octets[0] = (byte) 0xEE;
        octets[width + 1] = (byte) 0xEE;
        return octets;
    }

    @Test
    void shouldWriteTextsOfEveryLengthToFieldsOfEveryWidth() {
        for (int width = 1; width <= WIDEST; width++) {
            for (int length = 0; length <= width; length++) {
                byte[] octets = between(width, "");

                assertTrue(PaddedText.write(octets, 1, text(length), width), "width=" + width + " length=" + length);

                assertArrayEquals(between(width, text(length)), octets, "width=" + width + " length=" + length);
            }
        }
    }

    @Test
    void shouldFillAFieldUpToTheEndOfTheArray() {
        for (int width = 1; width <= WIDEST; width++) {
            byte[] octets = new byte[width];

            assertTrue(PaddedText.write(octets, 0, text(width), width));

            assertArrayEquals(text(width).getBytes(StandardCharsets.US_ASCII), octets);
        }
    }

    @Test
    void shouldLeaveNothingOfAnEarlierText() {
        for (int width = 1; width <= WIDEST; width++) {
            for (int earlier = 0; earlier <= width; earlier++) {
                for (int length = 0; length <= width; length++) {
                    byte[] octets = between(width, "z".repeat(earlier));

                    assertTrue(PaddedText.write(octets, 1, text(length), width));

                    assertArrayEquals(between(width, text(length)), octets, "width=" + width + " length=" + length);
                }
            }
        }
    }

    @Test
    void shouldNoticeOneWrongCharacterAnywhereAndTouchNoNeighbour() {
        for (char wrong : new char[] {0, 0x80, 0xFF, 0x100, 0x141, 0x4E2D, 0xFFFF}) {
            for (int width = 1; width <= WIDEST; width++) {
                for (int index = 0; index < width; index++) {
                    String text = text(index) + wrong + text(width - index - 1);
                    byte[] octets = between(width, "");

                    assertFalse(PaddedText.write(octets, 1, text, width), "wrong=" + (int) wrong + " index=" + index);

                    Arrays.fill(octets, 1, 1 + width, (byte) 0);
                    assertArrayEquals(between(width, ""), octets, "wrong=" + (int) wrong + " index=" + index);
                }
            }
        }
    }

    @Test
    void shouldLeaveTextsThatAreTooLong() {
        for (int width = 1; width <= WIDEST; width++) {
            byte[] octets = between(width, "a");

            assertFalse(PaddedText.write(octets, 1, text(width + 1), width));
            assertFalse(PaddedText.write(octets, 1, "\u4E2D".repeat(width + 1), width));

            assertArrayEquals(between(width, "a"), octets);
        }
    }

    @Test
    void shouldRefuseFieldsOutsideTheArray() {
        for (String text : new String[] {"", "1234567", "12345678"}) {
            assertThrows(IndexOutOfBoundsException.class, () -> PaddedText.write(new byte[8], 1, text, 8));
            assertThrows(IndexOutOfBoundsException.class, () -> PaddedText.write(new byte[8], -1, text, 8));
        }
    }
}
