package org.heliograph.codec.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Octet;
import org.heliograph.codec.framing.FrameHandler.Action;
import org.junit.jupiter.api.Test;

class FrameDecoderTest {
    private static final String A = "00000006aaaa";
    private static final String B = "00000005bb";
    private static final String C = "0000000acccccccccccc";
    /** Above the limit of 10. */
    private static final String HUGE = "0000000cdddddddddddddddd";

    private final List<String> frames = new ArrayList<>();
    private final FrameDecoder decoder = new FrameDecoder(new LengthPrefixFraming(4, 10));
    private Action answer = Action.CONTINUE;

    private Action take(DirectBuffer buffer, int offset, int length) {
        frames.add(Octet.hex(buffer, offset, length));
        return answer;
    }

    private int decode(String hex) {
        UnsafeBuffer buffer = Octet.buffer("ee" + hex + "ee");
        return decoder.decode(buffer, 1, hex.length() / 2, this::take);
    }

    @Test
    void shouldHandOnAllWholeFrames() {
        assertEquals(21, decode(A + B + C));
        assertEquals(List.of(A, B, C), frames);
    }

    @Test
    void shouldLeaveAnIncompleteFrame() {
        assertEquals(6, decode(A + "000000"));
        assertEquals(6, decode(A + "00000005"));
        assertEquals(0, decode("0000"));
        assertEquals(0, decode(""));
        assertEquals(List.of(A, A), frames);
        assertEquals(Fault.NONE, decoder.fault());
    }

    @Test
    void shouldReturnAfterTheFrameThatPaused() {
        answer = Action.PAUSE;

        assertEquals(6, decode(A + B));
        assertEquals(List.of(A), frames);
    }

    @Test
    void shouldNotConsumeTheFrameThatStopped() {
        answer = Action.STOP;

        assertEquals(0, decode(A + B));
        assertEquals(List.of(A), frames);

        answer = Action.CONTINUE;
        assertEquals(11, decode(A + B));
        assertEquals(List.of(A, A, B), frames);
    }

    @Test
    void shouldStopAtAFrameAboveTheLimit() {
        assertEquals(6, decode(A + HUGE + B));

        assertEquals(List.of(A), frames);
        assertEquals(Fault.FRAME_TOO_LONG, Fault.code(decoder.fault()));
        assertEquals(0, decode(B));
        assertTrue(decoder.canSkip());
    }

    @Test
    void shouldRefuseAFrameAboveTheLimitFromItsHeader() {
        assertEquals(0, decode("7fffffff"));

        assertEquals(Fault.FRAME_TOO_LONG, Fault.code(decoder.fault()));
    }

    @Test
    void shouldGoOnBehindASkippedFrame() {
        decode(HUGE);

        decoder.skip();

        assertEquals(Fault.NONE, decoder.fault());
        assertEquals(12, decoder.skipping());
        assertEquals(17, decode(HUGE + B));
        assertEquals(List.of(B), frames);
        assertEquals(0, decoder.skipping());
    }

    @Test
    void shouldDropASkippedFrameThatComesInPieces() {
        decode(HUGE.substring(0, 8));
        decoder.skip();

        assertEquals(5, decode(HUGE.substring(0, 10)));
        assertEquals(7, decoder.skipping());
        assertEquals(3, decode(HUGE.substring(10, 16)));
        assertEquals(0, decode(""));
        assertEquals(9, decode(HUGE.substring(16) + B));
        assertEquals(List.of(B), frames);
    }

    @Test
    void shouldDropAFrameOfAlmostFourGibioctets() {
        decode("ffffffff");
        decoder.skip();

        assertEquals(4, decode("ffffffff"));
        assertEquals(0xFFFF_FFFFL - 4, decoder.skipping());
    }

    @Test
    void shouldNotGoOnBehindAFrameShorterThanItsHeader() {
        decode("00000003" + A);

        assertEquals(Fault.FRAME_TOO_SHORT, Fault.code(decoder.fault()));
        assertFalse(decoder.canSkip());
        assertThrows(IllegalStateException.class, decoder::skip);
    }

    @Test
    void shouldRefuseToSkipWithoutAFault() {
        assertFalse(decoder.canSkip());
        assertThrows(IllegalStateException.class, decoder::skip);
    }

    @Test
    void shouldBeginAnewAfterReset() {
        decode("00000003");

        decoder.reset();

        assertEquals(5, decode(B));
        assertEquals(List.of(B), frames);
    }

    @Test
    void shouldRefuseOctetsOutsideTheBuffer() {
        UnsafeBuffer buffer = Octet.buffer(A);

        assertEquals(
                "offset=1 length=6 is outside capacity=6",
                assertThrows(IndexOutOfBoundsException.class, () -> decoder.decode(buffer, 1, 6, this::take))
                        .getMessage());
    }

    @Test
    void shouldRefuseLengthsThatMakeNoSense() {
        assertThrows(IllegalArgumentException.class, () -> new LengthPrefixFraming(3, 10));
        assertEquals(
                "least=12 most=11",
                assertThrows(IllegalArgumentException.class, () -> new LengthPrefixFraming(12, 11))
                        .getMessage());
    }
}
