package org.heliograph.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitCTextTest {
    private static final int START = 16;
    private static final String DIGITS = "0123456789012345678901234567890";

    @ParameterizedTest
    @ValueSource(ints = {6, 17, 21})
    void shouldEndAtNulWithinFieldAndFrame(int most) {
        for (int length = START; length <= START + most + 9; length++) {
            for (int text = 0; text <= most; text++) {
                UnsafeBuffer frame = frame(length, text);
                int expected = text < most && START + text < length ? START + text + 1 : -1;

                assertEquals(expected, LimitCText.end(frame, START, most, length));
                assertEquals(expected, LimitCText.endOfRare(frame, START, most, length));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 20, 24})
    void shouldCopyTextThatEndsWithFrame(int length) {
        UnsafeBuffer frame = frame(START + length, length);
        Sink sink = new Sink();

        int consumed = LimitCText.copy(frame, START, length, sink.octets, 0);

        assertEquals(DIGITS.substring(0, length), sink.text(consumed));
    }

    private static UnsafeBuffer frame(int length, int text) {
        byte[] octets = new byte[length];
        UnsafeBuffer frame = new UnsafeBuffer(octets);
        frame.setMemory(0, length, (byte) 'x');
        for (int i = 0; i < text && START + i < length; i++) {
            octets[START + i] = (byte) DIGITS.charAt(i);
        }
        if (START + text < length) {
            octets[START + text] = 0;
        }
        return frame;
    }
}
