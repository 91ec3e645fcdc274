package org.heliograph.smpp.protocol;

import static org.heliograph.smpp.Pdus.assertFault;
import static org.heliograph.smpp.Pdus.extended;
import static org.heliograph.smpp.Pdus.hex;
import static org.heliograph.smpp.Pdus.pdu;
import static org.heliograph.smpp.Pdus.read;
import static org.heliograph.smpp.Pdus.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvCursor;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.smpp.BroadcastFrequencyInterval;
import org.heliograph.smpp.BroadcastMessageClass;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CongestionState;
import org.heliograph.smpp.MsValidity;
import org.heliograph.smpp.Reference;
import org.heliograph.smpp.RegisteredDelivery;
import org.heliograph.smpp.SmppTime;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.pdu.BroadcastSm;
import org.heliograph.smpp.pdu.CancelBroadcastSm;
import org.heliograph.smpp.pdu.DataSm;
import org.heliograph.smpp.pdu.QueryBroadcastSmResp;
import org.heliograph.smpp.pdu.SubmitMulti;
import org.heliograph.smpp.pdu.SubmitMultiResp;
import org.heliograph.smpp.pdu.SubmitSm;
import org.heliograph.smpp.pdu.SubmitSmResp;
import org.junit.jupiter.api.Test;

/** Where the documents contradict each other or themselves (§16), every reading is taken as the reference says. */
final class ContradictionsTest {
    private static final Settings V33 = SmppVersion.V33.settings(Settings.STRICT);
    private static final Settings V34 = SmppVersion.V34.settings(Settings.STRICT);
    private static final Settings V50 = SmppVersion.V50.settings(Settings.STRICT);
    private static final String TIME = "240229235959704+";
    private static final UnsafeBuffer TEXT = new UnsafeBuffer(new byte[255]);

    private final UnsafeBuffer out = new UnsafeBuffer(new byte[8192]);

