package org.heliograph.cmpp.v30;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cmpp.CmppReport;
import org.heliograph.cmpp.ContentRules;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.testkit.MessageArbitraries;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;

final class CmppDeliverTest extends MessageContract {
    /** Put together from the offsets in the table of §4.6. */
    private static final String GOLDEN =
            "000000710000000580000017cfdfbec003e9ffff4465737449643100000000000000000000000000"
                    + "00536572766963654964324100085372637465726d696e616c496436000000000000000000000000"
                    + "0000000000000100044f60597d4c696e6b49443131000000000000000000000000";

    @Override
    protected MessageType<?> type() {
        return CmppDeliver.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    /** Strict writing refuses long contents, and a strict report has the length of its version. */
    @Override
    protected MessageArbitraries messages(Mode mode) {
        MessageArbitraries messages = super.messages(mode);
        return mode == Mode.LENIENT
                ? messages
                : messages.maxOctets(ContentRules.OCTET_LENGTH).map(CmppDeliverTest::withReport);
    }

    private static Map<String, Object> withReport(Map<String, Object> values) {
        Map<String, Object> changed = new HashMap<>(values);
        if (((Number) values.get("Registered_Delivery")).longValue() == 1) {
            changed.put("Msg_Content", "5a".repeat(CmppReport.LONG_LENGTH));
        }
        return changed;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        CmppDeliver message = new CmppDeliver().wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(113L, message.totalLength());
        assertEquals(0x00000005, message.commandId());
        assertEquals(0x80000017, message.sequenceId());
        assertEquals(0xcfdfbec003e9ffffL, message.msgId());
        assertEquals("DestId1", message.destId().toString());
        assertEquals("ServiceId2", message.serviceId().toString());
        assertEquals(65, message.tpPid());
        assertEquals(0, message.tpUdhi());
        assertEquals(8, message.msgFmt());
        assertEquals("SrcterminalId6", message.srcTerminalId().toString());
        assertEquals(1, message.srcTerminalType());
        assertEquals(0, message.registeredDelivery());
        assertEquals(4, message.msgLength());
        assertEquals("4f60597d", Octet.hex(message.msgContent()));
        assertEquals("LinkID11", message.linkId().toString());
    }

    /** All lengths of the content: wrong is a frame that ends before the content does. */
    @Test
    void shouldFindTheFieldsOfEveryLength() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);
        for (int length = 0; length <= 255; length++) {
            frame.putByte(88, (byte) length);
            boolean isHeld = 89 + length <= frame.capacity();

            CmppDeliver message = new CmppDeliver().wrap(frame, 0, frame.capacity());

            assertEquals(isHeld, message.check() == Fault.NONE, "length=" + length);
            if (isHeld) {
                assertEquals(length, message.msgContent().capacity());
                assertEquals(89 + length, message.position(CmppDeliver.LINK_ID));
                assertEquals(Math.min(109 + length, frame.capacity()), message.fieldsEnd());
            }
        }
    }
}
