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

final class BindTransmitterTest extends MessageContract {
    /** Put together from the table of §4.2. */
    private static final String GOLDEN =
            "00000046000000020000000000005a1753797374656d4964310050617373776f7264005379737465"
                    + "6d5479706533003406014164647265737352616e6765370014030002cafe";

    @Override
    protected MessageType<?> type() {
        return BindTransmitter.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        BindTransmitter message = new BindTransmitter(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(70L, message.commandLength());
        assertEquals(CommandId.BIND_TRANSMITTER, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals("SystemId1", message.systemId().toString());
        assertEquals("Password", message.password().toString());
        assertEquals("SystemType3", message.systemType().toString());
        assertEquals(52, message.interfaceVersion());
        assertEquals(6, message.addrTon());
        assertEquals(1, message.addrNpi());
        assertEquals("AddressRange7", message.addressRange().toString());
        TlvCursor tlvs = message.tlvs();
        assertTrue(tlvs.find(0x1403));
        assertEquals("cafe", Octet.hex(tlvs.value()));
    }
}
