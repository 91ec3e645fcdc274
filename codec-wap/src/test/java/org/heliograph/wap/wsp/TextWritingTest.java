package org.heliograph.wap.wsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import org.agrona.ExpandableArrayBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.junit.jupiter.api.Test;

/** Strings are written by words where the virtual machine shows their octets: the same as character by character. */
class TextWritingTest {
    private static final int ROOM = 200;
    private static final int START = 5;
    private static final String TEXT = "http://mmsc.example.com/mm/a1b2c3d4e5f6?x=0123456789&y=zyxwvutsrqponm";

    private static String written(MutableDirectBuffer buffer, int end, CharSequence text, boolean isEncoded) {
        buffer.setMemory(0, ROOM, (byte) '#');
        WspWriter writer = new WspWriter().wrap(buffer, START, end);
        String refused = "";
        try {
            if (isEncoded) {
                writer.encodedString(text);
            } else {
                writer.textString(text);
            }
        } catch (IllegalArgumentException e) {
            refused = e.getMessage();
        }
        StringBuilder out = new StringBuilder().append(writer.length()).append(refused);
        for (int i = 0; i < writer.position(); i++) {
            out.append(' ').append(buffer.getByte(i));
        }
        for (int i = end; i < ROOM; i++) {
            assertEquals('#', buffer.getByte(i), "written behind the room at " + i);
        }
        return out.toString();
    }

    private static void requireSame(String text, int end) {
        MutableDirectBuffer[] buffers = {
            AgronaAccess.wrap(new byte[ROOM]),
            new UnsafeBuffer(ByteBuffer.allocateDirect(ROOM)),
            new ExpandableArrayBuffer(ROOM)
        };
        for (MutableDirectBuffer buffer : buffers) {
            for (boolean isEncoded : new boolean[] {false, true}) {
                String expected = written(buffer, end, new StringBuilder(text), isEncoded);
                assertEquals(expected, written(buffer, end, text, isEncoded), "end=" + end + " \"" + text + "\"");
            }
        }
    }

    @Test
    void shouldWriteEveryLengthInAnyRoom() {
        for (int length = 0; length <= TEXT.length(); length++) {
            for (int end :
                    new int[] {START + length - 1, START + length, START + length + 1, START + length + 2, ROOM}) {
                if (end >= START) {
                    requireSame(TEXT.substring(0, length), end);
                }
            }
        }
    }

    @Test
    void shouldWriteOrRefuseEveryCharacterAtEveryPlace() {
        for (int length : new int[] {1, 3, 4, 7, 8, 9, 16, 31, 32, 33, 50}) {
            for (int i = 0; i < length; i++) {
                for (char other : new char[] {0, 1, 0x1F, ' ', '"', 0x7E, 0x7F, 0x80, 0xE9, 0x20AC, 0xD800}) {
                    requireSame(TEXT.substring(0, i) + other + TEXT.substring(i + 1, length), ROOM);
                }
            }
        }
    }

    @Test
    void shouldWriteNumbersOfEveryLength() {
        UnsafeBuffer buffer = AgronaAccess.wrap(new byte[ROOM]);
        for (int octets = 1; octets <= Long.BYTES; octets++) {
            long number = 0x7162_5344_3526_1708L >>> Byte.SIZE * (Long.BYTES - octets);
            buffer.setMemory(0, ROOM, (byte) '#');

            WspWriter writer = new WspWriter().wrap(buffer, START, ROOM).longInteger(number);

            assertEquals(octets + 1, writer.length());
            assertEquals(octets, buffer.getByte(START));
            long read = 0;
            for (int i = 1; i <= octets; i++) {
                read = read << Byte.SIZE | buffer.getByte(START + i) & 0xFF;
            }
            assertEquals(number, read);
            assertEquals('#', buffer.getByte(START + octets + 1));
        }
    }

    @Test
    void shouldWriteFieldsWithShortNumbersAsTwoOctets() {
        UnsafeBuffer buffer = AgronaAccess.wrap(new byte[3]);
        HeadersWriter headers = new HeadersWriter().wrap(buffer, 0, 3);

        headers.integer(HeaderName.PUSH_FLAG, 0x7F);

        assertEquals((short) 0xB4FF, buffer.getShort(0, java.nio.ByteOrder.BIG_ENDIAN));
        assertThrows(IllegalArgumentException.class, () -> headers.integer(HeaderName.PUSH_FLAG, 1));
        assertThrows(IllegalArgumentException.class, () -> headers.integer(-1, 1));
        assertEquals(0, buffer.getByte(2));
    }

    @Test
    void shouldRefuseAnyTextBeforeItHasRoom() {
        WspWriter writer = new WspWriter();

        assertThrows(IllegalStateException.class, () -> writer.textString("a"));
        assertThrows(IllegalStateException.class, () -> writer.textString(""));
    }
}
