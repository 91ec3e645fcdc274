package org.heliograph.cmpp.v30;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppGetMoRouteRespTest extends MessageContract {
    /** Put together from the offsets in the table of §4.12. */
    private static final String GOLDEN =
            "0000006c80000017800000178102030444657374696e31302e32302e33302e343000000000f12353"
                    + "50496434005350436f64653500000000000000000000000000000153657276696365496437910203"
                    + "060102030701010203080102030954696d657374616d703133000000";

    @Override
    protected MessageType<?> type() {
        return CmppGetMoRouteResp.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppGetMoRouteResp message = new CmppGetMoRouteResp().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(108L, message.totalLength());
        assertEquals(0x80000017, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(0x81020304, message.routeId());
        assertEquals("Destin", message.destinationId().toString());
        assertEquals("10.20.30.40", message.gatewayIp().toString());
        assertEquals(61731, message.gatewayPort());
        assertEquals("SPId4", message.spId().toString());
        assertEquals("SPCode5", message.spCode().toString());
        assertEquals(1, message.spAccessType());
        assertEquals("ServiceId7", message.serviceId().toString());
        assertEquals(0x91020306L, message.startCode());
        assertEquals(0x1020307L, message.endCode());
        assertEquals(1, message.result());
        assertEquals(0x1020308L, message.routeTotal());
        assertEquals(0x1020309L, message.routeNumber());
        assertEquals("Timestamp13", message.timeStamp().toString());
    }
}
