package org.heliograph.cmpp.v20;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppMoRouteUpdateTest extends MessageContract {
    /** Put together from the offsets in the table of §4.12. */
    private static final String GOLDEN =
            "0000004f0000001480000017028102030444657374696e31302e32302e33302e343000000000f123"
                    + "5350436f6465350000000000000000000000000000536572766963654964369102030601020307";

    @Override
    protected MessageType<?> type() {
        return CmppMoRouteUpdate.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppMoRouteUpdate message = new CmppMoRouteUpdate().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(79L, message.totalLength());
        assertEquals(0x00000014, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(2, message.updateType());
        assertEquals(0x81020304, message.routeId());
        assertEquals("Destin", message.destinationId().toString());
        assertEquals("10.20.30.40", message.gatewayIp().toString());
        assertEquals(61731, message.gatewayPort());
        assertEquals("SPCode5", message.spCode().toString());
        assertEquals("ServiceId6", message.serviceId().toString());
        assertEquals(0x91020306L, message.startCode());
        assertEquals(0x1020307L, message.endCode());
    }
}
