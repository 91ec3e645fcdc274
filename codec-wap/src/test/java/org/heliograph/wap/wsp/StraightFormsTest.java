package org.heliograph.wap.wsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.junit.jupiter.api.Test;

/** Fields, content types and parameters in usual forms beside the same ones in forms that only the grammars read. */
final class StraightFormsTest {
    private static final int ROOM = 96;
    private static final int OCTETS = 0x100;

    private final List<MutableDirectBuffer> buffers =
            List.of(new UnsafeBuffer(new byte[ROOM]), new UnsafeBuffer(ByteBuffer.allocateDirect(ROOM)));
    private final Headers headers = new Headers();
    private final ContentType type = new ContentType();
    private final ContentType other = new ContentType();
    private final WspReader reader = new WspReader();

    /** Lays octets at the end of a buffer of any octets. */
    private static int lay(MutableDirectBuffer buffer, String hex, int behind) {
        byte[] octets = HexFormat.of().parseHex(hex);
        int start = ROOM - behind - octets.length;
        buffer.setMemory(0, ROOM, (byte) 0x61);
        buffer.putBytes(start, octets);
        return start;
    }

    @Test
    void shouldFindTheEndOfEveryValueAsTheReaderDoes() {
        for (MutableDirectBuffer buffer : buffers) {
            for (int octet = 0; octet < OCTETS; octet++) {
                for (int length = 0; length < 36; length++) {
                    String value = String.format("%02x", octet) + "41".repeat(length) + "00";
                    int start = lay(buffer, "b0" + value, 0);
                    for (int limit = start + 1; limit <= ROOM; limit++) {
                        verifyField(buffer, start, limit);
                    }
                }
            }
        }
    }

    private void verifyField(MutableDirectBuffer buffer, int start, int limit) {
        long expected = reader.wrap(buffer, start + 1, limit).skip();
        headers.wrap(buffer, start, limit);

        assertEquals(expected > 0, headers.next());
        assertEquals(Math.min(expected, 0), headers.fault());
        if (expected > 0) {
            assertEquals(0x30, headers.code());
            assertEquals(start, headers.position());
            assertEquals(start + 1, headers.valuePosition());
            assertEquals(expected, headers.valueLength());
            assertEquals(expected + 1, headers.length());
        }
        while (headers.next()) {}
        long fault = headers.fault();
        assertEquals(fault, headers.check());
    }

    @Test
    void shouldReadTypesBehindAnyLengthAlike() {
        List<String> types = List.of(
                "ae",
                "ae81ea",
                "ff",
                "4100",
                "7f4100",
                "7f8100",
                "00",
                "02030a",
                "0281ea",
                "6170706c69636174696f6e2f736d696c00",
                "6170706c69636174696f6e2f736d696c0081ea8561",
                "ae81ea856100",
                "22410081ea",
                "4142",
                "b38a3c414243444500",
                "1f",
                "0102",
                "aeff",
                "ae856100",
                "20008181");
        for (MutableDirectBuffer buffer : buffers) {
            for (String octets : types) {
                for (int behind = 0; behind < 9; behind++) {
                    verifyType(buffer, octets, behind);
                }
            }
        }
    }

    private void verifyType(MutableDirectBuffer buffer, String octets, int behind) {
        int length = octets.length() / 2;
        int start = lay(buffer, String.format("1f%02x%s", length, octets), behind);
        long expected = other.wrap(buffer, start, ROOM - behind);
        String words = words(other);
        start = lay(buffer, String.format("%02x%s", length, octets), behind);

        long read = type.wrap(buffer, start, ROOM - behind);

        assertEquals(expected < 0 ? -1 : expected - 1, expected < 0 ? Math.max(read, -1) : read, octets);
        assertEquals(words, words(type), octets);
        assertEquals(other.isGeneral(), type.isGeneral(), octets);
        for (int limit = start; limit < ROOM - behind; limit++) {
            assertTrue(type.wrap(buffer, start, limit) < 0, octets);
        }
    }

    private static String words(ContentType type) {
        StringBuilder out = new StringBuilder();
        type.append(out);
        return out.append(' ')
                .append(type.code())
                .append(type.isText())
                .append(type.text())
                .append(type.wellKnown())
                .append(type.charset())
                .append(Fault.code(type.check()))
                .toString();
    }

