package org.heliograph.cmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppTerminateTest extends MessageContract {
    /** Put together from the offsets in the table of §4.2. */
    private static final String GOLDEN = "0000000c0000000280000017";

    @Override
    protected MessageType<?> type() {
        return CmppTerminate.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppTerminate message = new CmppTerminate().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(12L, message.totalLength());
        assertEquals(0x00000002, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
    }
}
