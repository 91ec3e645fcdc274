package org.heliograph.cmpp.v30;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppMtRouteUpdateRespTest extends MessageContract {
    /** Put together from the offsets in the table of §4.12. */
    private static final String GOLDEN = "0000001f8000001380000017018102030454696d657374616d703200000000";

    @Override
    protected MessageType<?> type() {
        return CmppMtRouteUpdateResp.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppMtRouteUpdateResp message = new CmppMtRouteUpdateResp().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(31L, message.totalLength());
        assertEquals(0x80000013, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(1, message.result());
        assertEquals(0x81020304, message.routeId());
        assertEquals("Timestamp2", message.timeStamp().toString());
    }
}
