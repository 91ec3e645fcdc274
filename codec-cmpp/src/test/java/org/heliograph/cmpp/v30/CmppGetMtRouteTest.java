package org.heliograph.cmpp.v30;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppGetMtRouteTest extends MessageContract {
    /** Put together from the offsets in the table of §4.12. */
    private static final String GOLDEN = "0000001a0000001280000017536f757263654d540000ffffffff";

    @Override
    protected MessageType<?> type() {
        return CmppGetMtRoute.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppGetMtRoute message = new CmppGetMtRoute().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(26L, message.totalLength());
        assertEquals(0x00000012, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals("Source", message.sourceId().toString());
        assertEquals("MT", message.routeType().toString());
        assertEquals(-1, message.lastRouteId());
    }
}
