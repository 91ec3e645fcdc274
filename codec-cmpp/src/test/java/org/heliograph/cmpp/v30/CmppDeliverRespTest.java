package org.heliograph.cmpp.v30;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppDeliverRespTest extends MessageContract {
    /** Put together from the offsets in the table of §4.8. */
    private static final String GOLDEN = "000000188000000580000017cfdfbec003e9ffff00000009";

    @Override
    protected MessageType<?> type() {
        return CmppDeliverResp.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppDeliverResp message = new CmppDeliverResp().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(24L, message.totalLength());
        assertEquals(0x80000005, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(0xcfdfbec003e9ffffL, message.msgId());
        assertEquals(9L, message.result());
    }
}
