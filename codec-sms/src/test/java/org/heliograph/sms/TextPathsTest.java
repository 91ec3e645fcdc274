package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.agrona.ExpandableArrayBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.junit.jupiter.api.Test;

/** The ways a text may take through a coder, by class of text, of buffer and of what is written to, beside one by one. */
final class TextPathsTest {
    private static final int INDEX = 3;
    private static final int MOST = 40;
    private static final byte UNTOUCHED = (byte) 0xAA;

    /** A surrogate without the other. */
    private static final String HALF = "[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]";

    /** Plain, coded otherwise, behind the escape, both, beyond Latin-1, and two that the alphabet lacks. */
    private static final String[] OTHERS = {
        "", "$", "[", "\u00e9{", "]]]]]]]]]", "\u20ac", "\u0394\u20ac", "\u00e7", "\u4e2d"
    };

    private final Gsm7 gsm7 = new Gsm7();
    private final TextCoder ucs2 = TextCoder.of(Alphabet.UCS2);

    private static List<MutableDirectBuffer> buffers(int length) {
        List<MutableDirectBuffer> buffers = new ArrayList<>();
        buffers.add(new UnsafeBuffer(new byte[INDEX + length]));
        buffers.add(new UnsafeBuffer(ByteBuffer.allocateDirect(INDEX + length)));
        buffers.add(new ExpandableArrayBuffer(INDEX + length));
        for (MutableDirectBuffer buffer : buffers) {
            buffer.setMemory(0, buffer.capacity(), UNTOUCHED);
        }
        return buffers;
    }

    private static byte[] octets(MutableDirectBuffer buffer, int length) {
        assertEquals(UNTOUCHED, buffer.getByte(INDEX - 1));
        byte[] octets = new byte[length];
        buffer.getBytes(INDEX, octets);
        return octets;
    }

    /** Every length, with other characters at every place. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int length = 0; length <= MOST; length++) {
            for (String other : OTHERS) {
                for (int place = 0; place <= length; place += 3) {
                    texts.add("Plain, 0123456789 and zZ.".repeat(2).substring(0, place)
                            + other
                            + "x".repeat(length - place));
                }
            }
        }
        return texts;
    }

    /** Codes one by one; stops at a character that there is none for or no room for. */
    private static byte[] codes(String text, int capacity) {
        byte[] codes = new byte[2 * text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            int code = Gsm7Table.locking(0).code(text.charAt(i));
            int second = Gsm7Table.singleShift(0).code(text.charAt(i));
            int width = code >= 0 ? 1 : 2;
            if (code < 0 && second < 0 || count + width > capacity) {
                break;
            }
            codes[count] = (byte) (code >= 0 ? code : Gsm7Table.ESCAPE);
            codes[count + width - 1] = (byte) (code >= 0 ? code : second);
            count += width;
        }
        return Arrays.copyOf(codes, count);
    }

    private static byte[] packed(byte[] codes, int fillBits) {
        byte[] octets = new byte[Septets.octets(codes.length, fillBits)];
        for (int bit = 0; bit < 7 * codes.length; bit++) {
            int at = fillBits + bit;
            octets[at / 8] |= (byte) ((codes[bit / 7] >>> bit % 7 & 1) << at % 8);
        }
        return octets;
    }

