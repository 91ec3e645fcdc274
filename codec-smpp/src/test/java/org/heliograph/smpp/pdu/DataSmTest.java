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

final class DataSmTest extends MessageContract {
    /** Put together from the table of §4.5. */
    private static final String GOLDEN =
            "00000047000001030000000000005a17574150000301536f75726365416464723400060144657374"
                    + "696e6174696f6e4164647237000401080424000548656c6c6f14030002cafe";

    @Override
    protected MessageType<?> type() {
        return DataSm.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    /** The document demands these TLVs. */
    @Override
    protected MessageArbitraries messages(Mode mode) {
        MessageArbitraries messages = super.messages(mode);
        return mode == Mode.LENIENT ? messages : messages.map(DataSmTest::complete);
    }

    private static Map<String, Object> complete(Map<String, Object> values) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        List<Object> tlvs = new ArrayList<>((List<?>) values.getOrDefault("tlvs", List.of()));
        tlvs.addAll(List.of(Map.of("tag", 0x0424L, "value", "48656c6c6f")));
        changed.put("tlvs", tlvs);
        return changed;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        DataSm message = new DataSm(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(71L, message.commandLength());
        assertEquals(CommandId.DATA_SM, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals("WAP", message.serviceType().toString());
        assertEquals(3, message.sourceAddrTon());
        assertEquals(1, message.sourceAddrNpi());
        assertEquals("SourceAddr4", message.sourceAddr().toString());
        assertEquals(6, message.destAddrTon());
        assertEquals(1, message.destAddrNpi());
        assertEquals("DestinationAddr7", message.destinationAddr().toString());
        assertEquals(4, message.esmClass());
        assertEquals(1, message.registeredDelivery());
        assertEquals(8, message.dataCoding());
        TlvCursor tlvs = message.tlvs();
        assertTrue(tlvs.find(0x1403));
        assertEquals("cafe", Octet.hex(tlvs.value()));
    }
}
