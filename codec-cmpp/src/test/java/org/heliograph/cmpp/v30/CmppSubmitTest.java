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

final class CmppSubmitTest extends MessageContract {
    /** Put together from the offsets in the table of §4.3. */
    private static final String GOLDEN =
            "000000e70000000480000017cfdfbec003e9ffff0201010553657276696365496435034665657465"
                    + "726d696e616c496437000000000000000000000000000000000000014000084d7367737263303230"
                    + "30303031303234303133313233353935393033322b003234303133303030303030303033322b0053"
                    + "72634964313700000000000000000000000000000231333830303133383030300000000000000000"
                    + "00000000000000000000000000313338303031333830303100000000000000000000000000000000"
                    + "000000000001044f60597d4c696e6b49443233000000000000000000000000";

    @Override
    protected MessageType<?> type() {
        return CmppSubmit.TYPE;
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

        CmppSubmit message = new CmppSubmit().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(231L, message.totalLength());
        assertEquals(0x00000004, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(0xcfdfbec003e9ffffL, message.msgId());
        assertEquals(2, message.pkTotal());
        assertEquals(1, message.pkNumber());
        assertEquals(1, message.registeredDelivery());
        assertEquals(5, message.msgLevel());
        assertEquals("ServiceId5", message.serviceId().toString());
        assertEquals(3, message.feeUserType());
        assertEquals("FeeterminalId7", message.feeTerminalId().toString());
        assertEquals(1, message.feeTerminalType());
        assertEquals(64, message.tpPid());
        assertEquals(0, message.tpUdhi());
        assertEquals(8, message.msgFmt());
        assertEquals("Msgsrc", message.msgSrc().toString());
        assertEquals("02", message.feeType().toString());
        assertEquals("000010", message.feeCode().toString());
        assertEquals("240131235959032+", message.validTime().toString());
        assertEquals("240130000000032+", message.atTime().toString());
        assertEquals("SrcId17", message.srcId().toString());
        assertEquals(2, message.destUsrTl());
        assertEquals("13800138000", message.destTerminalId(0).toString());
        assertEquals("13800138001", message.destTerminalId(1).toString());
        assertEquals(1, message.destTerminalType());
        assertEquals(4, message.msgLength());
        assertEquals("4f60597d", Octet.hex(message.msgContent()));
        assertEquals("LinkID23", message.linkId().toString());
    }

    /** All counts of destinations and lengths of the content: wrong is a frame that ends before the content does. */
    @Test
    void shouldFindTheFieldsOfEveryCountAndLength() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);
        for (int count = 0; count <= 255; count++) {
            int behind = 141 + 32 * count;
            for (int length = 0; length <= 255; length++) {
                Octet.frame(GOLDEN).getBytes(0, frame, 0, frame.capacity());
                frame.putByte(140, (byte) count);
                if (behind + 1 < frame.capacity()) {
                    frame.putByte(behind + 1, (byte) length);
                }
                boolean isHeld = behind + 2 + length <= frame.capacity();

                CmppSubmit message = new CmppSubmit().wrap(frame, 0, frame.capacity());

                assertEquals(isHeld, message.check() == Fault.NONE, "count=" + count + " length=" + length);
                if (isHeld) {
                    assertEquals(length, message.msgContent().capacity());
                    assertEquals(behind + 2, message.position(CmppSubmit.MSG_CONTENT));
                    assertEquals(behind + 2 + length, message.position(CmppSubmit.LINK_ID));
                }
            }
        }
    }
}
