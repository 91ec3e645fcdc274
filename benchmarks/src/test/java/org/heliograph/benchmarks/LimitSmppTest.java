package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitSmppTest {
    private final UnsafeBuffer output = new UnsafeBuffer(new byte[512]);
    private final LimitSmppSm submit = new LimitSmppSm(LimitSmppSm.SUBMIT_SM);
    private final LimitSmppSm deliver = new LimitSmppSm(LimitSmppSm.DELIVER_SM);
    private final LimitSmppSmEncoder encoder = new LimitSmppSmEncoder();
    private final LimitSmppSubmitSmResp response = new LimitSmppSubmitSmResp();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldWriteAndReadGoldenSubmit(boolean tlvs) {
        byte[] golden = SmppFrames.goldenSubmit(tlvs);

        int length = encoder.submit(SmppFrames.goldenSubmitValues(tlvs), output, 0, output.capacity());

        assertArrayEquals(golden, CmppFrames.copy(output, length));
        assertEquals(0, submit.check(new UnsafeBuffer(golden), 0, golden.length));
        assertEquals(SmppFrames.goldenSubmitValues(tlvs), submit.submitValues());
    }

    @Test
    void shouldWriteAndReadGoldenDeliver() {
        byte[] golden = SmppFrames.goldenDeliver();

        int length = encoder.receipt(SmppFrames.goldenDeliverValues(), output, 0, output.capacity());

        assertArrayEquals(golden, CmppFrames.copy(output, length));
        assertEquals(0, deliver.check(new UnsafeBuffer(golden), 0, golden.length));
        assertEquals(SmppFrames.goldenDeliverValues(), deliver.receiptValues());
    }

    @Test
    void shouldWriteAndReadGoldenSubmitResp() {
        byte[] golden = SmppFrames.goldenSubmitResp();

        int length = response.encode(SmppFrames.goldenSubmitRespValues(), output, 0, output.capacity());

        assertArrayEquals(golden, CmppFrames.copy(output, length));
        assertEquals(0, response.check(new UnsafeBuffer(golden), 0, golden.length));
        assertEquals(SmppFrames.goldenSubmitRespValues(), response.values());
    }

    @Test
    void shouldRefuseFramesCutAnywhereUnderTheirNewLength() {
        byte[] golden = SmppFrames.goldenSubmit(true);
        int withoutTlvs = SmppFrames.goldenSubmit(false).length;
        for (int length = 0; length < golden.length; length++) {
            boolean whole = length == withoutTlvs || length == withoutTlvs + 6 || length == withoutTlvs + 12;

            assertEquals(whole, submit.check(cut(golden, length), 0, length) == 0, "length=" + length);
        }
    }

    @Test
    void shouldRefuseResponsesCutAnywhereUnderTheirNewLength() {
        byte[] golden = SmppFrames.goldenSubmitResp();
        for (int length = 0; length < golden.length; length++) {
            assertNotEquals(0, response.check(cut(golden, length), 0, length), "length=" + length);
        }
    }

    @Test
    void shouldAcceptBareHeaderOfAnErrorOnly() {
        UnsafeBuffer header = cut(SmppFrames.goldenSubmitResp(), 16);

        assertNotEquals(0, response.check(header, 0, 16));
        header.putByte(11, (byte) 0x58);
        assertEquals(0, response.check(header, 0, 16));
        assertEquals("", response.values().messageId());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7})
    void shouldRefuseChangedLengthOrCommand(int index) {
        assertRefusesChange(SmppFrames.goldenSubmit(false), index);
    }

    @Test
    void shouldRefuseChangedLengthOfTextWithoutTlvs() {
        assertRefusesChange(SmppFrames.goldenSubmit(false), SmppFrames.goldenSubmit(false).length - 13);
    }

    @Test
    void shouldRefuseChangedLengthOfLastTlv() {
        assertRefusesChange(SmppFrames.goldenSubmit(true), SmppFrames.goldenSubmit(true).length - 8);
    }

    private void assertRefusesChange(byte[] frame, int index) {
        for (int value = 0; value < 256; value++) {
            if (frame[index] != (byte) value) {
                UnsafeBuffer changed = new UnsafeBuffer(frame.clone());
                changed.putByte(index, (byte) value);

                assertNotEquals(0, submit.check(changed, 0, frame.length), "value=" + value);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1380013000１", "1380013000é", "ű", "138\0"})
    void shouldRefuseTextThatIsNotAsciiOrHoldsNul(String text) {
        assertThrows(IllegalArgumentException.class, () -> LimitSmppText.put(output, 16, 21, text));
    }

    @Test
    void shouldRefuseTextThatLeavesNoRoomForNul() {
        assertEquals(22, LimitSmppText.put(output, 16, 6, "12345"));
        assertThrows(IllegalArgumentException.class, () -> LimitSmppText.put(output, 16, 6, "123456"));
    }

    @Test
    void shouldRefuseFrameBeyondCapacity() {
        int submitLength = SmppFrames.goldenSubmit(true).length;
        int responseLength = SmppFrames.goldenSubmitResp().length;

        assertEquals(submitLength, encoder.submit(SmppFrames.goldenSubmitValues(true), output, 0, submitLength));
        assertArrayEquals(SmppFrames.goldenSubmit(true), CmppFrames.copy(output, submitLength));
        assertEquals(responseLength, response.encode(SmppFrames.goldenSubmitRespValues(), output, 0, responseLength));
        assertArrayEquals(SmppFrames.goldenSubmitResp(), CmppFrames.copy(output, responseLength));
        assertThrows(
                IllegalArgumentException.class,
                () -> encoder.submit(SmppFrames.goldenSubmitValues(true), output, 0, submitLength - 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> response.encode(SmppFrames.goldenSubmitRespValues(), output, 0, responseLength - 1));
    }

    /** The first octets of a frame, with their count as its length. */
    private static UnsafeBuffer cut(byte[] frame, int length) {
        UnsafeBuffer octets = new UnsafeBuffer(new byte[length]);
        octets.putBytes(0, frame, 0, length);
        if (length >= 4) {
            octets.putInt(0, length, BIG_ENDIAN);
        }
        return octets;
    }
}
