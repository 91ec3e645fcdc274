package org.heliograph.cmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppActiveTestRespTest extends MessageContract {
    /** Put together from the offsets in the table of §4.10. */
    private static final String GOLDEN = "0000000d80000008800000175a";

    @Override
    protected MessageType<?> type() {
        return CmppActiveTestResp.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppActiveTestResp message = new CmppActiveTestResp().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(13L, message.totalLength());
        assertEquals(0x80000008, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(90, message.reserved());
    }
}
