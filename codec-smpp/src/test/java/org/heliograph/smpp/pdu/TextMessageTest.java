package org.heliograph.smpp.pdu;

import static org.heliograph.smpp.Pdus.extended;
import static org.heliograph.smpp.Pdus.hex;
import static org.heliograph.smpp.Pdus.pdu;
import static org.heliograph.smpp.Pdus.read;
import static org.heliograph.smpp.Pdus.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvCursor;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.codec.testkit.Visited;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.DeliveryReceipt;
import org.heliograph.smpp.EsmClass;
import org.heliograph.smpp.MessageState;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.protocol.SmppProtocol;
import org.heliograph.smpp.protocol.SmppProvider;
import org.heliograph.sms.MessageContent;
import org.heliograph.sms.SmsProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a message wherever it is (§10), and the receipt in it (§9). */
final class TextMessageTest {
    private static final String ADDRESSES = "00" + "010134343100" + "010134343200";

    /** deliver_sm with a text in short_message, and TLVs. */
    private static UnsafeBuffer deliver(int esmClass, String text, String tlvs) {
        String length = Octet.hex(new UnsafeBuffer(new byte[] {(byte) (text.length() / 2)}));
        String esm = Octet.hex(new UnsafeBuffer(new byte[] {(byte) esmClass}));
        return pdu(CommandId.DELIVER_SM, 0, ADDRESSES + esm + "0000" + "0000" + "00000000" + length + text + tlvs);
    }

    private static void assertText(String expected, boolean inPayload, TextMessage<?> message) {
        assertEquals(expected, Octet.hex(message.text()));
        assertEquals(inPayload, message.isTextInPayload());
        assertEquals(expected, Octet.hex(message.frame(), message.textPosition(), expected.length() / 2));
    }

    @Test
    void shouldFindTheTextInShortMessage() {
        assertText("4024232125262f3a", false, read(new SubmitSm(), vector("submit_sm_ucs2")));
        assertText("4024232125262f3a", false, read(new DeliverSm(), vector("deliver_sm_tlvs")));
        assertText(hex("to all"), false, read(new SubmitMulti(), vector("submit_multi_mixed")));
        assertText(hex("text"), false, read(new ReplaceSm(), vector("replace_sm_times")));
    }

    @Test
    void shouldFindTheTextInMessagePayload() {
        String romantic = hex("@Maidenman664 was it sappy? &Romantic?");
        DeliverSm deliver = read(new DeliverSm(), vector("deliver_sm_message_payload"));
        assertText(romantic, true, deliver);
        assertEquals(0, deliver.smLength());
        assertText(hex("Test"), true, read(new DataSm(), vector("data_sm")));
        assertText(hex("Storm warning"), true, read(new BroadcastSm(), vector("broadcast_sm")));
        UnsafeBuffer replace =
                extended(pdu(CommandId.REPLACE_SM, 0, "3100" + "000000" + "0000" + "0000" + "00"), "0424000161");
        assertText("61", true, read(new ReplaceSm(), replace));
        UnsafeBuffer multi =
                extended(pdu(CommandId.SUBMIT_MULTI, 0, "00000000" + "00" + "00".repeat(10)), "0424000162");
        assertText("62", true, read(new SubmitMulti(), multi));
    }

    @Test
    void shouldPreferMessagePayloadAndKeepBothReachable() {
        SubmitSm both = read(new SubmitSm(), vector("submit_sm_udh_tlv"));

        assertText(hex("test"), true, both);
        assertEquals("03240103747b7374", Octet.hex(both.shortMessage()));
        assertEquals(hex("test"), Octet.hex(both.tlvs().octets(SmppTlv.MESSAGE_PAYLOAD)));
    }

    @Test
    void shouldTakeAnEmptyMessagePayloadForTheTextWhereThereIsNoOther() {
        DeliverSm empty = read(new DeliverSm(), vector("deliver_sm_message_payload_empty"));

        assertText("", true, empty);
        assertEquals(empty.length(), empty.textPosition());
    }

    /** The reference is silent: a payload of no octets beside a text would lose the text. */
    @Test
    void shouldTakeShortMessageWhereMessagePayloadIsEmpty() {
        assertText("6869", false, read(new DeliverSm(), deliver(0, "6869", "04240000")));
    }

    @Test
    void shouldHaveAnEmptyTextWhereThereIsNone() {
        assertText("", false, read(new DeliverSm(), deliver(0, "", "")));
        assertText("", false, read(new DataSm(), pdu(CommandId.DATA_SM, 0, ADDRESSES + "000000")));
        assertText("", false, read(new DeliverSm(), vector("deliver_sm_empty_body_20_digit_dest")));
    }

    @Test
    void shouldEndAPayloadOfTooGreatALengthWithThePdu() {
        assertText("6869", true, read(new DeliverSm(), deliver(0, "", "0424ffff6869")));
    }

