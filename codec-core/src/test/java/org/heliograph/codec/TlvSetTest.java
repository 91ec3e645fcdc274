package org.heliograph.codec;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TlvSetTest {
    private static final int ROOM = 40;
    private static final int[] LENGTHS = {0, 1, 2, 3, 4, 7, 8, 255, 256, 0x7FFF, 0x8000, 0xFFFF};

    private final List<UnsafeBuffer> buffers =
            List.of(new UnsafeBuffer(new byte[ROOM]), new UnsafeBuffer(ByteBuffer.allocateDirect(ROOM)));

    @BeforeEach
    void requireRaw() {
        assumeTrue(Memory.isRaw(), "octets are not read without checks here");
    }

    private static boolean byOne(UnsafeBuffer frame, int start, int limit) {
        int position = start;
        while (position < limit) {
            if (limit - position < TlvSet.HEADER_LENGTH) {
                return false;
            }
            position += TlvSet.HEADER_LENGTH + TlvSet.announcedLength(frame, position);
        }
        return position == limit;
    }

    private static boolean fill(UnsafeBuffer frame, int start, int limit, int most) {
        return TlvSet.fill(frame.byteArray(), frame.addressOffset(), start, limit, most);
    }

    @Test
    void shouldTellWhetherTlvsEndWithTheFrame() {
        for (UnsafeBuffer frame : buffers) {
            for (int first : LENGTHS) {
                for (int second : LENGTHS) {
                    frame.setMemory(0, ROOM, (byte) 0xEE);
                    frame.putInt(3, 0x0204_0000 | first, BIG_ENDIAN);
                    if (first <= ROOM - 3 - 2 * TlvSet.HEADER_LENGTH) {
                        frame.putInt(3 + TlvSet.HEADER_LENGTH + first, 0x8005_0000 | second, BIG_ENDIAN);
                    }
                    for (int limit = 3; limit <= ROOM; limit++) {
                        assertEquals(byOne(frame, 3, limit), fill(frame, 3, limit, ROOM), first + " " + second);
                    }
                }
            }
        }
    }

    @Test
    void shouldLeaveFramesThatMayHaveTooManyTlvsToTheScan() {
        for (UnsafeBuffer frame : buffers) {
            frame.setMemory(0, ROOM, (byte) 0);

            assertTrue(fill(frame, 0, 5 * TlvSet.HEADER_LENGTH, 5));
            assertFalse(fill(frame, 0, 6 * TlvSet.HEADER_LENGTH, 5));
            assertTrue(fill(frame, 7, 7, 0));
        }
    }

    @Test
    void shouldRefuseTlvsThatBeginBehindTheFrame() {
        for (UnsafeBuffer frame : buffers) {
            assertFalse(fill(frame, 8, 4, ROOM));
        }
    }
}
