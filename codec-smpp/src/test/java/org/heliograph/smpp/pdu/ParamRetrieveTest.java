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

final class ParamRetrieveTest extends MessageContract {
    /** Put together from the table of §4.8. */
    private static final String GOLDEN = "0000001b000000220000000000005a17506172616d4e616d653100";

    @Override
    protected MessageType<?> type() {
        return ParamRetrieve.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        ParamRetrieve message = new ParamRetrieve(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(27L, message.commandLength());
        assertEquals(CommandId.PARAM_RETRIEVE, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals("ParamName1", message.paramName().toString());
    }
}
