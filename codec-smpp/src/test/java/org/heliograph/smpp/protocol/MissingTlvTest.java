package org.heliograph.smpp.protocol;

import static org.heliograph.smpp.Pdus.pdu;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.heliograph.codec.print.FrameInfo;
import org.heliograph.codec.print.FramePrinter;
import org.heliograph.codec.print.JsonPrinter;
import org.heliograph.codec.print.TreePrinter;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.pdu.BroadcastSm;
import org.heliograph.smpp.pdu.DataSm;
import org.heliograph.smpp.pdu.QueryBroadcastSmResp;
import org.heliograph.smpp.pdu.TlvMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TLVs that the document demands (§4.5, §4.7): strictly a fault that says which one is missing. */
final class MissingTlvTest {
    private static final String AREA = "060600020041";
    private static final String TYPE = "06010003000001";
    private static final String TIMES = "060400020001";
    private static final String INTERVAL = "06050003080001";

    private static UnsafeBuffer frame(String message, String priority, String tlvs) {
        String body =
                switch (message) {
                    case "data_sm" -> "00".repeat(10);
                    case "broadcast_sm" -> "0000000000" + priority + "0000000000";
                    default -> "00";
                };
        String octets = tlvs == null
                ? ""
                : tlvs.replace("area", AREA)
                        .replace("type", TYPE)
                        .replace("times", TIMES)
                        .replace("interval", INTERVAL)
                        .replace(" ", "");
        return pdu((int) CommandId.VALUES.value(message, 0), 0, body + octets);
    }

    private static TlvMessage<?> message(String message) {
        return switch (message) {
            case "data_sm" -> new DataSm(Settings.STRICT);
            case "broadcast_sm" -> new BroadcastSm(Settings.STRICT);
            default -> new QueryBroadcastSmResp(Settings.STRICT);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "data_sm, 00,, message_payload",
        "broadcast_sm, 00,, broadcast_area_identifier",
        "broadcast_sm, 00, area, broadcast_content_type",
        "broadcast_sm, 00, type times interval, broadcast_area_identifier",
        "broadcast_sm, 00, area type times, broadcast_frequency_interval",
        "broadcast_sm, 00, area type interval, broadcast_rep_num",
        "broadcast_sm, 01, area type, broadcast_frequency_interval",
        "query_broadcast_sm_resp, 00,, message_state",
        "query_broadcast_sm_resp, 00, area 0427000102, broadcast_area_success",
    })
    void shouldNameTheTlvThatIsMissing(String name, String priority, String tlvs, String missing) {
        UnsafeBuffer frame = frame(name, priority, tlvs);
        TlvMessage<?> message = message(name);
        long fault = message.wrap(frame, 0, frame.capacity()).check();
        String tag = String.format("0x%04x", message.missingTlv().tag());

        assertEquals("MISSING_PART", Fault.codeName(fault));
        assertEquals(missing, message.missingTlv().name());
        assertTrue(
                print(frame, true).contains("lacks a part that the document demands: " + tag + " " + missing),
                () -> print(frame, true));
        assertTrue(
                print(frame, false).contains("{\"code\":\"MISSING_PART\",\"field\":\"" + missing + "\",\"at\":"),
                () -> print(frame, false));
    }

    @ParameterizedTest
    @CsvSource({"00, area type times interval", "01, area type interval"})
    void shouldMissNothing(String priority, String tlvs) {
        UnsafeBuffer frame = frame("broadcast_sm", priority, tlvs);

        assertEquals(
                Fault.NONE,
                new BroadcastSm(Settings.STRICT)
                        .wrap(frame, 0, frame.capacity())
                        .check());
    }

    private static String print(UnsafeBuffer frame, boolean tree) {
        StringBuilder out = new StringBuilder();
        Dissector dissector = new Dissector(Protocols.load(), Settings.STRICT);
        FramePrinter printer = tree ? new TreePrinter(out) : new JsonPrinter(out);
        printer.frame(FrameInfo.at(0), frame, 0, frame.capacity());
        dissector.dissect(SmppProtocol.V50, frame, 0, frame.capacity(), printer);
        return out.toString();
    }
}
