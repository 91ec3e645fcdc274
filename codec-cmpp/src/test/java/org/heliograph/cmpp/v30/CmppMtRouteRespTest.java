package org.heliograph.cmpp.v30;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppMtRouteRespTest extends MessageContract {
    /** Put together from the offsets in the table of §4.12. */
    private static final String GOLDEN =
            "0000004d80000010800000178102030444657374696e31302e32302e33302e343000000000f12353"
                    + "7461727449643400456e6449643500000041726561010154696d657374616d703900000000";

    @Override
    protected MessageType<?> type() {
        return CmppMtRouteResp.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppMtRouteResp message = new CmppMtRouteResp().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(77L, message.totalLength());
        assertEquals(0x80000010, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(0x81020304, message.routeId());
        assertEquals("Destin", message.destinationId().toString());
        assertEquals("10.20.30.40", message.gatewayIp().toString());
        assertEquals(61731, message.gatewayPort());
        assertEquals("StartId4", message.startId().toString());
        assertEquals("EndId5", message.endId().toString());
        assertEquals("Area", message.areaCode().toString());
        assertEquals(1, message.result());
        assertEquals(1, message.userType());
        assertEquals("Timestamp9", message.timeStamp().toString());
    }
}
