package org.heliograph.cmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppQueryTest extends MessageContract {
    /** Put together from the offsets in the table of §4.5. */
    private static final String GOLDEN =
            "000000270000000680000017323032343031333101535643000000000000005265736572766533";

    @Override
    protected MessageType<?> type() {
        return CmppQuery.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppQuery message = new CmppQuery().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(39L, message.totalLength());
        assertEquals(0x00000006, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals("20240131", message.time().toString());
        assertEquals(1, message.queryType());
        assertEquals("SVC", message.queryCode().toString());
        assertEquals("Reserve3", message.reserve().toString());
    }
}
