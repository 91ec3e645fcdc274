package org.heliograph.cmpp.v30;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppPushMoRouteUpdateTest extends MessageContract {
    /** Put together from the offsets in the table of §4.12. */
    private static final String GOLDEN =
            "000000640000001680000017028102030444657374696e31302e32302e33302e343000000000f123"
                    + "5350496435005350436f646536000000000000000000000000000001536572766963654964389102"
                    + "03060102030754696d657374616d703131000000";

    @Override
    protected MessageType<?> type() {
        return CmppPushMoRouteUpdate.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppPushMoRouteUpdate message = new CmppPushMoRouteUpdate().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(100L, message.totalLength());
        assertEquals(0x00000016, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(2, message.updateType());
        assertEquals(0x81020304, message.routeId());
        assertEquals("Destin", message.destinationId().toString());
        assertEquals("10.20.30.40", message.gatewayIp().toString());
        assertEquals(61731, message.gatewayPort());
        assertEquals("SPId5", message.spId().toString());
        assertEquals("SPCode6", message.spCode().toString());
        assertEquals(1, message.spAccessType());
        assertEquals("ServiceId8", message.serviceId().toString());
        assertEquals(0x91020306L, message.startCode());
        assertEquals(0x1020307L, message.endCode());
        assertEquals("Timestamp11", message.timeStamp().toString());
    }
}
