package org.heliograph.smpp.pdu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.GroupCursor;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvCursor;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;
import org.junit.jupiter.api.Test;

final class SubmitMultiRespTest extends MessageContract {
    /** Put together from the table of §4.4. */
    private static final String GOLDEN =
            "0000002d800000210000000000005a174d6573736167654964310001020134343737000000000b14" + "030002cafe";

    @Override
    protected MessageType<?> type() {
        return SubmitMultiResp.TYPE;
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

        SubmitMultiResp message = new SubmitMultiResp(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(45L, message.commandLength());
        assertEquals(CommandId.SUBMIT_MULTI_RESP, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals("MessageId1", message.messageId().toString());
        assertEquals(1, message.noUnsuccess());
        GroupCursor failures = message.unsuccessSme();
        assertTrue(failures.next());
        UnsuccessSme sme = (UnsuccessSme) failures.element();
        assertEquals(2, sme.destAddrTon());
        assertEquals(1, sme.destAddrNpi());
        assertEquals("4477", sme.destinationAddrAsString());
        assertEquals(CommandStatus.ESME_RINVDSTADR, sme.errorStatusCode());
        assertFalse(failures.next());
        TlvCursor tlvs = message.tlvs();
        assertTrue(tlvs.find(0x1403));
        assertEquals("cafe", Octet.hex(tlvs.value()));
    }
}
