package org.heliograph.cmpp.v20;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppFwdRespTest extends MessageContract {
    /** Put together from the offsets in the table of §4.11. */
    private static final String GOLDEN = "000000178000000980000017cfdfbec003e9ffff020109";

    @Override
    protected MessageType<?> type() {
        return CmppFwdResp.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppFwdResp message = new CmppFwdResp().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(23L, message.totalLength());
        assertEquals(0x80000009, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(0xcfdfbec003e9ffffL, message.msgId());
        assertEquals(2, message.pkTotal());
        assertEquals(1, message.pkNumber());
        assertEquals(9L, message.result());
    }
}
