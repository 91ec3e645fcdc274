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

final class AlertNotificationTest extends MessageContract {
    /** Put together from the table of §4.2. */
    private static final String GOLDEN =
            "00000030000001020000000000005a170201536f75726365416464723300050145736d6541646472" + "360014030002cafe";

    @Override
    protected MessageType<?> type() {
        return AlertNotification.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        AlertNotification message = new AlertNotification(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(48L, message.commandLength());
        assertEquals(CommandId.ALERT_NOTIFICATION, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals(2, message.sourceAddrTon());
        assertEquals(1, message.sourceAddrNpi());
        assertEquals("SourceAddr3", message.sourceAddr().toString());
        assertEquals(5, message.esmeAddrTon());
        assertEquals(1, message.esmeAddrNpi());
        assertEquals("EsmeAddr6", message.esmeAddr().toString());
        TlvCursor tlvs = message.tlvs();
        assertTrue(tlvs.find(0x1403));
        assertEquals("cafe", Octet.hex(tlvs.value()));
    }
}
