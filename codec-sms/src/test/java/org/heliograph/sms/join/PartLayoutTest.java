package org.heliograph.sms.join;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.sms.Alphabet;
import org.junit.jupiter.api.Test;

final class PartLayoutTest {
    private final MessagePart part = new MessagePart();
    private final UnsafeBuffer target = new UnsafeBuffer(new byte[256]);

    private String hex(int length) {
        return Events.hex(new UnsafeBuffer(target, 0, length));
    }

    private void fill() {
        UnsafeBuffer content = new UnsafeBuffer(HexFormat.of().parseHex("0c0804abcd020105040b8423f141"));
        part.clear()
                .scope(0x0102030405060708L)
                .source(0x0101, "12")
                .destination(0x0500, "abc")
                .content(content, 0, content.capacity(), Alphabet.UCS2, true)
                .tag(0x1112131415161718L);
    }

    @Test
    void shouldWriteKeysAsDocumented() {
        fill();
        String head = "01" + "02" + "02" + "10" + "0b84" + "23f1";
        String tail = "0102030405060708" + "000000000000abcd" + "0101" + "02" + "3132" + "0500" + "03" + "616263";

        assertEquals(head + "00000006" + tail, hex(PartKey.encode(target, part, part.alphabet())));
        assertEquals(head + "ffffffff" + tail, hex(PartKey.encode(target, part, PartKey.ANY_ALPHABET)));
        assertEquals(2, PartKey.total(target));
        assertEquals(162, PartKey.MAX_LENGTH);
    }

    @Test
    void shouldWriteKeysOfNothingAsDocumented() {
        assertEquals("01000000" + "00".repeat(24) + "000000" + "000000", hex(PartKey.encode(target, part.clear(), 0)));
    }

    @Test
    void shouldWriteAddressesOfEveryLengthAlike() {
        for (int length = 0; length <= MessagePart.MAX_ADDRESS_LENGTH; length++) {
            String source = "8613800138000\u00ff".repeat(5).substring(0, length);
            String destination = "10690123".repeat(8).substring(length);
            String expected = "01000000" + "00".repeat(24) + address(source) + address(destination);

            part.clear().source(0x0102, source).destination(0x0102, destination);
            assertEquals(expected, hex(PartKey.encode(target, part, 0)));
            part.clear().source(0x0102, new StringBuilder(source)).destination(0x0102, new StringBuilder(destination));
            assertEquals(expected, hex(PartKey.encode(target, part, 0)));
            UnsafeBuffer octets = new UnsafeBuffer(source.getBytes(ISO_8859_1));
            part.source(0x0102, octets, 0, length);
            assertEquals(expected, hex(PartKey.encode(target, part, 0)));
            assertEquals(octets, part.source());
        }
    }

    private static String address(String text) {
        return "0102" + HexFormat.of().toHexDigits((byte) text.length())
                + HexFormat.of().formatHex(text.getBytes(ISO_8859_1));
    }

    @Test
    void shouldWriteRecordsAsDocumented() {
        fill();

        assertEquals(
                "01" + "1112131415161718" + "00000006" + "01" + "0c0804abcd020105040b8423f141",
                hex(PartRecord.encode(target, part)));
        assertEquals(9, PartRecord.COMPARED_OFFSET);
        assertEquals(14, PartRecord.CONTENT_OFFSET);
    }

    @Test
    void shouldNameKindsOfReference() {
        assertEquals("UDH 16", ReferenceKind.name(ReferenceKind.UDH_16));
        assertEquals(null, ReferenceKind.name(5));
    }
}
