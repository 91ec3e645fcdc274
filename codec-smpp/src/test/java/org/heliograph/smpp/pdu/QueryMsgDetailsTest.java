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

final class QueryMsgDetailsTest extends MessageContract {
    /** Put together from the table of §4.8. */
    private static final String GOLDEN =
            "00000028000000240000000000005a174d65737361676549000301536f7572636541646472340026";

    @Override
    protected MessageType<?> type() {
        return QueryMsgDetails.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        QueryMsgDetails message = new QueryMsgDetails(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(40L, message.commandLength());
        assertEquals(CommandId.QUERY_MSG_DETAILS, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals("MessageI", message.messageId().toString());
        assertEquals(3, message.sourceAddrTon());
        assertEquals(1, message.sourceAddrNpi());
        assertEquals("SourceAddr4", message.sourceAddr().toString());
        assertEquals(38, message.smLength());
    }
}