    @Test
    void shouldHaveATestForEveryItemOfTheReference() {
        long tests = Arrays.stream(ContradictionsTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .count();

        assertEquals(13, Reference.find("## 16.", "^\\d+\\. ").size());
        assertEquals(13, tests - 1);
    }

    /** 1: one octet is written; the other TLV has two. */
    @Test
    void shouldReadTelematicsIdsOfOneAndTwoOctets() {
        UnsafeBuffer whole = vector("data_sm");
        for (Settings settings : new Settings[] {Settings.LENIENT, V34.withReading(Mode.LENIENT)}) {
            assertEquals(7, source(settings, extended(whole, "0010000107")));
            assertEquals(7, source(settings, extended(whole, "001000020007")));
        }
        UnsafeBuffer numbered = numbered(whole);
        assertEquals(7, source(V34, extended(numbered, "0010000107")));
        assertEquals(0x0700, source(V50, extended(numbered, "001000020700")));
        UnsafeBuffer four = extended(numbered, "0010000400000007");
        assertFault(Fault.WRONG_LENGTH, "tlvs", whole.capacity(), new DataSm(V34), four);
        UnsafeBuffer narrow = extended(numbered, "0008000107");
        assertFault(Fault.WRONG_LENGTH, "tlvs", whole.capacity(), new DataSm(V34), narrow);

        int length = new DataSm(V34)
                .encode(out, 0, 128)
                .addTlv(SmppTlv.SOURCE_TELEMATICS_ID, 7)
                .addTlv(SmppTlv.DEST_TELEMATICS_ID, 7)
                .finish();
        assertTrue(Octet.hex(out, 0, length).endsWith("0010000107" + "000800020007"));
    }

    private static UnsafeBuffer numbered(UnsafeBuffer frame) {
        frame.putByte(15, (byte) 1);
        return frame;
    }

    private static long source(Settings settings, UnsafeBuffer frame) {
        return read(new DataSm(settings), frame).tlvs().number(SmppTlv.SOURCE_TELEMATICS_ID, -1);
    }

    /** 2: 17 octets with NUL are what the writer of times and a NUL give. */
    @Test
    void shouldReadBroadcastEndTimeOf16And17Octets() {
        UnsafeBuffer whole = vector("query_broadcast_sm_resp");
        UnsafeBuffer sixteen = extended(whole, "06090010" + hex(TIME));
        UnsafeBuffer seventeen = extended(whole, "06090011" + hex(TIME) + "00");

        for (UnsafeBuffer frame : new UnsafeBuffer[] {sixteen, seventeen}) {
            TlvCursor tlvs = read(new QueryBroadcastSmResp(V50), frame).tlvs();
            assertTrue(tlvs.find(SmppTlv.BROADCAST_END_TIME));
            assertEquals(TIME, tlvs.text().toString());
            assertNotEquals(SmppTime.INVALID, SmppTime.toEpochMillis(tlvs.text()));
        }
        UnsafeBuffer fifteen = extended(whole, "0609000f" + hex(TIME.substring(1)));
        assertFault(Fault.WRONG_LENGTH, "tlvs", whole.capacity(), new QueryBroadcastSmResp(V50), fifteen);

        UnsafeBuffer value = new UnsafeBuffer(new byte[SmppTime.LENGTH + 1]);
        int written = SmppTime.put(0, 0, SmppTime.DEFAULT_PIVOT, value, 0) + 1;
        int length = new QueryBroadcastSmResp(V50)
                .encode(out, 0, 128)
                .addTlv(SmppTlv.BROADCAST_END_TIME, value, 0, written)
                .finish();
        assertEquals(17, written);
        assertTrue(Octet.hex(out, 0, length).endsWith("06090011" + hex("700101000000000+") + "00"));
    }

    /** 3: class 1 is 0x01, although the document prints 0x02 for it. */
    @Test
    void shouldTake1ForBroadcastMessageClass1() {
        UnsafeBuffer frame = vector("broadcast_sm");
        BroadcastSm broadcast = read(new BroadcastSm(V50), frame);
        TlvCursor tlvs = broadcast.tlvs();
        assertTrue(tlvs.find(SmppTlv.BROADCAST_MESSAGE_CLASS));
        for (int value = 0; value <= 3; value++) {
            frame.putByte(tlvs.position(), (byte) value);
            assertEquals(value, read(broadcast, frame).tlvs().number(SmppTlv.BROADCAST_MESSAGE_CLASS, -1));
        }
        assertEquals("class 1", BroadcastMessageClass.name(1));
        assertEquals("class 2", BroadcastMessageClass.name(2));
        assertTrue(tlvs.find(SmppTlv.BROADCAST_MESSAGE_CLASS));
        frame.putByte(tlvs.position(), (byte) 4);
        assertFault(Fault.VALUE_OUT_OF_RANGE, "tlvs", tlvs.position() - 4, broadcast, frame);
    }

    /** 4: 90 is in the document's ranges "optimum" and "nearing congestion"; §11 holds the rate up to 90. */
    @Test
    void shouldTakeCongestionOf90ForOptimum() {
        for (int value : new int[] {89, 90, 91, 100}) {
            UnsafeBuffer frame = pdu(CommandId.SUBMIT_SM_RESP, 0, "00" + "04280001" + Octet.hex(octet(value)));
            assertEquals(value, read(new SubmitSmResp(V50), frame).tlvs().number(SmppTlv.CONGESTION_STATE, -1));
        }
        assertEquals("optimum", CongestionState.name(90));
        assertEquals("nearing congestion", CongestionState.name(91));
    }

    private static UnsafeBuffer octet(int value) {
        return new UnsafeBuffer(new byte[] {(byte) value});
    }

    /** 5 */
    @Test
    void shouldTakeDestSubaddressInSubmitMulti() {
        UnsafeBuffer frame = extended(vector("submit_multi_mixed"), "02030003a03132");
        for (Settings settings : new Settings[] {Settings.LENIENT, V34, V50}) {
            SubmitMulti multi = read(new SubmitMulti(settings), frame);
            assertEquals("a03132", Octet.hex(multi.tlvs().octets(SmppTlv.DEST_SUBADDRESS)));
        }
        assertTrue(SmppTlv.belongsTo(SmppTlv.DEST_SUBADDRESS, "submit_multi", 0x34));
        assertFalse(SmppTlv.belongsTo(SmppTlv.DEST_SUBADDRESS, "submit_multi", 0x50));
    }

    /** 6 */
    @Test
    void shouldTakeBit4ForIntermediateNotification() {
        UnsafeBuffer bit4 = submit(0x10);
        UnsafeBuffer bit5 = submit(0x20);
        for (Settings settings : new Settings[] {V34, V50}) {
            assertTrue(RegisteredDelivery.isIntermediate(
                    read(new SubmitSm(settings), bit4).registeredDelivery()));
            assertFault(Fault.VALUE_OUT_OF_RANGE, "registered_delivery", 28, new SubmitSm(settings), bit5);
        }
        assertFalse(RegisteredDelivery.isIntermediate(read(new SubmitSm(), bit5).registeredDelivery()));
    }

    private UnsafeBuffer submit(int registeredDelivery) {
        int length = new SubmitSm()
                .encode(out, 0, 64)
                .sequenceNumber(1)
                .registeredDelivery(registeredDelivery)
                .finish();
        return new UnsafeBuffer(Arrays.copyOf(out.byteArray(), length));
    }

    /** 7: 255 octets are read from a peer of 3.4 in strict mode too, since 5.0 and gateways send them. */
    @Test
    void shouldRead255OctetsOfTextFromAnyoneAndWrite254To34() {
        UnsafeBuffer frame = vector("submit_sm_255_octets");
        Settings lenient33 = V33.withReading(Mode.LENIENT);
        for (Settings settings : new Settings[] {Settings.LENIENT, lenient33, V34, V50}) {
            assertEquals(255, read(new SubmitSm(settings), frame).smLength());
        }
        assertFault(Fault.VALUE_OUT_OF_RANGE, "sm_length", 48, new SubmitSm(V33), frame);

        assertEquals(33 + 254, text(V34, 254).finish());
        assertThrows(IllegalArgumentException.class, text(V34, 255)::finish);
        assertEquals(33 + 255, text(V34.withWriting(Mode.LENIENT), 255).finish());
        assertEquals(33 + 255, text(V50, 255).finish());
    }

    private SubmitSm text(Settings settings, int length) {
        return new SubmitSm(settings).encode(out, 0, 512).shortMessage(TEXT, 0, length);
    }

    /** 8 */
    @Test
    void shouldHave254DestinationsIn34And255In50() {
        UnsafeBuffer frame = multi(V50, 255);
        assertEquals(255, read(new SubmitMulti(V50), frame).numberOfDests());
        assertEquals(
                255, read(new SubmitMulti(V34.withReading(Mode.LENIENT)), frame).numberOfDests());
        assertFault(Fault.VALUE_OUT_OF_RANGE, "number_of_dests", 20, new SubmitMulti(V34), frame);
        assertEquals(254, read(new SubmitMulti(V34), multi(V34, 254)).numberOfDests());
        assertThrows(IllegalArgumentException.class, () -> multi(V34, 255));

        SubmitMultiResp failed = new SubmitMultiResp(V34).encode(out, 0, out.capacity());
        for (int i = 0; i < 255; i++) {
            failed.addUnsuccessSme(1, 1, "1", 0x0B);
        }
        UnsafeBuffer response =
                new UnsafeBuffer(out, 0, failed.sequenceNumber(1).finish());
        assertEquals(255, read(new SubmitMultiResp(V34), response).noUnsuccess());
    }

    private UnsafeBuffer multi(Settings settings, int destinations) {
        SubmitMulti multi = new SubmitMulti(settings).encode(out, 0, out.capacity());
        for (int i = 0; i < destinations; i++) {
            multi.addSmeAddress(1, 1, "1");
        }
        return new UnsafeBuffer(out, 0, multi.sequenceNumber(1).finish());
    }

    /** 9: one tag, whichever name it goes by. */
    @Test
    void shouldKnowTlvsOfTwoNamesByTheirTag() {
        UnsafeBuffer frame = extended(vector("submit_sm_ucs2"), "020b00020d05" + "130c0000");
        for (Settings settings : new Settings[] {V34, V50}) {
            SubmitSm submit = read(new SubmitSm(settings), frame);
            assertEquals(3333, submit.tlvs().number(SmppTlv.DESTINATION_PORT, -1));
            assertTrue(submit.hasTlv(SmppTlv.ALERT_ON_MESSAGE_DELIVERY));
        }
        assertTrue(SmppTlv.DESTINATION_PORT.info().doc().contains("dest_port"));
        assertTrue(SmppTlv.ALERT_ON_MESSAGE_DELIVERY.info().doc().contains("alert_on_msg_delivery"));
    }

    /** 10 */
    @Test
    void shouldHaveTheIdsOfResponsesWithEightDigits() {
        assertEquals(0x80000005, CommandId.DELIVER_SM_RESP);
        assertEquals(0x80000003, CommandId.QUERY_SM_RESP);
        for (SmppVersion version : SmppVersion.values()) {
            SmppProtocol protocol = SmppProtocol.of(version);
            assertEquals("deliver_sm_resp", protocol.typeOf(0x80000005).name());
            assertEquals("query_sm_resp", protocol.typeOf(0x80000003).name());
            assertEquals("unknown", protocol.typeOf(0x08000005).name());
            assertEquals("unknown", protocol.typeOf(0x08000003).name());
        }
    }

    /** 11 */
    @Test
    void shouldKeepTheTwoCodesOfUnitsApart() {
        assertEquals("s", MsValidity.UNIT_VALUES.name(0));
        assertEquals("years", MsValidity.UNIT_VALUES.name(6));
        assertFalse(MsValidity.UNIT_VALUES.contains(8));
        assertEquals("as often as possible", BroadcastFrequencyInterval.UNIT_VALUES.name(0));
        assertEquals("s", BroadcastFrequencyInterval.UNIT_VALUES.name(8));
        assertEquals("years", BroadcastFrequencyInterval.UNIT_VALUES.name(14));
        assertFalse(BroadcastFrequencyInterval.UNIT_VALUES.contains(6));
    }

    /** 12 */
    @Test
    void shouldHaveNoDestinationInCancelBroadcastSm() {
        CancelBroadcastSm cancel = read(new CancelBroadcastSm(V50), vector("cancel_broadcast_sm"));

        assertEquals("3531234567", cancel.sourceAddrAsString());
        assertTrue(CancelBroadcastSm.TYPE.fields().stream()
                .noneMatch(field -> field.name().startsWith("dest")));
    }

    /** 13 */
    @Test
    void shouldHaveATextForMessageIdOfQueryBroadcastSmResp() {
        assertEquals(
                "cb-0001",
                read(new QueryBroadcastSmResp(V50), vector("query_broadcast_sm_resp"))
                        .messageIdAsString());
        assertEquals("text, NUL, at most 65", QueryBroadcastSmResp.MESSAGE_ID.wireType());
    }
}
