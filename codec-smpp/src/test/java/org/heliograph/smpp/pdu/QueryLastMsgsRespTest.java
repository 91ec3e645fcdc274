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

final class QueryLastMsgsRespTest extends MessageContract {
    /** Put together from the table of §4.8. */
    private static final String GOLDEN = "00000019800000230000000000005a17023141324200464600";

    @Override
    protected MessageType<?> type() {
        return QueryLastMsgsResp.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Override
    protected boolean mayLackBody() {
        return true;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        QueryLastMsgsResp message = new QueryLastMsgsResp(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(25L, message.commandLength());
        assertEquals(CommandId.QUERY_LAST_MSGS_RESP, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals(2, message.numberMsgs());
        assertEquals("1A2B", message.messageId(0).toString());
        assertEquals("FF", message.messageIdAsString(1));
    }
}
