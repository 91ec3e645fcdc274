package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextViewTest {
    /** Widths from 0 to behind three eights, the NUL at every place or nowhere, NULs around the field. */
    @ParameterizedTest
    @ValueSource(ints = {0x01, 0x41, 0x7F, 0x80, 0xFF})
    void shouldEndAtTheFirstNul(int filler) {
        for (int width = 0; width <= 33; width++) {
            for (int nul = 0; nul <= width; nul++) {
                UnsafeBuffer frame = new UnsafeBuffer(new byte[3 + width + 3]);
                frame.setMemory(3, width, (byte) filler);
                if (nul < width) {
                    frame.putByte(3 + nul, (byte) 0);
                }

                TextView text = new TextView(frame).showPadded(3, width);

                assertEquals(nul, text.length(), "width=" + width + " nul=" + nul);
                assertEquals(3, text.position());
                assertEquals(String.valueOf((char) filler).repeat(nul), text.toString());
            }
        }
    }

    /** 0x01 behind a NUL looks like a NUL where a borrow runs on. */
    @Test
    void shouldEndAtTheFirstOfSeveralNuls() {
        UnsafeBuffer frame = Octet.buffer("4101000100010001" + "0101010101010101");

        assertEquals("A\u0001", new TextView(frame).showPadded(0, 16).toString());
        assertEquals("A\u0001", new TextView(frame).showPadded(0, 8).toString());
        assertEquals("A\u0001", new TextView(frame).showPadded(0, 7).toString());
    }

    @Test
    void shouldShowHighOctetsAsCharactersOfTheSameNumber() throws IOException {
        TextView text = new TextView(Octet.buffer("80e9ff00")).showPadded(0, 4);
        StringBuilder out = new StringBuilder();

        int written = text.appendTo(out);

        assertEquals(3, written);
        assertEquals("\u0080\u00e9\u00ff", out.toString());
        assertEquals('\u00ff', text.charAt(2));
        assertTrue(text.contentEquals("\u0080\u00e9\u00ff"));
    }

    @Test
    void shouldCompareContents() {
        TextView text = new TextView(Octet.buffer("41424300")).showPadded(0, 4);

        assertTrue(text.contentEquals(new StringBuilder("ABC")));
        assertFalse(text.contentEquals("ABD"));
        assertFalse(text.contentEquals("AB"));
        assertFalse(text.contentEquals("ABC\u0000"));
    }

    @Test
    void shouldGiveParts() {
        TextView text = new TextView(Octet.buffer("41424300")).showPadded(0, 4);

        assertEquals("BC", text.subSequence(1, 3));
        assertEquals("", text.subSequence(3, 3));
        assertEquals("from=2 to=4 length=3", thrown(() -> text.subSequence(2, 4)));
        assertEquals("from=2 to=1 length=3", thrown(() -> text.subSequence(2, 1)));
        assertEquals("from=-1 to=1 length=3", thrown(() -> text.subSequence(-1, 1)));
    }

    @Test
    void shouldRefuseCharactersOutsideTheText() {
        TextView text = new TextView(Octet.buffer("41420043")).showPadded(0, 4);

        assertEquals("index=2 length=2", thrown(() -> text.charAt(2)));
        assertEquals("index=-1 length=2", thrown(() -> text.charAt(-1)));
    }

    @Test
    void shouldFaultForOctetsBeyondAsciiAndUnknownWords() {
        Words words = WordTable.closed("colours").word("red", "red");
        TextView text = new TextView(Octet.buffer("726564ff"));

        assertEquals(Fault.NONE, text.showPadded(0, 3).check(SubmitSm.SOURCE_ADDR, words, 10));
        assertEquals(
                Fault.of(Fault.TEXT_NOT_ASCII, SubmitSm.SOURCE_ADDR, 13),
                text.showPadded(0, 4).check(SubmitSm.SOURCE_ADDR, words, 10));
        assertEquals(
                Fault.of(Fault.VALUE_OUT_OF_RANGE, SubmitSm.SOURCE_ADDR, 10),
                text.showPadded(0, 2).check(SubmitSm.SOURCE_ADDR, words, 10));
    }

    private static String thrown(Runnable step) {
        return assertThrows(IndexOutOfBoundsException.class, step::run).getMessage();
    }
}
