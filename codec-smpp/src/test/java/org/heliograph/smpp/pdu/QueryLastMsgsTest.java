package org.heliograph.smpp.pdu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.smpp.CommandId;
import org.junit.jupiter.api.Test;

final class QueryLastMsgsTest extends MessageContract {
    /** Put together from the table of §4.8. */
    private static final String GOLDEN = "0000001f000000230000000000005a170201536f7572636541646472330025";

    @Override
    protected MessageType<?> type() {
        return QueryLastMsgs.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        QueryLastMsgs message = new QueryLastMsgs(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(31L, message.commandLength());
        assertEquals(CommandId.QUERY_LAST_MSGS, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals(2, message.sourceAddrTon());
        assertEquals(1, message.sourceAddrNpi());
        assertEquals("SourceAddr3", message.sourceAddr().toString());
        assertEquals(37, message.numMessages());
    }
}
