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

final class CancelBroadcastSmTest extends MessageContract {
    /** Put together from the table of §4.7. */
    private static final String GOLDEN =
            "00000033000001130000000000005a17574150004d657373616765496432000401536f7572636541"
                    + "646472350014030002cafe";

    @Override
    protected MessageType<?> type() {
        return CancelBroadcastSm.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CancelBroadcastSm message = new CancelBroadcastSm(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(51L, message.commandLength());
        assertEquals(CommandId.CANCEL_BROADCAST_SM, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals("WAP", message.serviceType().toString());
        assertEquals("MessageId2", message.messageId().toString());
        assertEquals(4, message.sourceAddrTon());
        assertEquals(1, message.sourceAddrNpi());
        assertEquals("SourceAddr5", message.sourceAddr().toString());
        TlvCursor tlvs = message.tlvs();
        assertTrue(tlvs.find(0x1403));
        assertEquals("cafe", Octet.hex(tlvs.value()));
    }
}
