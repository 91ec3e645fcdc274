package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

class AsciiWriterTest {
    private static final int LONGEST = 40;

    private static String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (i % 3 == 0 ? 1 : i % 3 == 1 ? 0x7F : 'A' + i % 26));
        }
        return text.toString();
    }

    private static String with(String text, int index, char c) {
        return text.substring(0, index) + c + text.substring(index + 1);
    }

    @Test
    void shouldWriteTextsOfEveryLengthAndNothingBehind() {
        for (int length = 0; length <= LONGEST; length++) {
            String text = text(length);
            for (CharSequence form : new CharSequence[] {text, new StringBuilder(text)}) {
                UnsafeBuffer frame = new UnsafeBuffer(new byte[LONGEST + 9]);
                frame.setMemory(0, frame.capacity(), (byte) 0xEE);

                assertTrue(AsciiWriter.write(frame, 1, form, length), "length=" + length);

                assertEquals((byte) 0xEE, frame.getByte(0));
                assertEquals(text, frame.getStringWithoutLengthAscii(1, length));
                for (int i = 1 + length; i < frame.capacity(); i++) {
                    assertEquals((byte) 0xEE, frame.getByte(i), "length=" + length + " i=" + i);
                }
            }
        }
    }

    @Test
    void shouldNoticeOneWrongCharacterAnywhere() {
        UnsafeBuffer frame = new UnsafeBuffer(new byte[LONGEST]);
        for (char wrong : new char[] {0, 0x80, 0xFF, 0x100, 0x141, 0x4E2D, 0xFFFF}) {
            for (int length = 1; length <= LONGEST; length++) {
                for (int index = 0; index < length; index++) {
                    String text = with(text(length), index, wrong);

                    assertFalse(AsciiWriter.write(frame, 0, text, length), "wrong=" + (int) wrong + " index=" + index);
                    assertFalse(AsciiWriter.write(frame, 0, new StringBuilder(text), length), "index=" + index);
                }
            }
        }
    }

    @Test
    void shouldTerminateTextsOfEveryLengthUpToTheEndOfTheFrame() {
        for (int length = 0; length <= LONGEST; length++) {
            for (int zeros = 1; zeros <= 8; zeros++) {
                for (int room = 0; room <= 9; room++) {
                    byte[] octets = new byte[2 + length + zeros + room];
                    Arrays.fill(octets, (byte) 0xEE);
                    UnsafeBuffer frame = new UnsafeBuffer(octets, 1, octets.length - 2);

                    assertTrue(AsciiWriter.writeTerminated(frame, 0, text(length), length, zeros));

                    assertEquals(text(length), frame.getStringWithoutLengthAscii(0, length));
                    for (int i = length; i < length + zeros; i++) {
                        assertEquals(0, frame.getByte(i), "length=" + length + " room=" + room + " i=" + i);
                    }
                    assertEquals((byte) 0xEE, octets[0]);
                    assertEquals((byte) 0xEE, octets[octets.length - 1], "length=" + length + " room=" + room);
                }
            }
        }
    }

    @Test
    void shouldNoticeOneWrongCharacterOfTerminatedTexts() {
        UnsafeBuffer frame = new UnsafeBuffer(new byte[2 * LONGEST]);
        for (char wrong : new char[] {0, 0x80, 0x101, 0x4E2D}) {
            for (int length = 1; length <= LONGEST; length++) {
                for (int index = 0; index < length; index++) {
                    String text = with(text(length), index, wrong);

                    assertFalse(AsciiWriter.writeTerminated(frame, 0, text, length, 1), "wrong=" + (int) wrong);
                    assertFalse(
                            AsciiWriter.writeCharacters(new byte[LONGEST], 0, text, length), "wrong=" + (int) wrong);
                    byte[] latin = LatinOctets.of(text);
                    assertFalse(
                            latin != null && AsciiWriter.writeWords(latin, frame.byteArray(), frame.addressOffset()),
                            "wrong=" + (int) wrong + " index=" + index);
                }
            }
        }
    }

    @Test
    void shouldNoticeNulAmongOnes() {
        UnsafeBuffer frame = new UnsafeBuffer(new byte[16]);

        assertFalse(AsciiWriter.write(frame, 0, "\u0001\u0000\u0001\u0001\u0001\u0001\u0001\u0001", 8));
        assertTrue(AsciiWriter.write(frame, 0, "\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001", 8));
    }

    @Test
    void shouldTellWhatFitsOctets() {
        assertTrue(AsciiWriter.fitsOctets(""));
        assertTrue(AsciiWriter.fitsOctets("a\u0001\u007f\u0080\u00ff"));
        assertFalse(AsciiWriter.fitsOctets("a\u0100"));
        assertFalse(AsciiWriter.fitsOctets("a\u0000"));
    }
}
