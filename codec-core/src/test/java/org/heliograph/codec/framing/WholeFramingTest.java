package org.heliograph.codec.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.junit.jupiter.api.Test;

class WholeFramingTest {
    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[20]);
    private final Framing framing = new WholeFraming(10);

    @Test
    void shouldTakeAllOctetsForOneFrame() {
        assertEquals(10, framing.frameLength(buffer, 3, 10));
        assertEquals(Framing.MORE, framing.frameLength(buffer, 3, 0));
    }

    @Test
    void shouldRefuseMoreThanTheLimit() {
        assertEquals(Fault.FRAME_TOO_LONG, Fault.code(framing.frameLength(buffer, 3, 11)));
        assertEquals(11, framing.announcedLength(buffer, 3, 11));
    }
}
