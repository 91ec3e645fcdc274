package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

final class NulSearchTest {
    private static final int ROOM = 48;

    private final List<UnsafeBuffer> buffers =
            List.of(new UnsafeBuffer(new byte[ROOM]), new UnsafeBuffer(ByteBuffer.allocateDirect(ROOM)));

    private static int byOctets(DirectBuffer buffer, int start, int limit) {
        for (int i = start; i < limit; i++) {
            if (buffer.getByte(i) == 0) {
                return i;
            }
        }
        return NulSearch.NONE;
    }

    @Test
    void shouldFindTheFirstNulWhereverItStands() {
        for (UnsafeBuffer buffer : buffers) {
            for (int nul = -1; nul < ROOM; nul++) {
                for (byte filler : new byte[] {1, 'a', (byte) 0x80, (byte) 0xFF}) {
                    buffer.setMemory(0, ROOM, filler);
                    if (nul >= 0) {
                        buffer.putByte(nul, (byte) 0);
                        buffer.putByte(Math.min(nul + 1, ROOM - 1), (byte) 1);
                        buffer.putByte(Math.min(nul + 3, ROOM - 1), (byte) 0);
                    }
                    verify(buffer);
                }
            }
        }
    }

    private static void verify(UnsafeBuffer buffer) {
        for (int start = 0; start <= ROOM; start++) {
            for (int limit = start; limit <= ROOM; limit++) {
                if (byOctets(buffer, start, limit) != NulSearch.find(buffer, start, limit)) {
                    assertEquals(
                            byOctets(buffer, start, limit), NulSearch.find(buffer, start, limit), start + ".." + limit);
                }
                assertEquals(byOctets(buffer, start, limit) + 1, NulSearch.end(buffer, start, limit));
            }
        }
    }

    @Test
    void shouldRefuseOctetsOutsideTheBuffer() {
        for (UnsafeBuffer buffer : buffers) {
            assertThrows(IndexOutOfBoundsException.class, () -> NulSearch.find(buffer, -1, 4));
            assertThrows(IndexOutOfBoundsException.class, () -> NulSearch.find(buffer, 0, ROOM + 1));
            assertThrows(IndexOutOfBoundsException.class, () -> NulSearch.end(buffer, -1, 4));
            assertThrows(IndexOutOfBoundsException.class, () -> NulSearch.end(buffer, 0, ROOM + 1));
        }
    }
}
