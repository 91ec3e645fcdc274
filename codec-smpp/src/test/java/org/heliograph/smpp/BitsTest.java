package org.heliograph.smpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Octets that consist of parts (§5.1, §5.2, §5.4, §6). */
final class BitsTest {
    private int sum;

    @Test
    void shouldTestTheTypeOfEsmClassAsAWhole() {
        assertTrue(EsmClass.isReceipt(0x04));
        assertTrue(EsmClass.isReceipt(0x04 | EsmClass.UDHI | EsmClass.FORWARD));
        assertFalse(EsmClass.isReceipt(0x0C));
        assertEquals(EsmClass.CONVERSATION_ABORT, EsmClass.type(0x18 | 0x03));
        assertTrue(EsmClass.isIntermediate(0x20));
        assertFalse(EsmClass.isIntermediate(0x24));
    }

    @Test
    void shouldComposeAndReadEsmClass() {
        int esmClass = EsmClass.of(EsmClass.STORE_AND_FORWARD, EsmClass.DELIVERY_ACK);
        int all = EsmClass.withReplyPath(EsmClass.withUdhi(esmClass, true), true);

        assertEquals(0xCB, all);
        assertEquals(EsmClass.STORE_AND_FORWARD, EsmClass.mode(all));
        assertTrue(EsmClass.isUdhi(all));
        assertTrue(EsmClass.isReplyPath(all));
        assertEquals(esmClass, EsmClass.withReplyPath(EsmClass.withUdhi(all, false), false));
        assertThrows(IllegalArgumentException.class, () -> EsmClass.of(4, 0));
        assertThrows(IllegalArgumentException.class, () -> EsmClass.of(0, 0x40));
    }

    @Test
    void shouldNameOctetsOfEsmClassByDirection() {
        assertEquals("store and forward, normal, UDHI", EsmClass.SUBMIT_VALUES.name(0x43));
        assertNull(EsmClass.SUBMIT_VALUES.name(EsmClass.DELIVERY_RECEIPT));
        assertEquals("delivery receipt, UDHI, reply path", EsmClass.DELIVER_VALUES.name(0xC4));
        assertNull(EsmClass.DELIVER_VALUES.name(0x0C));
        assertEquals(4 * 3 * 4, EsmClass.SUBMIT_VALUES.rows().size());
        assertEquals(4 * 6 * 4, EsmClass.DELIVER_VALUES.rows().size());
        assertEquals("forward", EsmClass.MODE_VALUES.name(2));
    }

    @Test
    void shouldComposeAndReadRegisteredDelivery() {
        int value = RegisteredDelivery.of(RegisteredDelivery.RECEIPT_ON_FAILURE, RegisteredDelivery.USER_ACK, true);

        assertEquals(0x1A, value);
        assertEquals(RegisteredDelivery.RECEIPT_ON_FAILURE, RegisteredDelivery.receipt(value));
        assertEquals(RegisteredDelivery.USER_ACK, RegisteredDelivery.ack(value));
        assertTrue(RegisteredDelivery.isIntermediate(value));
        assertFalse(RegisteredDelivery.isIntermediate(0x20));
        assertEquals(
                "receipt on failure, user acknowledgement, intermediate notification", RegisteredDelivery.name(value));
        assertThrows(IllegalArgumentException.class, () -> RegisteredDelivery.of(4, 0, false));
        assertThrows(IllegalArgumentException.class, () -> RegisteredDelivery.of(0, 1, false));
    }

    @Test
    void shouldKnowWhichRegisteredDeliveriesAVersionHas() {
        assertEquals(32, RegisteredDelivery.VALUES.rows().size());
        assertEquals(24, RegisteredDelivery.V34_VALUES.rows().size());
        assertEquals(2, RegisteredDelivery.V33_VALUES.rows().size());
        assertFalse(RegisteredDelivery.VALUES.contains(0x20));
        assertFalse(RegisteredDelivery.V34_VALUES.contains(3));
        assertEquals("both acknowledgements", RegisteredDelivery.ACK_VALUES.name(0x0C));
    }

    @ParameterizedTest
    @CsvSource({"0, false, false", "1, true, true", "2, false, true", "3, true, false"})
    void shouldWantReceiptsByOutcome(int registeredDelivery, boolean onSuccess, boolean onFailure) {
        assertEquals(onSuccess, RegisteredDelivery.wantsReceipt(registeredDelivery, true));
        assertEquals(onFailure, RegisteredDelivery.wantsReceipt(registeredDelivery, false));
    }

