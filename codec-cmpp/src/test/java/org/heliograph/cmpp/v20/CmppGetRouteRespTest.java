package org.heliograph.cmpp.v20;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppGetRouteRespTest extends MessageContract {
    /** Put together from the offsets in the table of §4.12. */
    private static final String GOLDEN =
            "0000005380000012800000178102030444657374696e31302e32302e33302e343000000000f12353"
                    + "50436f64653400000000000000000000000000005365727669636549643591020306010203074172"
                    + "656101";

    @Override
    protected MessageType<?> type() {
        return CmppGetRouteResp.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppGetRouteResp message = new CmppGetRouteResp().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(83L, message.totalLength());
        assertEquals(0x80000012, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(0x81020304, message.routeId());
        assertEquals("Destin", message.destinationId().toString());
        assertEquals("10.20.30.40", message.gatewayIp().toString());
        assertEquals(61731, message.gatewayPort());
        assertEquals("SPCode4", message.spCode().toString());
        assertEquals("ServiceId5", message.serviceId().toString());
        assertEquals(0x91020306L, message.startCode());
        assertEquals(0x1020307L, message.endCode());
        assertEquals("Area", message.areaCode().toString());
        assertEquals(1, message.result());
    }
}
