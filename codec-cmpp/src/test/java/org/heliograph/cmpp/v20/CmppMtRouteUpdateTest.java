package org.heliograph.cmpp.v20;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppMtRouteUpdateTest extends MessageContract {
    /** Put together from the offsets in the table of §4.12. */
    private static final String GOLDEN =
            "000000380000001380000017028102030444657374696e31302e32302e33302e343000000000f123"
                    + "537461727449456e6449643641726561";

    @Override
    protected MessageType<?> type() {
        return CmppMtRouteUpdate.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppMtRouteUpdate message = new CmppMtRouteUpdate().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(56L, message.totalLength());
        assertEquals(0x00000013, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(2, message.updateType());
        assertEquals(0x81020304, message.routeId());
        assertEquals("Destin", message.destinationId().toString());
        assertEquals("10.20.30.40", message.gatewayIp().toString());
        assertEquals(61731, message.gatewayPort());
        assertEquals("StartI", message.startId().toString());
        assertEquals("EndId6", message.endId().toString());
        assertEquals("Area", message.areaCode().toString());
    }
}
