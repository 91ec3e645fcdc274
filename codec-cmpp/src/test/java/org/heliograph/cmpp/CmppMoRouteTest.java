package org.heliograph.cmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppMoRouteTest extends MessageContract {
    /** Put together from the offsets in the table of §4.12. */
    private static final String GOLDEN =
            "000000350000001180000017536f757263655350436f646531000000000000000000000000000053"
                    + "65727669636549643201020305";

    @Override
    protected MessageType<?> type() {
        return CmppMoRoute.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppMoRoute message = new CmppMoRoute().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(53L, message.totalLength());
        assertEquals(0x00000011, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals("Source", message.sourceId().toString());
        assertEquals("SPCode1", message.spCode().toString());
        assertEquals("ServiceId2", message.serviceId().toString());
        assertEquals(0x1020305L, message.serviceCode());
    }
}
