package org.heliograph.cmpp.v20;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppGetRouteTest extends MessageContract {
    /** Put together from the offsets in the table of §4.12. */
    private static final String GOLDEN = "000000180000001280000017536f757263654d4fffffffff";

    @Override
    protected MessageType<?> type() {
        return CmppGetRoute.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppGetRoute message = new CmppGetRoute().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(24L, message.totalLength());
        assertEquals(0x00000012, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals("Source", message.sourceId().toString());
        assertEquals("MO", message.routeType().toString());
        assertEquals(-1, message.lastRouteId());
    }
}
