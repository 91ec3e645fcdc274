package org.heliograph.cmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppQueryRespTest extends MessageContract {
    /** Put together from the offsets in the table of §4.5. */
    private static final String GOLDEN =
            "0000003f800000068000001732303234303133310153564300000000000000fffffffe0000000200"
                    + "0000030000000400000005000000060000000700000008";

    @Override
    protected MessageType<?> type() {
        return CmppQueryResp.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppQueryResp message = new CmppQueryResp().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(63L, message.totalLength());
        assertEquals(0x80000006, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals("20240131", message.time().toString());
        assertEquals(1, message.queryType());
        assertEquals("SVC", message.queryCode().toString());
        assertEquals(0xfffffffeL, message.mtTlMsg());
        assertEquals(2L, message.mtTlUsr());
        assertEquals(3L, message.mtScs());
        assertEquals(4L, message.mtWt());
        assertEquals(5L, message.mtFl());
        assertEquals(6L, message.moScs());
        assertEquals(7L, message.moWt());
        assertEquals(8L, message.moFl());
    }
}
