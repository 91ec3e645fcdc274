package org.heliograph.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTextTest {
    private static final String DIGITS = "01234567890123456789012345678901";

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 8, 10, 17, 20, 21, 32})
    void shouldEndAtFirstNulOrAtEndOfField(int width) {
        for (int length = 0; length <= width; length++) {
            UnsafeBuffer frame = new UnsafeBuffer(new byte[12 + width]);
            frame.setMemory(0, frame.capacity(), (byte) 'x');
            frame.putStringWithoutLengthAscii(12, DIGITS.substring(0, length));
            if (length < width) {
                frame.putByte(12 + length, (byte) 0);
            }
            Sink sink = new Sink();

            int consumed = LimitText.copyTrimmed(frame, 12, width, sink.octets, 0);

            assertEquals(DIGITS.substring(0, length), sink.text(consumed));
        }
    }
}