    @Test
    void shouldFindTheTextOfAFrameAnywhereInABuffer() {
        UnsafeBuffer frame = vector("deliver_sm_message_payload_2");
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[frame.capacity() + 9]);
        buffer.putBytes(7, frame, 0, frame.capacity());

        DeliverSm deliver = new DeliverSm().wrap(buffer, 7, frame.capacity());

        assertEquals(0, deliver.check());
        assertText(hex("Ok"), true, deliver);
    }

    @Test
    void shouldNotMoveTheCursorOfTheCaller() {
        DeliverSm deliver = read(new DeliverSm(), vector("deliver_sm_message_payload"));
        TlvCursor tlvs = deliver.tlvs();
        assertTrue(tlvs.next());

        assertEquals(38, deliver.text().capacity());
        assertTrue(deliver.hasTlv(SmppTlv.DEST_NETWORK_TYPE));

        assertEquals(SmppTlv.SOURCE_NETWORK_TYPE.tag(), tlvs.tag());
        assertTrue(tlvs.next());
        assertEquals(SmppTlv.DEST_NETWORK_TYPE.tag(), tlvs.tag());
    }

    private static Visited content(UnsafeBuffer frame) {
        Visited visited = new Visited();
        new Dissector(Protocols.of(new SmppProvider(), new SmsProvider()), Settings.LENIENT)
                .dissect(SmppProtocol.V34, frame, 0, frame.capacity(), visited);
        return visited.nested().get(0);
    }

    @Test
    void shouldShowAHeaderInShortMessageAndInMessagePayload() {
        Visited menu = content(vector("deliver_sm_udh_chinese_menu"));
        assertEquals("part 1 of 3, reference 5", menu.derived().get("concatenated"));
        assertTrue(menu.derived().get("text").toString().startsWith("\u5c0a\u656c\u7684\u7528\u6237"));
        String part = "0500030a0302" + hex("two");
        for (UnsafeBuffer frame :
                new UnsafeBuffer[] {deliver(EsmClass.UDHI, part, ""), deliver(EsmClass.UDHI, "", "04240009" + part)}) {
            Visited shown = content(frame);
            assertEquals("0500030a0302", shown.derived().get("udh"));
            assertEquals("part 2 of 3, reference 10", shown.derived().get("concatenated"));
            assertEquals("two", shown.derived().get("text"));
        }
    }

    @Test
    void shouldTakeAFlagWithoutHeaderForText() {
        for (String name : List.of("submit_sm_udh_port", "submit_sm_udh_tlv")) {
            SubmitSm submit = read(new SubmitSm(), vector(name));
            assertTrue(EsmClass.isUdhi(submit.esmClass()));
            MessageContent content = new MessageContent()
                    .wrap(submit.frame(), submit.textPosition(), submit.text().capacity(), 1, true);
            assertEquals(0, content.header().octets().capacity());
            assertTrue(content.text().toString().startsWith("test"));
        }
        Visited wrong = content(deliver(EsmClass.UDHI, "0600030a0302" + hex("two"), ""));
        assertNull(wrong.derived().get("concatenated"));
    }

    @Test
    void shouldShowPartsOfTheSarTrioAndIgnoreItWhereOneIsMissing() {
        assertEquals(
                "part 2 of 3, reference 2571",
                content(vector("submit_sm_sar")).derived().get("concatenated"));
        String reference = "020c00020a0b";
        String total = "020e000103";
        String part = "020f000102";
        assertNull(content(deliver(0, "6869", total + part)).derived().get("concatenated"));
        assertNull(content(deliver(0, "6869", reference + part)).derived().get("concatenated"));
        assertNull(content(deliver(0, "6869", reference + total)).derived().get("concatenated"));
        assertNull(content(deliver(0, "6869", reference + total + "020f000104"))
                .derived()
                .get("concatenated"));
        assertEquals(
                "part 2 of 3, reference 2571",
                content(deliver(0, "6869", part + total + reference)).derived().get("concatenated"));
    }

    /** Both must not be used together; the header travels with the text. */
    @Test
    void shouldPreferTheHeaderToTheSarTrio() {
        UnsafeBuffer frame =
                deliver(EsmClass.UDHI, "0500030a0302" + hex("two"), "020c00020a0b" + "020e000107" + "020f000101");

        assertEquals("part 2 of 3, reference 10", content(frame).derived().get("concatenated"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deliver_sm_receipt_text_and_tlv | 38601fa                          | 0059113978       | 2 | 0",
                "deliver_sm_receipt_short_text   | 3005                             | 0000003005       | 2 | 0",
                "deliver_sm_receipt_accepted     | 94251430923                      | 94251430923      | 6 | 107",
                "deliver_sm_receipt_long_id      | 126e85a6edeac1a02020099312479564 "
                        + "| 126e85a6edeac1a02020099312479564 | 2 | 0",
                "deliver_sm_aberrant_receipt     | 253092914522667372               | 253092914522667372 | 2 | 0",
                "deliver_sm_receipt_vendor_tlvs  | 795920026                        | 795920026        | 2 | 0",
                "deliver_sm_receipt_in_payload   | 1d305b4c                         | 0489708364       | 2 | 0",
                "deliver_sm_receipt_tlv_only     | 42                               | ''               | 2 | -1",
                "deliver_sm_receipt_cpp          | ''                               | ''               | 2 | -1",
                "deliver_sm_intermediate         | 1A2B                             | ''               | 1 | 27",
            })
    void shouldReadTheReceiptsOfTheVectors(String name, String messageId, String idOfText, int state, int error) {
        DeliveryReceipt receipt = new DeliveryReceipt();

        assertTrue(read(new DeliverSm(), vector(name)).readReceipt(receipt));

        assertEquals(messageId, receipt.messageId().toString());
        assertEquals(idOfText, receipt.id().toString());
        assertEquals(state, receipt.messageState());
        assertEquals(error, receipt.errorCode());
    }

    @Test
    void shouldReadAReceiptBehindAHeader() {
        String text = hex("id:7 stat:EXPIRED err:001");
        for (UnsafeBuffer frame : new UnsafeBuffer[] {
            deliver(EsmClass.UDHI | EsmClass.DELIVERY_RECEIPT, "0500030a0101" + text, ""),
            deliver(EsmClass.UDHI | EsmClass.DELIVERY_RECEIPT, "", "0424001f" + "0500030a0101" + text),
            deliver(EsmClass.UDHI | EsmClass.DELIVERY_RECEIPT, text, ""),
        }) {
            DeliveryReceipt receipt = new DeliveryReceipt();
            assertTrue(read(new DeliverSm(), frame).readReceipt(receipt));
            assertEquals("7", receipt.messageId().toString());
            assertEquals(MessageState.EXPIRED, receipt.messageState());
            assertEquals(1, receipt.errorCode());
        }
    }

    @Test
    void shouldReadAReceiptOfDataSm() {
        DeliveryReceipt receipt = new DeliveryReceipt();
        UnsafeBuffer frame = pdu(CommandId.DATA_SM, 0, ADDRESSES + "040000" + "04240011" + hex("id:7 stat:DELIVRD"));

        assertTrue(read(new DataSm(), frame).readReceipt(receipt));

        assertEquals("7", receipt.messageId().toString());
        assertEquals(MessageState.DELIVERED, receipt.messageState());
    }

    @Test
    void shouldLeaveTheReceiptAsItWasWhereTheMessageIsNone() {
        DeliveryReceipt receipt = new DeliveryReceipt();
        assertTrue(read(new DeliverSm(), vector("deliver_sm_receipt_tlv_only")).readReceipt(receipt));
        String text = hex("id:7 stat:EXPIRED");

        int[] others = {0x00, EsmClass.DELIVERY_ACK, EsmClass.USER_ACK, EsmClass.CONVERSATION_ABORT, EsmClass.UDHI};
        for (int esmClass : others) {
            DeliverSm deliver = read(new DeliverSm(), deliver(esmClass, text, ""));
            assertFalse(deliver.carriesReceipt());
            assertFalse(deliver.readReceipt(receipt));
        }
        assertFalse(read(new SubmitSm(), vector("submit_sm_all_fields")).readReceipt(receipt));

        assertEquals("42", receipt.messageId().toString());
    }

    /** What one message told must not be left over for the next. */
    @Test
    void shouldForgetTheTlvsOfTheReceiptBefore() {
        DeliveryReceipt receipt = new DeliveryReceipt();
        DeliverSm deliver = new DeliverSm();
        assertTrue(read(deliver, vector("deliver_sm_intermediate")).readReceipt(receipt));

        assertTrue(read(deliver, deliver(EsmClass.DELIVERY_RECEIPT, hex("id:7"), ""))
                .readReceipt(receipt));

        assertEquals("7", receipt.messageId().toString());
        assertEquals(DeliveryReceipt.ABSENT, receipt.messageState());
        assertEquals(DeliveryReceipt.ABSENT, receipt.errorCode());
        assertEquals(0, receipt.receiptedMessageId().length());
    }

    @Test
    void shouldAllocateNothing() {
        List<UnsafeBuffer> frames = new ArrayList<>();
        for (Vector vector : Vectors.load("smpp")) {
            if (!vector.error() && "deliver_sm".equals(vector.expect().get("command"))) {
                frames.add(new UnsafeBuffer(vector.octets()));
            }
        }
        assertTrue(frames.size() > 15);
        DeliverSm deliver = new DeliverSm(Settings.STRICT);
        DeliveryReceipt receipt = new DeliveryReceipt();
        long[] sum = new long[1];

        Allocation.assertNone("text and receipt", () -> {
            for (int i = 0; i < frames.size(); i++) {
                deliver.wrap(frames.get(i), 0, frames.get(i).capacity()).check();
                sum[0] += deliver.text().capacity() + deliver.textPosition();
                sum[0] += deliver.readReceipt(receipt)
                        ? receipt.messageState() + receipt.messageId().length()
                        : 1;
            }
        });
        assertTrue(sum[0] > 0);
    }
}
