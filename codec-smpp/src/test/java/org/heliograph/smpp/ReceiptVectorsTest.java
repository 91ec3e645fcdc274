package org.heliograph.smpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The receipts among the vectors; their texts are of real systems. */
final class ReceiptVectorsTest {
    /** By name: id, sub, dlvrd, submit date, done date, stat, err, text, then the id and the state, best first. */
    private static final Map<String, List<String>> EXPECTED = expected();

    private final DeliveryReceipt receipt = new DeliveryReceipt();

    private static Map<String, List<String>> expected() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        put(
                map,
                "deliver_sm_receipt_text_and_tlv",
                "0059113978|001|001|1002101730|1002101731|DELIVRD|000|@$#!%&/:|38601fa|2");
        put(
                map,
                "deliver_sm_receipt_accepted",
                "94251430923|001|001|0911040124|0911040124|ACCEPTD|107| 26F102|94251430923|6");
        put(
                map,
                "deliver_sm_receipt_long_id",
                "126e85a6edeac1a02020099312479564|001|001|1002191630|1002191630|DELIVRD|000|Hello               "
                        + "|126e85a6edeac1a02020099312479564|2");
        put(
                map,
                "deliver_sm_aberrant_receipt",
                "253092914522667372|001|001|1309291652|1309291652|DELIVRD|0000|\u001b<eviSMS\u001b>\nSMS de Prue"
                        + "|253092914522667372|2");
        put(
                map,
                "deliver_sm_receipt_hex_id_field",
                "03a37b2756fb8fe70005a15c|001|000|160330083551|160330083552|DELIVRD|000||03a37b2756fb8fe70005a15c|2");
        put(
                map,
                "deliver_sm_receipt_vendor_tlvs",
                "795920026|001|001|200319131913|200319131913|DELIVRD|000||795920026|2");
        put(
                map,
                "deliver_sm_receipt_in_payload",
                "0489708364|001|001|1810151907|1810151907|DELIVRD|000|\u0004\u001f\u0004@\u00048\u00042\u00045\u0004B"
                        + "|1d305b4c|2");
        put(map, "deliver_sm_receipt_tlv_only", "||||||||42|2");
        put(map, "deliver_sm_receipt_cpp", "|||||||||2");
        put(map, "deliver_sm_intermediate", "||||||||1A2B|1");
        return map;
    }

    private static void put(Map<String, List<String>> map, String name, String values) {
        map.put(name, List.of(values.split("\\|", -1)));
    }

    private static List<Vector> receipts() {
        return Vectors.load("smpp").stream()
                .filter(vector -> vector.expect().get("command") instanceof String command
                        && command.equals("deliver_sm")
                        && vector.expect().get("esm_class") instanceof Long esmClass
                        && (EsmClass.isReceipt(esmClass.intValue()) || EsmClass.isIntermediate(esmClass.intValue())))
                .toList();
    }

    /** {@return the value of a TLV, null if the vector has none} */
    private static UnsafeBuffer tlv(Vector vector, String name) {
        if (vector.expect().get("tlvs") instanceof List<?> tlvs) {
            for (Object tlv : tlvs) {
                if (tlv instanceof Map<?, ?> map && name.equals(map.get("name"))) {
                    return octets((String) map.get("hex"));
                }
            }
        }
        return null;
    }

    private static UnsafeBuffer octets(String hex) {
        return new UnsafeBuffer(HexFormat.of().parseHex(hex));
    }

    private void wrap(Vector vector) {
        UnsafeBuffer payload = tlv(vector, "message_payload");
        UnsafeBuffer text =
                payload != null ? payload : octets((String) vector.expect().get("short_message_hex"));
        receipt.wrap(text, 0, text.capacity());
        UnsafeBuffer id = tlv(vector, "receipted_message_id");
        if (id != null) {
            receipt.receiptedMessageId(id, 0, id.capacity());
        }
        UnsafeBuffer state = tlv(vector, "message_state");
        if (state != null) {
            receipt.messageState(state.getByte(0));
        }
        UnsafeBuffer error = tlv(vector, "network_error_code");
        if (error != null) {
            receipt.networkErrorCode(error, 0, error.capacity());
        }
    }

    @TestFactory
    Stream<DynamicTest> shouldReadTheReceiptsOfTheVectors() {
        return receipts().stream().map(vector -> DynamicTest.dynamicTest(vector.name(), () -> verify(vector)));
    }

    private void verify(Vector vector) {
        wrap(vector);
        List<String> actual = List.of(
                receipt.id().toString(),
                receipt.sub().toString(),
                receipt.dlvrd().toString(),
                receipt.submitDate().toString(),
                receipt.doneDate().toString(),
                receipt.stat().toString(),
                receipt.err().toString(),
                receipt.text().toString(),
                receipt.messageId().toString(),
                Integer.toString(receipt.messageState()));
        assertEquals(EXPECTED.get(vector.name()), actual);
        assertEquals(!actual.get(0).isEmpty(), receipt.isReceiptText());
        boolean dated = !actual.get(3).isEmpty();
        assertEquals(dated, receipt.submitDateMillis(0, SmppTime.DEFAULT_PIVOT) != ReceiptDate.INVALID);
        assertEquals(dated, receipt.doneDateMillis(0, SmppTime.DEFAULT_PIVOT) != ReceiptDate.INVALID);
        if (vector.expect().get("receipt") instanceof Map<?, ?> expected) {
            assertEquals(
                    expected,
                    Map.of(
                            "id", actual.get(0),
                            "sub", actual.get(1),
                            "dlvrd", actual.get(2),
                            "submit_date", actual.get(3),
                            "done_date", actual.get(4),
                            "stat", actual.get(5),
                            "err", actual.get(6),
                            "text", actual.get(7)));
        }
    }

    @Test
    void shouldMissNoReceiptAmongTheVectors() {
        assertEquals(EXPECTED.keySet().size(), receipts().size());
        assertTrue(receipts().stream().allMatch(vector -> EXPECTED.containsKey(vector.name())));
    }

    @Test
    void shouldFindTheIdThatIsHexadecimalInTheTlvAndDecimalInTheText() {
        wrap(vector("deliver_sm_receipt_in_payload"));

        assertTrue(MessageIds.same(receipt.receiptedMessageId(), receipt.id(), MessageIds.HEX_AND_DECIMAL));
        assertFalse(MessageIds.same(receipt.receiptedMessageId(), receipt.id(), MessageIds.DECIMAL_AND_HEX));
        wrap(vector("deliver_sm_receipt_text_and_tlv"));
        assertTrue(MessageIds.same(receipt.receiptedMessageId(), receipt.id(), MessageIds.HEX_AND_DECIMAL));
    }

    @Test
    void shouldReadTheErrorOfTheTlvs() {
        wrap(vector("deliver_sm_intermediate"));
        assertEquals(27, receipt.errorCode());
        assertEquals(NetworkErrorCode.GSM, receipt.errorType());
        wrap(vector("deliver_sm_receipt_accepted"));
        assertEquals(107, receipt.errorCode());
    }

    private static Vector vector(String name) {
        return receipts().stream()
                .filter(vector -> vector.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
