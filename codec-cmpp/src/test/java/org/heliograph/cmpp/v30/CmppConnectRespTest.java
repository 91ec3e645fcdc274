package org.heliograph.cmpp.v30;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppConnectRespTest extends MessageContract {
    /** Put together from the offsets in the table of §4.1. */
    private static final String GOLDEN = "00000021800000018000001700000003a0a1a2a3a4a5a6a7a8a9aaabacadaeaf30";

    @Override
    protected MessageType<?> type() {
        return CmppConnectResp.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppConnectResp message = new CmppConnectResp().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(33L, message.totalLength());
        assertEquals(0x80000001, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(3L, message.status());
        assertEquals("a0a1a2a3a4a5a6a7a8a9aaabacadaeaf", Octet.hex(message.authenticatorIsmg()));
        assertEquals(48, message.version());
    }
}
