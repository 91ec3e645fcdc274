package org.heliograph.smpp.pdu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.GroupCursor;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;
import org.junit.jupiter.api.Test;

final class QueryMsgDetailsRespTest extends MessageContract {
    /** Put together from the table of §4.8. */
    private static final String GOLDEN =
            "00000079800000240000000000005a17574150000301536f75726365416464723400020102013434"
                    + "3737000273746166660028013234303330313030303531303030342b003030303030333030303030"
                    + "3030303052000108044f60597d4d65737361676549003234303330313030303531303030342b0002"
                    + "33";

    @Override
    protected MessageType<?> type() {
        return QueryMsgDetailsResp.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Override
    protected boolean mayLackBody() {
        return true;
    }

    /** The rules on what is written ask for counts, which a body that is left out has not. */
    @Test
    void shouldWriteAnErrorWhereThereIsRoomForItsHeaderAlone() {
        UnsafeBuffer frame = new UnsafeBuffer(new byte[16]);

        int length = new QueryMsgDetailsResp(Settings.STRICT)
                .encode(frame, 0, frame.capacity())
                .commandStatus(CommandStatus.ESME_RQUERYFAIL)
                .finish();

        assertEquals(16, length);
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        QueryMsgDetailsResp message = new QueryMsgDetailsResp(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(121L, message.commandLength());
        assertEquals(CommandId.QUERY_MSG_DETAILS_RESP, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals("WAP", message.serviceType().toString());
        assertEquals(3, message.sourceAddrTon());
        assertEquals(1, message.sourceAddrNpi());
        assertEquals("SourceAddr4", message.sourceAddr().toString());
        assertEquals(2, message.numberOfDests());
        GroupCursor destinations = message.destAddress();
        assertTrue(destinations.next());
        SmeAddress sme = (SmeAddress) destinations.element();
        assertEquals(1, sme.destFlag());
        assertEquals(2, sme.destAddrTon());
        assertEquals(1, sme.destAddrNpi());
        assertEquals("4477", sme.destinationAddrAsString());
        assertTrue(destinations.next());
        DistributionList list = (DistributionList) destinations.element();
        assertEquals(2, list.destFlag());
        assertEquals("staff", list.dlNameAsString());
        assertFalse(destinations.next());
        assertEquals(40, message.protocolId());
        assertEquals(1, message.priorityFlag());
        assertEquals("240301000510004+", message.scheduleDeliveryTime().toString());
        assertEquals("000003000000000R", message.validityPeriod().toString());
        assertEquals(1, message.registeredDelivery());
        assertEquals(8, message.dataCoding());
        assertEquals(4, message.smLength());
        assertEquals("4f60597d", Octet.hex(message.shortMessage()));
        assertEquals("MessageI", message.messageId().toString());
        assertEquals("240301000510004+", message.finalDate().toString());
        assertEquals(2, message.messageStatus());
        assertEquals(51, message.errorCode());
    }
}
