package org.heliograph.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitCmppTest {
    private final MutableDirectBuffer output = new UnsafeBuffer(new byte[512]);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldWriteGoldenSubmit(boolean ascii) {
        int length = LimitCmppSubmit.encode(
                CmppFrames.goldenSubmitValues(), new LimitImage(ascii), output, 0, output.capacity());

        assertArrayEquals(CmppFrames.goldenSubmit(), CmppFrames.copy(output, length));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldWriteGoldenDeliver(boolean ascii) {
        int length = LimitCmppDeliver.encode(
                CmppFrames.goldenDeliverValues(), new LimitImage(ascii), output, 0, output.capacity());

        assertArrayEquals(CmppFrames.goldenDeliver(), CmppFrames.copy(output, length));
    }

    @Test
    void shouldWriteGoldenSubmitResp() {
        int length = LimitCmppSubmitResp.encode(CmppFrames.goldenSubmitRespValues(), output, 0, output.capacity());

        assertArrayEquals(CmppFrames.goldenSubmitResp(), CmppFrames.copy(output, length));
    }

    @Test
    void shouldAcceptWholeFramesOnly() {
        byte[] submit = CmppFrames.goldenSubmit();
        byte[] deliver = CmppFrames.goldenDeliver();

        assertEquals(0, LimitCmppSubmit.check(new UnsafeBuffer(submit), submit.length));
        assertEquals(0, LimitCmppDeliver.check(new UnsafeBuffer(deliver), deliver.length));
        for (int length = 0; length < submit.length; length++) {
            assertNotEquals(0, LimitCmppSubmit.check(new UnsafeBuffer(submit, 0, length), length));
        }
        for (int length = 0; length < deliver.length; length++) {
            assertNotEquals(0, LimitCmppDeliver.check(new UnsafeBuffer(deliver, 0, length), length));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7, 140, 174})
    void shouldRefuseChangedLengthCommandOrCount(int index) {
        byte[] frame = CmppFrames.goldenSubmit();
        for (int value = 0; value < 256; value++) {
            if (frame[index] != (byte) value) {
                UnsafeBuffer changed = new UnsafeBuffer(frame.clone());
                changed.putByte(index, (byte) value);

                assertNotEquals(0, LimitCmppSubmit.check(changed, frame.length));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1380013000１", "1380013000é", "ű"})
    void shouldRefuseTextThatIsNotAscii(String text) {
        LimitImage image = new LimitImage(true);
        image.start(64);
        image.put(8, 32, text);

        assertThrows(IllegalArgumentException.class, () -> image.endTexts(64));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldRefuseTextBeyondItsField(boolean ascii) {
        LimitImage image = new LimitImage(ascii);
        image.start(64);

        assertThrows(IllegalArgumentException.class, () -> image.put(8, 6, "1234567"));
    }

    @Test
    void shouldRefuseFrameBeyondCapacity() {
        LimitImage image = new LimitImage(false);

        assertThrows(
                IllegalArgumentException.class,
                () -> LimitCmppSubmit.encode(CmppFrames.goldenSubmitValues(), image, output, 0, 224));
    }
}
