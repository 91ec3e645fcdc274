package org.heliograph.smpp.pdu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvCursor;
import org.heliograph.codec.testkit.MessageArbitraries;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.smpp.CommandId;
import org.junit.jupiter.api.Test;

final class BroadcastSmTest extends MessageContract {
    /** Put together from the table of §4.7. */
    private static final String GOLDEN =
            "00000078000001110000000000005a17574150000301536f757263654164647234004d6573736167"
                    + "6549643500013234303330313030303531303030342b003030303030333030303030303030305200"
                    + "01082c06060007004475626c696e0601000301003306040002000a0605000309001f14030002cafe";

    @Override
    protected MessageType<?> type() {
        return BroadcastSm.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    /** The document demands these TLVs. */
    @Override
    protected MessageArbitraries messages(Mode mode) {
        MessageArbitraries messages = super.messages(mode);
        return mode == Mode.LENIENT ? messages : messages.map(BroadcastSmTest::complete);
    }

    private static Map<String, Object> complete(Map<String, Object> values) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        List<Object> tlvs = new ArrayList<>((List<?>) values.getOrDefault("tlvs", List.of()));
        tlvs.addAll(List.of(
                Map.of("tag", 0x0606L, "value", "004475626c696e"),
                Map.of("tag", 0x0601L, "value", "010033"),
                Map.of("tag", 0x0605L, "value", "09001f"),
                Map.of("tag", 0x0604L, "value", 10L)));
        changed.put("tlvs", tlvs);
        return changed;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        BroadcastSm message = new BroadcastSm(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(120L, message.commandLength());
        assertEquals(CommandId.BROADCAST_SM, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals("WAP", message.serviceType().toString());
        assertEquals(3, message.sourceAddrTon());
        assertEquals(1, message.sourceAddrNpi());
        assertEquals("SourceAddr4", message.sourceAddr().toString());
        assertEquals("MessageId5", message.messageId().toString());
        assertEquals(1, message.priorityFlag());
        assertEquals("240301000510004+", message.scheduleDeliveryTime().toString());
        assertEquals("000003000000000R", message.validityPeriod().toString());
        assertEquals(1, message.replaceIfPresentFlag());
        assertEquals(8, message.dataCoding());
        assertEquals(44, message.smDefaultMsgId());
        TlvCursor tlvs = message.tlvs();
        assertTrue(tlvs.find(0x1403));
        assertEquals("cafe", Octet.hex(tlvs.value()));
    }
}
