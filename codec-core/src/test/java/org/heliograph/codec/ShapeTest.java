package org.heliograph.codec;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class ShapeTest {
    private static final int LONG = 200;

    /** A text, and so many octets behind it that the last number is beyond what a room tells. */
    private static final class LongBlock extends Message<LongBlock> {
        private static final Layout LAYOUT = Layout.of("LONG_BLOCK", "§4");
        static final CText TEXT = LAYOUT.ctext("text", "A text.", 9);
        static final U8 FIRST = LAYOUT.u8("first", "A number.", Values.ANY);
        static final Octets MARK = LAYOUT.octets("mark", "Octets.", LONG);
        static final U32 LAST = LAYOUT.u32("last", "A number.", Values.ANY);
        static final MessageType<LongBlock> TYPE = LAYOUT.type(LongBlock::new);

        LongBlock(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<LongBlock> type() {
            return TYPE;
        }
    }

    private static Shape of(int[] blocks) {
        return Shape.of(List.of(), null, null, 0, 0, 0, List.of(), blocks);
    }

    @Test
    void shouldTellTheRoomOfEachBlockUpToAGreatest() {
        for (int anchor = 0; anchor <= Shape.MAX_VARIABLES; anchor++) {
            for (int octets = 0; octets <= 300; octets++) {
                int[] blocks = {5, 1, 2, 3, 4, 5, 6, 7, 126, 127};
                blocks[anchor] = octets;
                Shape shape = of(blocks);

                for (int i = 0; i < blocks.length; i++) {
                    assertEquals(blocks[i], shape.block(i));
                    assertEquals(i == 0 ? blocks[i] : Math.min(blocks[i], 127), shape.room(i));
                }
            }
        }
    }

    @Test
    void shouldReadNumbersAtBothEndsOfALongBlock() {
        byte[] octets = new byte[3 + 1 + LONG + Integer.BYTES];
        octets[0] = 'a';
        octets[1] = 'b';
        octets[3] = (byte) 0xF1;
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        buffer.putInt(octets.length - Integer.BYTES, 0x8000_0007, BIG_ENDIAN);
        LongBlock message = new LongBlock(Settings.STRICT).wrap(buffer, 0, octets.length);

        assertEquals(Fault.NONE, message.check());
        assertEquals(0xF1, message.get(LongBlock.FIRST));
        assertEquals(0x8000_0007L, message.get(LongBlock.LAST));
        assertEquals("ab", message.get(LongBlock.TEXT).toString());
    }

    @Test
    void shouldRefuseANumberOfAnAnchorThatNoMessageHas() {
        FieldInfo info = LongBlock.FIRST.info();
        for (int anchor : new int[] {-1, 10, 11, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            List<Executable> numbers = List.of(
                    () -> new U8(info, anchor, 0, Values.ANY),
                    () -> new U16(info, anchor, 0, Values.ANY),
                    () -> new U32(info, anchor, 0, Values.ANY),
                    () -> new I32(info, anchor, 0, Values.ANY),
                    () -> new U64(info, anchor, 0, Values.ANY));
            for (Executable number : numbers) {
                String message =
                        assertThrows(IllegalArgumentException.class, number).getMessage();
                assertEquals("anchor: wanted 0 to 9, got " + anchor, message);
            }
        }
    }
}
