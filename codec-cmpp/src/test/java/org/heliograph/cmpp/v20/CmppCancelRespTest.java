package org.heliograph.cmpp.v20;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppCancelRespTest extends MessageContract {
    /** Put together from the offsets in the table of §4.9. */
    private static final String GOLDEN = "0000000d800000078000001701";

    @Override
    protected MessageType<?> type() {
        return CmppCancelResp.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppCancelResp message = new CmppCancelResp().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(13L, message.totalLength());
        assertEquals(0x80000007, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(1L, message.successId());
    }
}
