package org.heliograph.cmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppMtRouteTest extends MessageContract {
    /** Put together from the offsets in the table of §4.12. */
    private static final String GOLDEN =
            "000000270000001080000017536f757263655465726d696e616c49643100000000000000000000";

    @Override
    protected MessageType<?> type() {
        return CmppMtRoute.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppMtRoute message = new CmppMtRoute().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(39L, message.totalLength());
        assertEquals(0x00000010, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals("Source", message.sourceId().toString());
        assertEquals("TerminalId1", message.terminalId().toString());
    }
}
