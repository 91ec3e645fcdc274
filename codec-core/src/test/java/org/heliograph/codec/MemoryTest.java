package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.agrona.DirectBuffer;
import org.agrona.ExpandableArrayBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Accesses without a look at the bounds stay inside them, whatever a caller forgets. */
class MemoryTest {
    private static final byte[] OCTETS =
            "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLM".getBytes(StandardCharsets.US_ASCII);

    @Test
    void shouldReadAndWriteLeastSignificantOctetFirst() {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[8]);

        Memory.putWord(buffer, 0, 0x8877_6655_4433_2211L);

        assertEquals(0x8877_6655_4433_2211L, Memory.word(buffer, 0));
        assertEquals(0x4433_2211, Memory.half(buffer, 0));
        assertEquals((short) 0x8877, Memory.quarter(buffer, 6));
        assertEquals((byte) 0x11, Memory.octet(buffer, 0));
        assertEquals((byte) 0x88, buffer.getByte(7));
        Memory.putHalf(buffer, 2, 0xAABB_CCDD);
        Memory.putOctet(buffer, 7, (byte) 0x01);
        assertEquals(0x0177_AABB_CCDD_2211L, Memory.word(buffer, 0));
    }

    @Test
    void shouldCopyEveryLengthAndNothingBeside() {
        for (int length = 0; length <= OCTETS.length; length++) {
            UnsafeBuffer target = new UnsafeBuffer(new byte[OCTETS.length + 16]);
            target.setMemory(0, target.capacity(), (byte) '#');
            byte[] expected = new byte[target.capacity()];
            Arrays.fill(expected, (byte) '#');
            System.arraycopy(OCTETS, 0, expected, 8, length);

            int copied = text(length).copyTo(target, 8);

            assertEquals(length, copied);
            assertArrayEquals(expected, target.byteArray(), "length=" + length);
        }
    }

    /** Fields of every width and texts of every length in them, whose end is sought while they are copied. */
    @Test
    void shouldCopyPaddedTextsAndNothingBeside() {
        for (int width = 0; width <= 40; width++) {
            for (int length = 0; length <= width; length++) {
                shouldCopyPadded(new UnsafeBuffer(new byte[width + 20]), 12, width, length);
                shouldCopyPadded(new UnsafeBuffer(ByteBuffer.allocateDirect(width + 20)), 12, width, length);
                shouldCopyPadded(new UnsafeBuffer(new byte[width + 2]), 1, width, length);
                shouldCopyPadded(new UnsafeBuffer(new byte[width]), 0, width, length);
            }
        }
    }

    /** To the middle of both kinds of memory, to where only the text fits, and by characters as the proof. */
    private static void shouldCopyPadded(UnsafeBuffer frame, int start, int width, int length) {
        frame.setMemory(0, frame.capacity(), (byte) 'x');
        frame.putBytes(start, OCTETS, 0, length);
        for (int i = length; i < width; i++) {
            frame.putByte(start + i, (byte) (i == length ? 0 : i % 3));
        }
        UnsafeBuffer heap = new UnsafeBuffer(new byte[width + 20]);
        UnsafeBuffer direct = new UnsafeBuffer(ByteBuffer.allocateDirect(width + 20));
        UnsafeBuffer exact = new UnsafeBuffer(new byte[8 + length]);
        for (UnsafeBuffer target : new UnsafeBuffer[] {heap, direct, exact}) {
            target.setMemory(0, target.capacity(), (byte) '#');
            byte[] expected = new byte[target.capacity()];
            Arrays.fill(expected, (byte) '#');
            System.arraycopy(OCTETS, 0, expected, 8, length);
            TextView text = new TextView(frame).showPadded(start, width);

            int copied = text.copyTo(target, 8);

            byte[] actual = new byte[target.capacity()];
            target.getBytes(0, actual);
            assertEquals(length, copied, "start=" + start + " width=" + width);
            assertArrayEquals(expected, actual, "start=" + start + " width=" + width + " length=" + length);
            assertEquals(length, text.length());
            assertEquals(start, text.position());
        }
        if (length > 0) {
            TextView text = new TextView(frame).showPadded(start, width);
            assertThrows(IndexOutOfBoundsException.class, () -> text.copyTo(exact, 9));
            assertThrows(IndexOutOfBoundsException.class, () -> text.copyTo(exact, -1));
        }
    }

    @Test
    void shouldCopyNoPaddedTextFromOutsideItsFrame() {
        UnsafeBuffer frame = new UnsafeBuffer(OCTETS, 8, 20);
        UnsafeBuffer target = new UnsafeBuffer(new byte[64]);

        for (int width : new int[] {-1, 3, 10, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            TextView text = new TextView(frame);
            assertThrows(IndexOutOfBoundsException.class, () -> text.showPadded(18, width)
                    .copyTo(target, 0));
            assertThrows(IndexOutOfBoundsException.class, () -> text.showPadded(-1, width)
                    .copyTo(target, 0));
        }
        assertArrayEquals(new byte[64], target.byteArray());
    }

    @Test
    void shouldCopyToBuffersOfOtherKindsAndGrowThem() {
        MutableDirectBuffer target = new ExpandableArrayBuffer(4);

        text(33).copyTo(target, 100);

        assertEquals("0123456789abcdefghijklmnopqrstuvw", target.getStringWithoutLengthAscii(100, 33));
    }

    @Test
    void shouldRefuseToCopyBeyondTheTarget() {
        UnsafeBuffer target = new UnsafeBuffer(new byte[20]);

        assertThrows(IndexOutOfBoundsException.class, () -> text(12).copyTo(target, 9));
        assertThrows(IndexOutOfBoundsException.class, () -> text(12).copyTo(target, -1));
        assertArrayEquals(new byte[20], target.byteArray());
    }

    /** A text that was kept while its message moved to a shorter frame. */
    @Test
    void shouldRefuseATextThatIsNoLongerInTheFrame() {
        UnsafeBuffer frame = new UnsafeBuffer(OCTETS);
        TextView known = new TextView(frame).show(20, 20);
        TextView padded = new TextView(frame).showPadded(20, 20);
        UnsafeBuffer target = new UnsafeBuffer(new byte[64]);

        frame.wrap(OCTETS, 0, 39);

        assertThrows(IndexOutOfBoundsException.class, () -> known.copyTo(target, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> known.check(SubmitSm.SOURCE_ADDR, Words.ANY, 0));
        assertThrows(IndexOutOfBoundsException.class, padded::length);
        assertThrows(IndexOutOfBoundsException.class, () -> padded.copyTo(target, 0));
    }

    @Test
    void shouldRefuseAViewOutsideTheFrame() {
        UnsafeBuffer frame = new UnsafeBuffer(OCTETS);
        TextView text = new TextView(frame);

        assertThrows(
                IndexOutOfBoundsException.class, () -> text.showPadded(-1, 4).length());
        assertThrows(
                IndexOutOfBoundsException.class, () -> text.showPadded(48, 4).length());
        assertThrows(
                IndexOutOfBoundsException.class, () -> text.showPadded(4, -2).length());
    }

    /** Fields are public records, so anybody can ask for one that the message does not have. */
    @Test
    void shouldRefuseNumbersOfOtherMessages() {
        Assumptions.assumeTrue(DirectBuffer.SHOULD_BOUNDS_CHECK, "Agrona was told not to check");
        UnsafeBuffer frame = Octet.buffer(SubmitSm.GOLDEN);
        SubmitSm message = new SubmitSm(Settings.LENIENT).wrap(frame, 0, frame.capacity());
        FieldInfo info = SubmitSm.SEQUENCE_NUMBER.info();

        assertEquals(Fault.NONE, message.check());

        assertEquals(7, message.get(SubmitSm.SEQUENCE_NUMBER));
        assertThrows(IndexOutOfBoundsException.class, () -> message.get(new U32(info, 0, 58, Values.ANY)));
        assertThrows(IndexOutOfBoundsException.class, () -> message.get(new U8(info, 0, -1, Values.ANY)));
        assertThrows(IndexOutOfBoundsException.class, () -> message.get(new U64(info, 7, 1, Values.ANY)));
        assertThrows(IndexOutOfBoundsException.class, () -> message.get(new U16(info, 0, 1 << 30, Values.ANY)));
    }

    @Test
    void shouldRefuseToWriteBeyondTheRoom() {
        UnsafeBuffer room = new UnsafeBuffer(new byte[16]);

        assertThrows(IndexOutOfBoundsException.class, () -> AsciiWriter.write(room, 6, "0123456789a", 11));
        assertThrows(IndexOutOfBoundsException.class, () -> AsciiWriter.write(room, 9, "0", 8));
        assertThrows(IndexOutOfBoundsException.class, () -> AsciiWriter.write(room, -1, "0", 1));
        assertThrows(IndexOutOfBoundsException.class, () -> AsciiWriter.writeTerminated(room, 8, "01234567", 8, 1));
        assertArrayEquals(new byte[16], room.byteArray());
    }

    private static TextView text(int length) {
        return new TextView(new UnsafeBuffer(OCTETS)).show(0, length);
    }
}
