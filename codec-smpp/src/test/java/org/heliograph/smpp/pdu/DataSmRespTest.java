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

final class DataSmRespTest extends MessageContract {
    /** Put together from the table of §4.5. */
    private static final String GOLDEN = "00000021800001030000000000005a174d6573736167654964310014030002cafe";

    @Override
    protected MessageType<?> type() {
        return DataSmResp.TYPE;
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

        DataSmResp message = new DataSmResp(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(33L, message.commandLength());
        assertEquals(CommandId.DATA_SM_RESP, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals("MessageId1", message.messageId().toString());
        TlvCursor tlvs = message.tlvs();
        assertTrue(tlvs.find(0x1403));
        assertEquals("cafe", Octet.hex(tlvs.value()));
    }
}
