package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.agrona.DirectBuffer;
import org.agrona.ExpandableArrayBuffer;
import org.agrona.ExpandableDirectByteBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Allocation;
import org.junit.jupiter.api.Test;

final class SeptetsTest {
    private static final int BEFORE = 3;
    private static final byte UNTOUCHED = 0x55;

    /** Bit by bit, as the document tells it. */
    private static byte[] packed(byte[] septets, int fillBits) {
        byte[] octets = new byte[(septets.length * 7 + fillBits + 7) / 8];
        for (int bit = 0; bit < septets.length * 7; bit++) {
            int to = bit + fillBits;
            octets[to / 8] |= (byte) ((septets[bit / 7] >> bit % 7 & 1) << to % 8);
        }
        return octets;
    }

    private static byte[] around(byte[] octets) {
        byte[] all = new byte[BEFORE + octets.length + 1];
        Arrays.fill(all, UNTOUCHED);
        System.arraycopy(octets, 0, all, BEFORE, octets.length);
        return all;
    }

    private static UnsafeBuffer room(int length) {
        return new UnsafeBuffer(around(new byte[length]));
    }

    @Property
    void shouldPackAndUnpack(
            @ForAll @Size(max = 200) byte[] septets, @ForAll @IntRange(min = 0, max = 6) int fillBits) {
        byte[] octets = packed(septets, fillBits);
        UnsafeBuffer packed = room(octets.length);
        UnsafeBuffer unpacked = room(septets.length);
        byte[] clean = septets.clone();
        for (int i = 0; i < clean.length; i++) {
            clean[i] &= 0x7F;
        }

        int written = Septets.pack(new UnsafeBuffer(around(septets)), BEFORE, septets.length, packed, BEFORE, fillBits);
        int read = Septets.unpack(packed, BEFORE, fillBits, septets.length, unpacked, BEFORE);

        assertEquals(octets.length, written);
        assertEquals(Septets.octets(septets.length, fillBits), written);
        assertArrayEquals(around(octets), packed.byteArray());
        assertEquals(septets.length, read);
        assertArrayEquals(around(clean), unpacked.byteArray());
    }

    @Property
    void shouldPackArraysAsBuffers(
            @ForAll @Size(max = 200) byte[] septets,
            @ForAll @IntRange(min = 0, max = 6) int fillBits,
            @ForAll @IntRange(min = 0, max = 63) int before) {
        byte[] roomy = Arrays.copyOf(septets, septets.length + 8);
        byte[] octets = new byte[septets.length + 8];
        byte[] unpacked = new byte[septets.length + 8];
        int carry = before & (1 << fillBits) - 1;
        byte[] expected = packed(septets, fillBits);
        if (expected.length > 0) {
            expected[0] |= (byte) carry;
        }

        int groups = (septets.length + 7) / 8;
        octets[0] = (byte) carry;
        SeptetGroups.pack(roomy, 0, octets, 0, groups, fillBits, carry);
        SeptetGroups.unpack(octets, 0, unpacked, 0, groups, fillBits);

        assertArrayEquals(expected, Arrays.copyOf(octets, expected.length));
        for (int i = 0; i < septets.length; i++) {
            assertEquals(septets[i] & 0x7F, unpacked[i]);
        }
    }

    @Property
    void shouldPackInBuffersOfEveryKind(
            @ForAll @Size(max = 60) byte[] septets, @ForAll @IntRange(min = 0, max = 6) int fillBits) {
        byte[] expected = around(packed(septets, fillBits));
        for (MutableDirectBuffer from : buffers(around(septets).length)) {
            for (MutableDirectBuffer to : buffers(expected.length)) {
                from.putBytes(0, around(septets));
                to.putBytes(0, around(new byte[expected.length - BEFORE - 1]));

                Septets.pack(from, BEFORE, septets.length, to, BEFORE, fillBits);
                assertEquals(new UnsafeBuffer(expected), new UnsafeBuffer(to, 0, expected.length));

                Septets.unpack(to, BEFORE, fillBits, septets.length, from, BEFORE);
                for (int i = 0; i < septets.length; i++) {
                    assertEquals(septets[i] & 0x7F, from.getByte(BEFORE + i));
                }
                assertEquals(UNTOUCHED, from.getByte(BEFORE - 1));
                assertEquals(UNTOUCHED, from.getByte(BEFORE + septets.length));
            }
        }
    }

