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

final class QueryBroadcastSmRespTest extends MessageContract {
    /** Put together from the table of §4.7. */
    private static final String GOLDEN =
            "00000036800001120000000000005a174d6573736167654964310004270001020606000700447562"
                    + "6c696e060800016114030002cafe";

    @Override
    protected MessageType<?> type() {
        return QueryBroadcastSmResp.TYPE;
    }

    @Override
    protected String golden() {
        return GOLDEN;
    }

    @Override
    protected boolean mayLackBody() {
        return true;
    }

    /** The document demands these TLVs. */
    @Override
    protected MessageArbitraries messages(Mode mode) {
        MessageArbitraries messages = super.messages(mode);
        return mode == Mode.LENIENT ? messages : messages.map(QueryBroadcastSmRespTest::complete);
    }

    private static Map<String, Object> complete(Map<String, Object> values) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        List<Object> tlvs = new ArrayList<>((List<?>) values.getOrDefault("tlvs", List.of()));
        tlvs.addAll(List.of(
                Map.of("tag", 0x0606L, "value", "004475626c696e"),
                Map.of("tag", 0x0427L, "value", 2L),
                Map.of("tag", 0x0608L, "value", 97L)));
        changed.put("tlvs", tlvs);
        return changed;
    }

    @Test
    void shouldReadEachFieldOfTheGoldenFrame() {
        UnsafeBuffer frame = Octet.frame(GOLDEN);

        QueryBroadcastSmResp message = new QueryBroadcastSmResp(Settings.STRICT).wrap(frame, 0, frame.capacity());

        assertEquals(Fault.NONE, message.check());
        assertEquals(54L, message.commandLength());
        assertEquals(CommandId.QUERY_BROADCAST_SM_RESP, message.commandId());
        assertEquals(0, message.commandStatus());
        assertEquals(23063, message.sequenceNumber());
        assertEquals("MessageId1", message.messageId().toString());
        TlvCursor tlvs = message.tlvs();
        assertTrue(tlvs.find(0x1403));
        assertEquals("cafe", Octet.hex(tlvs.value()));
    }
}