    private static long fault(String text, int capacity) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Gsm7Table.locking(0).code(character) < 0
                    && Gsm7Table.singleShift(0).code(character) < 0) {
                return Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, i);
            }
            if (codes(text.substring(0, i + 1), Integer.MAX_VALUE).length > capacity) {
                return Fault.of(Fault.TEXT_TOO_LONG, Fault.NO_FIELD, i);
            }
        }
        return Fault.NONE;
    }

    @Test
    void shouldWriteSeptetsAsOneByOne() {
        for (String text : texts()) {
            for (int less = 0; less <= 2; less++) {
                int capacity = Math.max(0, codes(text, Integer.MAX_VALUE).length - less);
                byte[] codes = codes(text, capacity);
                long expected = fault(text, capacity) == Fault.NONE ? codes.length : fault(text, capacity);
                for (MutableDirectBuffer buffer : buffers(capacity)) {
                    assertEquals(expected, gsm7.encode(text, buffer, INDEX, capacity), text);
                    assertArrayEquals(codes, octets(buffer, codes.length), text);
                    assertEquals(expected, gsm7.encode(new StringBuilder(text), buffer, INDEX, capacity), text);
                    assertArrayEquals(codes, octets(buffer, codes.length), text);
                }
            }
        }
    }

    @Test
    void shouldPackAsBitByBit() {
        for (String text : texts()) {
            byte[] codes = codes(text, Integer.MAX_VALUE);
            boolean isWhole = fault(text, Integer.MAX_VALUE) == Fault.NONE;
            for (int fillBits = 0; isWhole && fillBits < 7; fillBits += 3) {
                byte[] octets = packed(codes, fillBits);
                for (MutableDirectBuffer buffer : buffers(octets.length)) {
                    int length = octets.length;
                    assertEquals(
                            codes.length,
                            gsm7.encodePacked(text, 0, text.length(), buffer, INDEX, length, fillBits),
                            text);
                    assertArrayEquals(octets, octets(buffer, length), text);
                }
            }
        }
    }

    @Test
    void shouldPackAStretchOfALongText() {
        for (String other : OTHERS) {
            String text = ("A text with " + other + " in it, long enough for some pieces. ").repeat(40);
            String sound = fault(text, Integer.MAX_VALUE) == Fault.NONE ? text : text.replace(other, "");
            for (int from = 0; from <= 20; from++) {
                for (int to : new int[] {from, from + 1, from + 8, from + 512, from + 513, sound.length()}) {
                    byte[] codes = codes(sound.substring(from, to), Integer.MAX_VALUE);
                    byte[] octets = packed(codes, 0);
                    for (MutableDirectBuffer buffer : buffers(octets.length)) {
                        assertEquals(codes.length, gsm7.encodePacked(sound, from, to, buffer, INDEX, octets.length, 0));
                        assertArrayEquals(octets, octets(buffer, octets.length));
                    }
                }
            }
        }
    }

    @Test
    void shouldReadSeptetsToEveryKindOfText() throws IOException {
        CharBuffer wide = CharBuffer.allocate(100);
        StringBuilder builder = new StringBuilder();
        for (String text : texts()) {
            if (fault(text, Integer.MAX_VALUE) == Fault.NONE) {
                byte[] codes = codes(text, Integer.MAX_VALUE);
                UnsafeBuffer octets = new UnsafeBuffer(packed(codes, 0));
                CharBuffer direct = ByteBuffer.allocateDirect(2 * text.length()).asCharBuffer();
                builder.setLength(0);
                wide.clear();
                for (Appendable out : new Appendable[] {wide, builder, direct}) {
                    long count = gsm7.decodePacked(octets, 0, octets.capacity(), 0, codes.length, out);
                    assertEquals(text.length(), count);
                }
                assertEquals(text, wide.flip().toString());
                assertEquals(text, builder.toString());
                assertEquals(text, direct.flip().toString());
            }
        }
    }

    @Test
    void shouldWriteUnitsAsTheJdkDoes() {
        for (int length = 0; length <= MOST; length++) {
            for (String other : new String[] {"", "\u4e2d", "\ud83d\ude00", "\ud7ff\ue000"}) {
                for (int place = 0; place <= length; place++) {
                    String text = "\u0431".repeat(place) + other + "a".repeat(length - place);
                    byte[] expected = text.getBytes(StandardCharsets.UTF_16BE);
                    for (MutableDirectBuffer buffer : buffers(expected.length)) {
                        assertEquals(expected.length, ucs2.encode(text, buffer, INDEX, expected.length));
                        assertArrayEquals(expected, octets(buffer, expected.length));
                    }
                }
            }
        }
    }

    @Test
    void shouldFindHalfACharacterInEveryPlace() {
        for (int length = 1; length <= MOST; length++) {
            for (int place = 0; place < length; place++) {
                String text = "a".repeat(place) + '\ud83d' + "b".repeat(length - place - 1);
                byte[] expected = text.replace('\ud83d', '\ufffd').getBytes(StandardCharsets.UTF_16BE);
                TextCoder lenient = new Ucs2Coder(Mode.LENIENT);
                for (MutableDirectBuffer buffer : buffers(expected.length)) {
                    assertEquals(
                            Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, place),
                            ucs2.encode(text, buffer, INDEX, expected.length));
                    assertEquals(expected.length, lenient.encode(text, buffer, INDEX, expected.length));
                    assertArrayEquals(expected, octets(buffer, expected.length));
                }
            }
        }
    }

    @Test
    void shouldWriteAStretchOfAStringAsOfABuilder() {
        String text = "\u0431\u4e2d\ud83d\ude00a".repeat(5) + "\ude00\ud83d";
        StringBuilder builder = new StringBuilder(text);
        for (int from = 0; from < 6; from++) {
            for (int to = from; to <= text.length(); to++) {
                for (int room = 0; room <= 2 * (to - from); room++) {
                    List<MutableDirectBuffer> others = buffers(room);
                    for (MutableDirectBuffer buffer : buffers(room)) {
                        MutableDirectBuffer other = others.remove(0);
                        long expected = ucs2.encode(builder, from, to, other, INDEX, room);
                        int length = ucs2.length();

                        assertEquals(expected, ucs2.encode(text, from, to, buffer, INDEX, room));
                        assertEquals(length, ucs2.length());
                        assertArrayEquals(octets(other, length), octets(buffer, length));
                    }
                }
            }
        }
    }

    @Test
    void shouldReadUnitsToEveryKindOfText() throws IOException {
        String[] others = {"", "\u4e2d", "\ud83d\ude00", "\ud7ff\ue000", "\ud83d", "\ude00", "\ude00\ud83d"};
        for (int length = 0; length <= MOST; length++) {
            for (String other : others) {
                for (int place = 0; place <= length; place += 3) {
                    readsUnits("\u0431".repeat(place) + other + "a".repeat(length - place), place);
                }
            }
        }
    }

    private static void readsUnits(String text, int place) throws IOException {
        byte[] octets = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            octets[2 * i] = (byte) (text.charAt(i) >>> 8);
            octets[2 * i + 1] = (byte) text.charAt(i);
        }
        String replaced = text.replaceAll(HALF, "\ufffd");
        boolean isSound = replaced.equals(text);
        long fault = Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, 2 * place);
        String sound = isSound ? text : text.substring(0, place);
        for (MutableDirectBuffer buffer : buffers(octets.length)) {
            buffer.putBytes(INDEX, octets);
            reads(new Ucs2Coder(Mode.STRICT), buffer, octets.length, sound, isSound ? text.length() : fault);
            reads(new Ucs2Coder(Mode.LENIENT), buffer, octets.length, replaced, text.length());
        }
    }

    private static void reads(Ucs2Coder coder, MutableDirectBuffer buffer, int length, String text, long answer)
            throws IOException {
        CharBuffer wide = CharBuffer.allocate(100).position(INDEX).slice().position(1);
        CharBuffer exact = CharBuffer.allocate(length / 2);
        CharBuffer direct = ByteBuffer.allocateDirect(length).asCharBuffer();
        StringBuilder builder = new StringBuilder();
        for (Appendable out : new Appendable[] {wide, exact, direct, builder}) {
            assertEquals(answer, coder.decode(buffer, INDEX, length, out));
        }

        assertEquals(text, wide.flip().position(1).toString());
        assertEquals(text, exact.flip().toString());
        assertEquals(text, direct.flip().toString());
        assertEquals(text, builder.toString());
    }
}