    /** A number of a parameter as a Long-integer is read by the grammar, one as a Short-integer in straight code. */
    @Test
    void shouldReadParametersAsThoseWithALongNumber() {
        List<String> values = List.of(
                "80",
                "ea",
                "ff",
                "00",
                "4100",
                "224100",
                "7fc100",
                "7f00",
                "2200",
                "41",
                "22",
                "7f",
                "",
                "0105",
                "0205dc",
                "1f",
                "2000",
                "0561",
                "03414243",
                "4142434445464748494a00");
        for (MutableDirectBuffer buffer : buffers) {
            for (int id = 0; id <= Byte.MAX_VALUE; id++) {
                for (String value : values) {
                    String expected = parameters(buffer, String.format("01%02x", id), value);

                    String read = parameters(buffer, String.format("%02x", id | 0x80), value);

                    assertEquals(expected, read, id + " " + value);
                }
            }
        }
    }

    private static String parameters(MutableDirectBuffer buffer, String name, String value) {
        StringBuilder out = new StringBuilder();
        for (String behind : List.of("", "81ea", "854100", "61006200")) {
            int start = lay(buffer, name + value + behind, 0);
            Parameters parameters = new Parameters().wrap(buffer, start, ROOM);
            while (parameters.next()) {
                out.append(parameters.id()).append(parameters.name()).append(parameters.kind());
                out.append(parameters.kind() == ValueKind.NONE ? 0 : parameters.number());
                out.append(parameters.kind() == ValueKind.TEXT ? parameters.text() : "");
                out.append(parameters.kind() == ValueKind.OCTETS ? parameters.text() : "");
                out.append(ROOM - parameters.position() - parameters.length()).append('\n');
            }
            boolean first = Fault.position(parameters.fault()) == start;
            out.append(parameters.fault() == Fault.NONE ? "" : Fault.code(parameters.fault()) + " " + first);
        }
        return out.toString();
    }

    @Test
    void shouldKnowMultipartTypesByNumberAndByName() {
        for (int code = 0; code < OCTETS; code++) {
            String name = ContentTypes.name(code);
            if (name != null && !name.isEmpty()) {
                verifyMultipart(name, ContentTypes.isMultipart(ContentTypes.code(name)));
                verifyMultipart(name.toUpperCase(Locale.ROOT), ContentTypes.isMultipart(ContentTypes.code(name)));
                verifyMultipart(name + "; a=b", ContentTypes.isMultipart(ContentTypes.code(name)));
            }
        }
        assertFalse(ContentTypes.mayBeMultipart((byte) 0xC0, 100));
    }

    private void verifyMultipart(String name, boolean expected) {
        byte[] octets = (name + '\0').getBytes(StandardCharsets.US_ASCII);
        assertEquals(octets.length, type.wrap(new UnsafeBuffer(octets), 0, octets.length));
        assertEquals(expected, type.isMultipart(), name);
    }

    @Test
    void shouldCopyTextsOfAnyLengthAlsoWithinABuffer() {
        byte[] octets = new byte[ROOM];
        for (int i = 0; i < ROOM; i++) {
            octets[i] = (byte) i;
        }
        for (MutableDirectBuffer buffer : buffers) {
            for (MutableDirectBuffer target : buffers) {
                for (int length = 0; length < 40; length++) {
                    for (int index = 0; index < 50; index++) {
                        verifyCopy(buffer, target, octets, length, index);
                    }
                }
            }
        }
    }

    private static void verifyCopy(
            MutableDirectBuffer buffer, MutableDirectBuffer target, byte[] octets, int length, int index) {
        buffer.putBytes(0, octets);
        byte[] expected = new byte[ROOM];
        target.getBytes(0, expected);
        System.arraycopy(octets, 20, expected, index, length);
        MutableDirectBuffer same = new UnsafeBuffer(target);

        assertEquals(length, new WspText().wrap(buffer, 20, length).copyTo(same, index));

        byte[] copied = new byte[ROOM];
        target.getBytes(0, copied);
        assertArrayEquals(expected, copied, length + " to " + index);
    }
}