    @ParameterizedTest
    @CsvSource({
        "0x00, 0, -1", "0x01, 1, -1", "0x02, 2, -1", "0x03, 3, -1", "0x04, 2, -1", "0x05, 5, -1", "0x06, 6, -1",
        "0x07, 7, -1", "0x08, 8, -1", "0x09, 9, -1", "0x0A, 10, -1", "0x0B, -1, -1", "0x0C, -1, -1", "0x0D, 13, -1",
        "0x0E, 14, -1", "0x0F, -1, -1", "0x10, 0, 0", "0x11, 0, 1", "0x14, 2, 0", "0x18, 8, 0", "0x1B, 8, 3",
        "0x1C, -1, 0", "0x20, 0, -1", "0x28, 8, -1", "0x38, 8, 0", "0x40, -1, -1", "0xBF, -1, -1", "0xC0, 0, -1",
        "0xDF, 0, -1", "0xE0, -1, -1", "0xEF, -1, -1", "0xF0, 0, 0", "0xF1, 0, 1", "0xF4, 2, 0", "0xF6, 2, 2",
        "0xFF, 2, 3", "0x100, -1, -1", "-1, -1, -1"
    })
    void shouldDecideTheAlphabetByTheWholeOctet(String dataCoding, int alphabet, int messageClass) {
        assertEquals(alphabet, DataCoding.alphabet(Integer.decode(dataCoding)));
        assertEquals(messageClass, DataCoding.messageClass(Integer.decode(dataCoding)));
    }

    @Property
    void shouldDecideAnAlphabetForAnyNumber(@ForAll int dataCoding) {
        int alphabet = DataCoding.alphabet(dataCoding);

        assertTrue(alphabet == DataCoding.RESERVED || DataCoding.VALUES.contains(alphabet));
        assertTrue(DataCoding.messageClass(dataCoding) <= 3);
    }

    @Test
    void shouldTellCompressionAndMessageWaiting() {
        assertTrue(DataCoding.isCompressed(0x20));
        assertFalse(DataCoding.isCompressed(0x10));
        assertFalse(DataCoding.isCompressed(0x40));
        assertTrue(DataCoding.isMessageWaiting(DataCoding.WAITING_STORE));
        assertFalse(DataCoding.isMessageWaiting(0xE0));
        assertEquals("GSM 03.38 message class", DataCoding.name(0xF3));
    }

    @ParameterizedTest
    @CsvSource({
        "0x00, 0x33",
        "0x03, 0x33",
        "0x33, 0x33",
        "0x34, 0x34",
        "0x35, 0x34",
        "0x4F, 0x34",
        "0x50, 0x50",
        "0xFF, 0x50"
    })
    void shouldTreatAReservedVersionAsTheNextLowerOne(String value, String effective) {
        assertEquals(Integer.decode(effective), InterfaceVersion.effective(Integer.decode(value)));
    }

    @Test
    void shouldSpeakTheLowerVersionOfTwo() {
        assertEquals(InterfaceVersion.V34, InterfaceVersion.effective(InterfaceVersion.V50, InterfaceVersion.V34));
        assertEquals(InterfaceVersion.V33, InterfaceVersion.effective(InterfaceVersion.V34, 0));
        assertEquals("3.3", InterfaceVersion.name(0x03));
        assertNull(InterfaceVersion.name(0x35));
    }

    @Property
    void shouldComposeAndReadTheSmallParts(
            @ForAll @IntRange(max = 3) int first,
            @ForAll @IntRange(max = 3) int second,
            @ForAll @IntRange(max = 255) int octet,
            @ForAll @IntRange(max = 127) int sequence,
            @ForAll boolean flag) {
        int waiting = MsMsgWaitFacilities.of(flag, first);
        int indicator = CallbackNumPresInd.of(first, second);
        int session = ItsSessionInfo.of(octet, sequence, flag);

        assertEquals(flag, MsMsgWaitFacilities.isActive(waiting));
        assertEquals(first, MsMsgWaitFacilities.type(waiting));
        assertEquals(first, CallbackNumPresInd.presentation(indicator));
        assertEquals(second, CallbackNumPresInd.screening(indicator));
        assertEquals(octet, ItsSessionInfo.session(session));
        assertEquals(sequence, ItsSessionInfo.sequence(session));
        assertEquals(flag, ItsSessionInfo.isEnd(session));
        assertEquals(octet, TelematicsId.protocolId(TelematicsId.ofProtocolId(octet)));
    }

    @Test
    void shouldRefuseSmallPartsOutOfTheirRange() {
        assertThrows(IllegalArgumentException.class, () -> MsMsgWaitFacilities.of(true, 4));
        assertThrows(IllegalArgumentException.class, () -> CallbackNumPresInd.of(4, 0));
        assertThrows(IllegalArgumentException.class, () -> CallbackNumPresInd.of(0, -1));
        assertThrows(IllegalArgumentException.class, () -> ItsSessionInfo.of(256, 0, false));
        assertThrows(IllegalArgumentException.class, () -> ItsSessionInfo.of(0, 128, false));
        assertThrows(IllegalArgumentException.class, () -> TelematicsId.ofProtocolId(256));
    }

    @Test
    void shouldNotAllocate() {
        Allocation.assertNone("bits", () -> {
            sum += DataCoding.alphabet(0xF0) + DataCoding.messageClass(0x11) + EsmClass.type(0x44);
            sum += RegisteredDelivery.of(1, 4, true)
                    + CommandId.name(4).length()
                    + CommandStatus.name(8).length();
        });
    }
}
