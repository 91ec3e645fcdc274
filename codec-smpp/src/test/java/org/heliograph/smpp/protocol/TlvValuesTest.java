package org.heliograph.smpp.protocol;

import static org.heliograph.smpp.Pdus.pdu;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.pdu.SubmitSm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What strict reading says of the values that consist of several parts (§6) and what answers them (§13). */
final class TlvValuesTest {
    private static final String BODY = "00".repeat(17);
    private static final int TLVS = 16 + 17;

    private static UnsafeBuffer submit(String name, String value) {
        int tag = SmppTlv.TABLE.tlvs().stream()
                .filter(tlv -> tlv.name().equals(name))
                .findFirst()
                .orElseThrow()
                .tag();
        String octets = value == null ? "" : value;
        return pdu(CommandId.SUBMIT_SM, 0, BODY + String.format("%04x%04x", tag, octets.length() / 2) + octets);
    }

    private static long check(Settings settings, SmppVersion version, UnsafeBuffer frame) {
        return new SubmitSm(version.settings(settings))
                .wrap(frame, 0, frame.capacity())
                .check();
    }

    @ParameterizedTest
    @CsvSource({
        "V50, ms_validity, 00",
        "V50, ms_validity, 03",
        "V50, ms_validity, 0406ffff",
        "V34, ms_validity, 03",
        "V50, alert_on_message_delivery,",
        "V50, alert_on_message_delivery, 03",
        "V34, alert_on_message_delivery,",
        "V34, source_subaddress, 8031",
        "V50, dest_subaddress, a031323334353637383930313233343536373839303132",
        "V34, callback_num, 01010131",
        "V34, callback_num_atag, 00",
        "V34, callback_num_pres_ind, 0b",
        "V34, ms_msg_wait_facilities, 83",
        "V34, network_error_code, 03ffff",
        "V50, network_error_code, 08ffff",
        "V50, broadcast_content_type, 000001",
        "V50, broadcast_content_type, 01fffe",
        "V50, broadcast_frequency_interval, 0e0001",
        "V50, broadcast_area_identifier, 00",
        "V50, broadcast_area_identifier, 02313233",
        "V50, broadcast_end_time, 3135303230333034303530363730382b",
        "V50, broadcast_end_time, 3135303230333034303530363730382d00",
        "V50, billing_identification, 81",
        "V50, source_network_id, 31323430393900",
        "V50, source_network_id, 32323430393900",
        "V50, dest_network_id, 3332343032736d736300",
        "V50, source_node_id, 303030303031",
        "V34, its_session_info, ffff",
        "V34, receipted_message_id, 414200",
    })
    void shouldReadStrictlyWhatTheDocumentHas(SmppVersion version, String name, String value) {
        long fault = check(Settings.STRICT, version, submit(name, value));

        assertEquals(Fault.NONE, fault, () -> Fault.describe(fault, SubmitSm.TYPE));
    }

    @ParameterizedTest
    @CsvSource({
        "V50, ms_validity, 04,         VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V50, ms_validity, 05,         VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V50, ms_validity, 03000001,   VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V50, ms_validity, 04070001,   VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V50, ms_validity, 0400,       WRONG_LENGTH,       ESME_RINVTLVLEN",
        "V50, ms_validity, 040001,     WRONG_LENGTH,       ESME_RINVTLVLEN",
        "V34, ms_validity, 04,         VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V34, ms_validity, 04000001,   WRONG_LENGTH,       ESME_RINVTLVLEN",
        "V50, alert_on_message_delivery, 04,   VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V50, alert_on_message_delivery, 0000, WRONG_LENGTH,       ESME_RINVTLVLEN",
        "V34, alert_on_message_delivery, 00,   WRONG_LENGTH,       ESME_RINVTLVLEN",
        "V34, source_subaddress, 8131, VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V34, dest_subaddress, 80,     WRONG_LENGTH,       ESME_RINVTLVLEN",
        "V34, callback_num, 01070131,  VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V34, callback_num, 01010231,  VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V34, callback_num, 010101,    WRONG_LENGTH,       ESME_RINVTLVLEN",
        "V34, callback_num_atag,,      WRONG_LENGTH,       ESME_RINVTLVLEN",
        "V34, callback_num_atag, 0b31, VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V34, callback_num_pres_ind, 0c, VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V34, callback_num_pres_ind, 10, VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V34, ms_msg_wait_facilities, 04, VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V34, network_error_code, 000001, VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V34, network_error_code, 040001, VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V50, network_error_code, 090001, VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V50, broadcast_content_type, 040001, VALUE_OUT_OF_RANGE, ESME_RINVBCASTCNTTYPE",
        "V50, broadcast_content_type, 000003, VALUE_OUT_OF_RANGE, ESME_RINVBCASTCNTTYPE",
        "V34, broadcast_content_type, 000003, VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V50, broadcast_frequency_interval, 010001, VALUE_OUT_OF_RANGE, ESME_RINVBCASTFREQINT",
        "V50, broadcast_area_identifier, 0331, VALUE_OUT_OF_RANGE, ESME_RINVBCASTAREAFMT",
        "V50, broadcast_area_identifier,,      WRONG_LENGTH,       ESME_RINVTLVLEN",
        "V50, broadcast_end_time, 31353032303330343035303637303852,   VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V50, broadcast_end_time, 3135313330333034303530363730382b,   VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V50, broadcast_end_time, 3135303230333034303530363730382b31, VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V50, source_network_id, 34323430393900,     VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V50, source_network_id, 31323430394100,     VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V50, dest_network_id, 3332343035736d736300, VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V50, dest_node_id, 303030303041,            VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V34, receipted_message_id, 41e900,          TEXT_NOT_ASCII,     ESME_RINVTLVVAL",
        "V34, receipted_message_id, 41004200,        VALUE_OUT_OF_RANGE, ESME_RINVTLVVAL",
        "V34, receipted_message_id, 4142,            UNTERMINATED_TEXT,  ESME_RINVTLVLEN",
    })
    void shouldRefuseStrictlyWhatTheDocumentLacks(
            SmppVersion version, String name, String value, String code, String status) {
        UnsafeBuffer frame = submit(name, value);
        long fault = check(Settings.STRICT, version, frame);
        SmppAnswers answers = new SmppAnswers(SmppProtocol.of(version), Settings.STRICT);

        assertEquals(code, Fault.codeName(fault));
        assertEquals(SubmitSm.TLVS, Fault.field(fault, SubmitSm.TYPE));
        assertEquals(TLVS, Fault.position(fault));
        assertEquals(status, CommandStatus.name(answers.status(fault, frame, 0, frame.capacity())));
        assertEquals(Fault.NONE, check(Settings.LENIENT, version, frame));
    }

    @Test
    void shouldAllocateNothingWhenItLooks() {
        UnsafeBuffer end = submit("broadcast_end_time", "3135303230333034303530363730382b00");
        UnsafeBuffer validity = submit("ms_validity", "0406ffff");
        UnsafeBuffer network = submit("source_network_id", "31323430393900");
        SubmitSm submit = new SubmitSm(Settings.STRICT);

        Allocation.assertNone("TLVs of several parts", () -> {
            submit.wrap(end, 0, end.capacity()).check();
            submit.wrap(validity, 0, validity.capacity()).check();
            submit.wrap(network, 0, network.capacity()).check();
        });
    }
}
