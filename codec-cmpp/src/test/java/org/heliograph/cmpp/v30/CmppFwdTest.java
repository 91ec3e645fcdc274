package org.heliograph.cmpp.v30;

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
            "000001210000000980000017536f7572636544657374696e0701cfdfbec003e9ffff020101055365"
                    + "7276696365496439034665657465726d696e616c496431310000000000004665657465726d696e61"
                    + "6c50736575646f313200000000000000000000000000014100084d73677372633032303030303130"
                    + "3234303133313233353935393033322b003234303133303030303030303033322b00537263496432"
                    + "32000000000000000000000000000053726350736575646f32330000000000000000000000000000"
                    + "00000000000000010101313338303031333830303000000000000000000000446573745073657564"
                    + "6f3238000000000000000000000000000000000000000001044f60597d4c696e6b49443332000000"
                    + "000000000000000000";

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
        assertEquals(289L, message.totalLength());
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
        assertEquals("FeeterminalPseudo12", message.feeTerminalPseudo().toString());
        assertEquals(1, message.feeTerminalUserType());
        assertEquals(65, message.tpPid());
        assertEquals(0, message.tpUdhi());
        assertEquals(8, message.msgFmt());
        assertEquals("Msgsrc", message.msgSrc().toString());
        assertEquals("02", message.feeType().toString());
        assertEquals("000010", message.feeCode().toString());
        assertEquals("240131235959032+", message.validTime().toString());
        assertEquals("240130000000032+", message.atTime().toString());
        assertEquals("SrcId22", message.srcId().toString());
        assertEquals("SrcPseudo23", message.srcPseudo().toString());
        assertEquals(1, message.srcUserType());
        assertEquals(1, message.srcType());
        assertEquals(1, message.destUsrTl());
        assertEquals("13800138000", message.destId(0).toString());
        assertEquals("DestPseudo28", message.destPseudo().toString());
        assertEquals(1, message.destUserType());
        assertEquals(4, message.msgLength());
        assertEquals("4f60597d", Octet.hex(message.msgContent()));
        assertEquals("LinkID32", message.linkId().toString());
    }
}
