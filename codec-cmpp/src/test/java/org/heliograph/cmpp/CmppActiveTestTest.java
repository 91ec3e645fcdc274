package org.heliograph.cmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppActiveTestTest extends MessageContract {
    /** Put together from the offsets in the table of §4.10. */
    private static final String GOLDEN = "0000000c0000000880000017";

    @Override
    protected MessageType<?> type() {
        return CmppActiveTest.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppActiveTest message = new CmppActiveTest().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(12L, message.totalLength());
        assertEquals(0x00000008, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
    }
}
