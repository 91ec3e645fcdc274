package org.heliograph.cmpp.v20;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cmpp.ContentRules;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.testkit.MessageArbitraries;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppFwdTest extends MessageContract {
    /** Put together from the offsets in the table of §4.11. */
    private static final String GOLDEN =
            "000000c60000000980000017536f7572636544657374696e0701cfdfbec003e9ffff020101055365"
                    + "7276696365496439034665657465726d696e616c496431310000000000004100084d736773726330"
                    + "323030303031303234303133313233353935393033322b003234303133303030303030303033322b"
                    + "00537263496432300000000000000000000000000000023133383030313338303030000000000000"
                    + "00000000313338303031333830303100000000000000000000044f60597d5265736572766532";

    @Override
    protected MessageType<?> type() {
        return CmppFwd.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    /** Strict writing refuses contents longer than a short message. */
    @Override
    protected MessageArbitraries messages(Mode mode) {
        MessageArbitraries messages = super.messages(mode);
        return mode == Mode.LENIENT ? messages : messages.maxOctets(ContentRules.OCTET_LENGTH);
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppFwd message = new CmppFwd().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(198L, message.totalLength());
        assertEquals(0x00000009, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals("Source", message.sourceId().toString());
        assertEquals("Destin", message.destinationId().toString());
        assertEquals(7, message.nodesCount());
        assertEquals(1, message.msgFwdType());
        assertEquals(0xcfdfbec003e9ffffL, message.msgId());
        assertEquals(2, message.pkTotal());
        assertEquals(1, message.pkNumber());
        assertEquals(1, message.registeredDelivery());
        assertEquals(5, message.msgLevel());
        assertEquals("ServiceId9", message.serviceId().toString());
        assertEquals(3, message.feeUserType());
        assertEquals("FeeterminalId11", message.feeTerminalId().toString());
        assertEquals(65, message.tpPid());
        assertEquals(0, message.tpUdhi());
        assertEquals(8, message.msgFmt());
        assertEquals("Msgsrc", message.msgSrc().toString());
        assertEquals("02", message.feeType().toString());
        assertEquals("000010", message.feeCode().toString());
        assertEquals("240131235959032+", message.validTime().toString());
        assertEquals("240130000000032+", message.atTime().toString());
        assertEquals("SrcId20", message.srcId().toString());
        assertEquals(2, message.destUsrTl());
        assertEquals("13800138000", message.destId(0).toString());
        assertEquals("13800138001", message.destId(1).toString());
        assertEquals(4, message.msgLength());
        assertEquals("4f60597d", Octet.hex(message.msgContent()));
        assertEquals("Reserve2", message.reserve().toString());
    }
}
