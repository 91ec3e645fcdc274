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

final class ParamRetrieveRespTest extends MessageContract {
    /** Put together from the table of §4.8. */
    private static final String GOLDEN = "0000001c800000220000000000005a17506172616d56616c75653100";

    @Override
    protected MessageType<?> type() {
        return ParamRetrieveResp.TYPE;
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

        ParamRetrieveResp message = new ParamRetrieveResp(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(28L, message.commandLength());
        assertEquals(CommandId.PARAM_RETRIEVE_RESP, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals("ParamValue1", message.paramValue().toString());
    }
}