    /** Over an array, a part of one, direct memory, a part of it, memory whose limit was lowered, and ones that grow. */
    private static MutableDirectBuffer[] buffers(int length) {
        ByteBuffer lowered = ByteBuffer.allocateDirect(length);
        UnsafeBuffer overLowered = new UnsafeBuffer(lowered);
        lowered.limit(0);
        return new MutableDirectBuffer[] {
            new UnsafeBuffer(new byte[length]),
            new UnsafeBuffer(new byte[length + 5], 3, length),
            new UnsafeBuffer(ByteBuffer.allocateDirect(length)),
            new UnsafeBuffer(ByteBuffer.allocateDirect(length + 5), 3, length),
            overLowered,
            new ExpandableArrayBuffer(length),
            new ExpandableDirectByteBuffer(length)
        };
    }

    @Test
    void shouldRefuseWhatIsOutsideTheBuffer() {
        assumeTrue(DirectBuffer.SHOULD_BOUNDS_CHECK);
        UnsafeBuffer septets = new UnsafeBuffer(new byte[200], 20, 160);
        UnsafeBuffer octets = new UnsafeBuffer(new byte[200], 20, 140);

        assertThrows(IndexOutOfBoundsException.class, () -> Septets.pack(septets, 1, 160, octets, 0, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> Septets.pack(septets, 0, 160, octets, 1, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> Septets.pack(septets, -1, 160, octets, 0, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> Septets.unpack(octets, -1, 0, 160, septets, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> Septets.unpack(octets, 0, 0, 160, septets, 1));
    }

    @Test
    void shouldGrowWhatGrows() {
        UnsafeBuffer septets = new UnsafeBuffer(new byte[160]);
        ExpandableArrayBuffer octets = new ExpandableArrayBuffer(10);

        assertEquals(140, Septets.pack(septets, 0, 160, octets, 0, 0));

        assertTrue(octets.capacity() >= 140);
    }

    @Property
    void shouldIgnoreFillBitsAndWhatFollowsTheLastSeptet(
            @ForAll @Size(max = 40) byte[] septets, @ForAll @IntRange(min = 0, max = 6) int fillBits) {
        byte[] octets = packed(septets, fillBits);
        byte[] soiled = octets.clone();
        int free = octets.length * 8 - septets.length * 7 - fillBits;
        if (octets.length > 0) {
            soiled[0] |= (byte) ((1 << fillBits) - 1);
            soiled[octets.length - 1] |= (byte) (0xFF00 >> free);
        }
        UnsafeBuffer first = room(septets.length);
        UnsafeBuffer second = room(septets.length);

        Septets.unpack(new UnsafeBuffer(octets), 0, fillBits, septets.length, first, BEFORE);
        Septets.unpack(new UnsafeBuffer(soiled), 0, fillBits, septets.length, second, BEFORE);

        assertEquals(first, second);
    }

    @Property
    void shouldPackInPlace(@ForAll @Size(max = 200) byte[] septets) {
        UnsafeBuffer buffer = new UnsafeBuffer(around(septets));

        int length = Septets.pack(buffer, BEFORE, septets.length, buffer, BEFORE, 0);

        assertArrayEquals(packed(septets, 0), Arrays.copyOfRange(buffer.byteArray(), BEFORE, BEFORE + length));
    }

    @Property
    void shouldDoTheSameWithAndWithoutTheInstruction(@ForAll long number) {
        if (Septets.hasIntrinsic()) {
            assertEquals(Septets.gatherPortable(number), Septets.gatherIntrinsic(number));
            assertEquals(Septets.scatterPortable(number), Septets.scatterIntrinsic(number));
        }
    }

    @Property
    void shouldGatherWhatWasScattered(@ForAll long number) {
        long group = number & 0x00FFFFFFFFFFFFFFL;

        assertEquals(group, Septets.gatherPortable(Septets.scatterPortable(group)));
    }

    @Property
    void shouldPackAndUnpackUssd(@ForAll @Size(max = 40) byte[] text) {
        byte[] septets = text.clone();
        for (int i = 0; i < septets.length; i++) {
            septets[i] = (byte) (septets[i] % 3 == 0 ? 0x0D : septets[i] & 0x7F);
        }
        UnsafeBuffer octets = room(Septets.octets(septets.length + 1, 0));
        UnsafeBuffer unpacked = room(septets.length + 2);

        int length = Septets.packUssd(new UnsafeBuffer(septets), 0, septets.length, octets, BEFORE);
        int count = Septets.unpackUssd(octets, BEFORE, length, unpacked, BEFORE);

        boolean looksPadded = septets.length % 8 == 1
                && septets.length > 1
                && septets[septets.length - 1] == 0x0D
                && septets[septets.length - 2] == 0x0D;
        assertEquals(looksPadded ? septets.length - 1 : septets.length, count);
        assertArrayEquals(
                Arrays.copyOf(septets, count), Arrays.copyOfRange(unpacked.byteArray(), BEFORE, BEFORE + count));
    }

    @Test
    void shouldNotTakeATrailingAtForPaddingOfUssd() {
        UnsafeBuffer octets = room(16);
        UnsafeBuffer septets = room(16);

        int length = Septets.packUssd(Octet.buffer("6d65737361676500"), 0, 8, octets, BEFORE);

        assertEquals(7, length);
        assertEquals(8, Septets.unpackUssd(octets, BEFORE, length, septets, BEFORE));
        assertEquals(7, Septets.countWithoutLength(octets, BEFORE, length, 0));
    }

    @Test
    void shouldCountWithoutALength() {
        assertEquals(0, Septets.countWithoutLength(Octet.buffer(""), 0, 0, 0));
        assertEquals(0, Septets.countWithoutLength(Octet.buffer(""), 0, 0, 6));
        assertEquals(1, Septets.countWithoutLength(Octet.buffer("00"), 0, 1, 0));
        assertEquals(0, Septets.countWithoutLength(Octet.buffer("00"), 0, 1, 1));
        assertEquals(8, Septets.countWithoutLength(Octet.buffer("00000000000002"), 0, 7, 0));
    }

    @Test
    void shouldTellTheRoomBehindAHeader() {
        int[][] rows = {{0, 160, 0}, {1, 158, 6}, {4, 155, 3}, {5, 154, 2}, {6, 153, 1}, {7, 152, 0}, {9, 149, 5}};
        for (int[] row : rows) {
            assertEquals(row[1], 160 - Septets.headerSeptets(row[0]));
            assertEquals(row[2], Septets.fillBits(row[0]));
            assertEquals(row[1], Septets.count(140 - row[0], row[2]));
            assertEquals(140 - row[0], Septets.octets(row[1], row[2]));
        }
    }

    @Test
    void shouldAllocateNothing() {
        UnsafeBuffer septets = new UnsafeBuffer(new byte[160]);
        UnsafeBuffer octets = new UnsafeBuffer(new byte[141]);

        Allocation.assertNone("packing", () -> {
            Septets.pack(septets, 0, 160, octets, 0, 0);
            Septets.unpack(octets, 0, 0, 160, septets, 0);
            Septets.packUssd(septets, 0, 153, octets, 0);
            Septets.unpackUssd(octets, 0, 134, septets, 0);
        });
    }
}
