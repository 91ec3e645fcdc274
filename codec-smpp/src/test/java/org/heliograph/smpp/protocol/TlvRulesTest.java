package org.heliograph.smpp.protocol;

import static org.heliograph.smpp.Pdus.pdu;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvCursor;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.print.FrameInfo;
import org.heliograph.codec.print.JsonPrinter;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.pdu.TlvMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TLVs that go together (§4.7, §6): strictly one without the others is a fault that says which one is missing. */
final class TlvRulesTest {
    private static UnsafeBuffer frame(String message, String tlvs) {
        String body =
                switch (message) {
                    case "submit_sm", "deliver_sm" -> "00".repeat(17);
                    case "submit_multi" -> "00000000" + "0101000000" + "00".repeat(10);
                    case "data_sm" -> "00".repeat(10) + "04240000";
                    case "broadcast_sm" ->
                        "00".repeat(5) + "01" + "00".repeat(5) + "060600020041" + "06010003000001" + "06050003080001";
                    case "query_broadcast_sm_resp" -> "00" + "0427000102";
                    default -> "00";
                };
        String octets = tlvs == null
                ? ""
                : tlvs.replace("unported", "0611000101")
                        .replace("ported", "0611000102")
                        .replace("information", "0612000a00000000000000000000")
                        .replace("country", "0613000131")
                        .replace("number", "0381000401010131")
                        .replace("pres", "0302000100")
                        .replace("atag", "030300020041")
                        .replace("area", "060600020041")
                        .replace("status", "0607000400000008")
                        .replace("success", "0608000164")
                        .replace(" ", "");
        return pdu((int) CommandId.VALUES.value(message, 0), 0, body + octets);
    }

    private static TlvMessage<?> strict(UnsafeBuffer frame) {
        return (TlvMessage<?>) SmppProtocol.V50
                .typeOf(frame, 0, frame.capacity(), Settings.STRICT.reading())
                .newMessage(Settings.STRICT);
    }

    @ParameterizedTest
    @CsvSource({
        "submit_sm, ported, dest_addr_np_information",
        "submit_sm, ported information, dest_addr_np_country",
        "submit_multi, country ported, dest_addr_np_information",
        "data_sm, information ported, dest_addr_np_country",
        "deliver_sm, ported, dest_addr_np_information",
        "submit_sm, number number pres, callback_num_pres_ind",
        "data_sm, number number pres pres pres, callback_num",
        "submit_multi, number number pres pres atag, callback_num_atag",
        "deliver_sm, number pres atag atag number pres atag, callback_num",
        "broadcast_sm, number atag number, callback_num_atag",
        "broadcast_sm_resp, area, broadcast_error_status",
        "broadcast_sm_resp, area status status, failed_broadcast_area_identifier",
        "query_broadcast_sm_resp, area area success, broadcast_area_success",
        "query_broadcast_sm_resp, area success success, broadcast_area_identifier",
    })
    void shouldNameTheTlvThatOthersNeed(String name, String tlvs, String missing) {
        UnsafeBuffer frame = frame(name, tlvs);
        TlvMessage<?> message = strict(frame);
        long fault = message.wrap(frame, 0, frame.capacity()).check();

        assertEquals("MISSING_PART", Fault.codeName(fault));
        assertEquals("tlvs", Fault.field(fault, message.type()).name());
        TlvCursor first = message.tlvs();
        assertTrue(first.next());
        assertEquals(first.position() - TlvSet.HEADER_LENGTH, Fault.position(fault));
        assertEquals(missing, message.missingTlv().name());
        assertEquals(CommandStatus.ESME_RMISSINGTLV, SmppFaults.status(fault, message, SmppVersion.V50));
        assertTrue(
                json(frame).contains("{\"code\":\"MISSING_PART\",\"field\":\"" + missing + "\",\"at\":"),
                () -> json(frame));
        TlvMessage<?> lenient = (TlvMessage<?>) message.type().newMessage(Settings.LENIENT);
        assertEquals(Fault.NONE, lenient.wrap(frame, 0, frame.capacity()).check());
    }

    @ParameterizedTest
    @CsvSource({
        "submit_sm, ported information country",
        "submit_sm, country information ported",
        "submit_sm, information",
        "submit_sm, number number",
        "submit_sm, number pres atag",
        "submit_sm, number pres pres",
        "submit_sm, pres pres atag",
        "submit_sm, number number pres pres",
        "data_sm, pres atag number number atag pres",
        "submit_sm, area area success status",
        "submit_sm_resp, ported number number pres",
        "submit_sm, unported",
        "broadcast_sm_resp,",
        "broadcast_sm_resp, area area status status",
        "query_broadcast_sm_resp, area success area success",
    })
    void shouldTakeWhatTheDocumentAllows(String name, String tlvs) {
        UnsafeBuffer frame = frame(name, tlvs);
        TlvMessage<?> message = strict(frame);
        long fault = message.wrap(frame, 0, frame.capacity()).check();

        assertEquals(Fault.NONE, fault, () -> Fault.describe(fault, message.type()));
        assertNull(message.missingTlv());
    }

    private static String json(UnsafeBuffer frame) {
        StringBuilder out = new StringBuilder();
        JsonPrinter printer = new JsonPrinter(out);
        printer.frame(FrameInfo.at(0), frame, 0, frame.capacity());
        new Dissector(Protocols.load(), Settings.STRICT).dissect(SmppProtocol.V50, frame, 0, frame.capacity(), printer);
        return out.toString();
    }
}
