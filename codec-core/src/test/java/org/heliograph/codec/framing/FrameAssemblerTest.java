package org.heliograph.codec.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Octet;
import org.heliograph.codec.framing.FrameHandler.Action;
import org.junit.jupiter.api.Test;

class FrameAssemblerTest {
    private static final int LIMIT = 6_000;
    private static final String A = "00000006aaaa";
    private static final String B = "00000005bb";

    private final List<String> frames = new ArrayList<>();
    private final FrameAssembler assembler = new FrameAssembler(new FrameDecoder(new LengthPrefixFraming(4, LIMIT)));
    private Action answer = Action.CONTINUE;

    private Action take(DirectBuffer buffer, int offset, int length) {
        frames.add(Octet.hex(buffer, offset, length));
        return answer;
    }

    private long accept(String hex) {
        UnsafeBuffer buffer = Octet.buffer("ee" + hex + "ee");
        return assembler.accept(buffer, 1, hex.length() / 2, this::take);
    }

    @Property(tries = 200)
    void shouldGiveTheSameFramesForAnySplit(
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 5_000) Integer> bodies,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 5_500) Integer> pieces) {
        List<String> expected = new ArrayList<>();
        for (int body : bodies) {
            expected.add(String.format("%08x", 4 + body) + "a5".repeat(body));
        }
        String stream = String.join("", expected);
        frames.clear();
        assembler.reset();
        long before = assembler.consumed();

        int position = 0;
        for (int i = 0; position < stream.length(); i++) {
            int next = Math.min(position + 2 * Math.max(pieces.get(i % pieces.size()), i % 2), stream.length());
            assertEquals(Fault.NONE, accept(stream.substring(position, next)));
            position = next;
            assertEquals(position / 2, assembler.consumed() - before + assembler.keptLength());
        }

        assertEquals(expected, frames);
        assertEquals(0, assembler.keptLength());
    }

    @Test
    void shouldHandOnWholeFramesInPlace() {
        UnsafeBuffer buffer = Octet.buffer(A + B);
        List<DirectBuffer> buffers = new ArrayList<>();

        assembler.accept(buffer, 0, 11, (in, offset, length) -> {
            buffers.add(in);
            return Action.CONTINUE;
        });

        assertEquals(List.of(buffer, buffer), buffers);
    }

    @Test
    void shouldTakePauseForContinue() {
        answer = Action.PAUSE;

        accept(A + B + A.substring(0, 4));

        assertEquals(List.of(A, B), frames);
        assertEquals(2, assembler.keptLength());
    }

    @Test
    void shouldOfferAStoppedFrameAgainWithTheNextPiece() {
        answer = Action.STOP;
        accept(A + B);
        answer = Action.CONTINUE;

        accept(A);

        assertEquals(List.of(A, A, B, A), frames);
    }

    @Test
    void shouldKeepWhatFollowsAFault() {
        long fault = accept(A + "00000003" + B);

        assertEquals(Fault.FRAME_TOO_SHORT, Fault.code(fault));
        assertEquals(9, assembler.keptLength());
        assertEquals("00000003", Octet.hex(assembler.kept(), 0, 4));
        assertThrows(IllegalStateException.class, () -> assembler.skip(this::take));
    }

    @Test
    void shouldSkipAFrameAboveTheLimitInPieces() {
        String huge = "00001f40" + "dd".repeat(8_000 - 4);
        accept(huge.substring(0, 200));
        assertNotEquals(Fault.NONE, accept(huge.substring(200, 300)));

        assertEquals(Fault.NONE, assembler.skip(this::take));

        assertEquals(0, assembler.keptLength());
        assertEquals(Fault.NONE, accept(huge.substring(300) + A));
        assertEquals(List.of(A), frames);
        assertEquals(8_006, assembler.consumed());
    }

    @Test
    void shouldGoOnWithWhatIsKeptBehindASkippedFrame() {
        String huge = "00001f40" + "dd".repeat(8_000 - 4);
        assertNotEquals(Fault.NONE, accept(huge + A + B.substring(0, 4)));

        assertEquals(Fault.NONE, assembler.skip(this::take));

        assertEquals(List.of(A), frames);
        assertEquals(2, assembler.keptLength());
    }

    @Test
    void shouldForgetWhatIsKeptAfterAGap() {
        accept(A + "0000");

        assembler.reset();

        assertEquals(0, assembler.keptLength());
        assertEquals(8, assembler.consumed());
        accept(B);
        assertEquals(List.of(A, B), frames);
    }
}
