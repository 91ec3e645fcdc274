package org.heliograph.cmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppConnectTest extends MessageContract {
    /** Put together from the offsets in the table of §4.1. */
    private static final String GOLDEN =
            "000000270000000180000017393030303031a0a1a2a3a4a5a6a7a8a9aaabacadaeaf303cdc73be";

    @Override
    protected MessageType<?> type() {
        return CmppConnect.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppConnect message = new CmppConnect().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(39L, message.totalLength());
        assertEquals(0x00000001, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals("900001", message.sourceAddr().toString());
        assertEquals("a0a1a2a3a4a5a6a7a8a9aaabacadaeaf", Octet.hex(message.authenticatorSource()));
        assertEquals(48, message.version());
        assertEquals(0x3cdc73beL, message.timestamp());
    }
}
