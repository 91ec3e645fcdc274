package org.heliograph.cmpp.v30;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppMoRouteRespTest extends MessageContract {
    /** Put together from the offsets in the table of §4.12. */
    private static final String GOLDEN =
            "0000005a80000011800000178102030444657374696e31302e32302e33302e343000000000f12353"
                    + "50496434005350436f64653500000000000000000000000000000191020306010203070154696d65"
                    + "7374616d703130000000";

    @Override
    protected MessageType<?> type() {
        return CmppMoRouteResp.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppMoRouteResp message = new CmppMoRouteResp().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(90L, message.totalLength());
        assertEquals(0x80000011, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(0x81020304, message.routeId());
        assertEquals("Destin", message.destinationId().toString());
        assertEquals("10.20.30.40", message.gatewayIp().toString());
        assertEquals(61731, message.gatewayPort());
        assertEquals("SPId4", message.spId().toString());
        assertEquals("SPCode5", message.spCode().toString());
        assertEquals(1, message.spAccessType());
        assertEquals(0x91020306L, message.startCode());
        assertEquals(0x1020307L, message.endCode());
        assertEquals(1, message.result());
        assertEquals("Timestamp10", message.timeStamp().toString());
    }
}
