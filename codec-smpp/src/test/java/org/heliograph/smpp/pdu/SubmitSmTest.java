package org.heliograph.smpp.pdu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvCursor;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.smpp.CommandId;
import org.junit.jupiter.api.Test;

final class SubmitSmTest extends MessageContract {
    /** Put together from the table of §4.3. */
    private static final String GOLDEN =
            "00000069000000040000000000005a17574150000301536f75726365416464723400060144657374"
                    + "696e6174696f6e416464723700402a013234303330313030303531303030342b0030303030303330"
                    + "3030303030303030520001010831044f60597d14030002cafe";

    @Override
    protected MessageType<?> type() {
        return SubmitSm.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        SubmitSm message = new SubmitSm(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(105L, message.commandLength());
        assertEquals(CommandId.SUBMIT_SM, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals("WAP", message.serviceType().toString());
        assertEquals(3, message.sourceAddrTon());
        assertEquals(1, message.sourceAddrNpi());
        assertEquals("SourceAddr4", message.sourceAddr().toString());
        assertEquals(6, message.destAddrTon());
        assertEquals(1, message.destAddrNpi());
        assertEquals("DestinationAddr7", message.destinationAddr().toString());
        assertEquals(64, message.esmClass());
        assertEquals(42, message.protocolId());
        assertEquals(1, message.priorityFlag());
        assertEquals("240301000510004+", message.scheduleDeliveryTime().toString());
        assertEquals("000003000000000R", message.validityPeriod().toString());
        assertEquals(1, message.registeredDelivery());
        assertEquals(1, message.replaceIfPresentFlag());
        assertEquals(8, message.dataCoding());
        assertEquals(49, message.smDefaultMsgId());
        assertEquals(4, message.smLength());
        assertEquals("4f60597d", Octet.hex(message.shortMessage()));
        TlvCursor tlvs = message.tlvs();
        assertTrue(tlvs.find(0x1403));
        assertEquals("cafe", Octet.hex(tlvs.value()));
    }
}
