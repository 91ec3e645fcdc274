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

final class ReplaceSmTest extends MessageContract {
    /** Put together from the table of §4.6. */
    private static final String GOLDEN =
            "00000058000000070000000000005a174d657373616765496431000301536f757263654164647234"
                    + "003234303330313030303531303030342b0030303030303330303030303030303052000129044f60"
                    + "597d14030002cafe";

    @Override
    protected MessageType<?> type() {
        return ReplaceSm.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        ReplaceSm message = new ReplaceSm(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(88L, message.commandLength());
        assertEquals(CommandId.REPLACE_SM, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals("MessageId1", message.messageId().toString());
        assertEquals(3, message.sourceAddrTon());
        assertEquals(1, message.sourceAddrNpi());
        assertEquals("SourceAddr4", message.sourceAddr().toString());
        assertEquals("240301000510004+", message.scheduleDeliveryTime().toString());
        assertEquals("000003000000000R", message.validityPeriod().toString());
        assertEquals(1, message.registeredDelivery());
        assertEquals(41, message.smDefaultMsgId());
        assertEquals(4, message.smLength());
        assertEquals("4f60597d", Octet.hex(message.shortMessage()));
        TlvCursor tlvs = message.tlvs();
        assertTrue(tlvs.find(0x1403));
        assertEquals("cafe", Octet.hex(tlvs.value()));
    }
}
