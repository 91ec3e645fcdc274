package org.heliograph.wap.wbxml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

/** A reader that has read other documents before, beside a new one. */
class WbxmlReuseTest {
    private static final List<String> DOCUMENTS = List.of(
            "03056a0045c60b03610085010361000101",
            "03056a0005",
            "03056a0045c60ac3041999062501" + "0101",
            "03016a008501",
            "03066a0005",
            "03050300450361e40001",
            "0305000045036100" + "01",
            "01050005",
            "0105" + "01" + "6105",
            "02056a0005",
            "03056a",
            "",
            "03056a03616200450283610001",
            "03016a0005",
            "0304ea0005",
            "0300006a12" + "2d2f2f574150464f52552f2f44544420534c00" + "05",
            "040000000005");

    private static String words(WbxmlReader reader, String hex, int charset) {
        byte[] octets = HexFormat.of().parseHex(hex);
        StringBuilder out = new StringBuilder();
        reader.wrap(new UnsafeBuffer(octets), 0, octets.length, null, charset);
        out.append(reader.table());
        while (reader.next() < WbxmlEvent.END_DOCUMENT) {
            out.append(reader.event()).append(reader.name()).append('=').append(reader.text());
            out.append(reader.isDate())
                    .append(reader.position())
                    .append('-')
                    .append(reader.end())
                    .append(' ');
        }
        return out.append(reader.event())
                .append(reader.fault())
                .append(reader.table())
                .append(reader.event() == WbxmlEvent.FAULT ? 0 : reader.version())
                .append('\n')
                .toString();
    }

    @Test
    void shouldReadADocumentWhateverWasReadBefore() {
        for (WbxmlSettings settings : List.of(WbxmlSettings.STRICT, WbxmlSettings.LENIENT)) {
            for (String before : DOCUMENTS) {
                for (String document : DOCUMENTS) {
                    for (int charset : new int[] {0, 4, -1}) {
                        WbxmlReader used = new WbxmlReader(settings, WbxmlTables.STANDARD);
                        words(used, before, 4);
                        words(used, before, charset);

                        assertEquals(
                                words(new WbxmlReader(settings, WbxmlTables.STANDARD), document, charset),
                                words(used, document, charset),
                                before + " " + document);
                    }
                }
            }
        }
    }

    @Test
    void shouldTellDatesByTheirDigits() {
        for (MutableDirectBuffer buffer :
                List.of(new UnsafeBuffer(new byte[16]), new UnsafeBuffer(ByteBuffer.allocateDirect(16)))) {
            for (int start = 0; start < 9; start++) {
                for (int length = 0; length < 9 && start + length <= 16; length++) {
                    verifyDates(buffer, start, length);
                }
            }
        }
    }

    private static void verifyDates(MutableDirectBuffer buffer, int start, int length) {
        for (int at = 0; at < length; at++) {
            for (int octet = 0; octet < 0x100; octet++) {
                buffer.setMemory(0, 16, (byte) 0xFF);
                buffer.setMemory(start, length, (byte) 0x59);
                buffer.putByte(start + at, (byte) octet);
                boolean sound = length >= 4 && length <= 7 && octet >> 4 <= 9 && (octet & 0x0F) <= 9;
                assertEquals(sound, WbxmlDate.isValid(buffer, start, length));
            }
        }
    }
}
