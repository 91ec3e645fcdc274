package org.heliograph.cmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppCancelTest extends MessageContract {
    /** Put together from the offsets in the table of §4.9. */
    private static final String GOLDEN = "000000140000000780000017cfdfbec003e9ffff";

    @Override
    protected MessageType<?> type() {
        return CmppCancel.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppCancel message = new CmppCancel().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(20L, message.totalLength());
        assertEquals(0x00000007, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(0xcfdfbec003e9ffffL, message.msgId());
    }
}
