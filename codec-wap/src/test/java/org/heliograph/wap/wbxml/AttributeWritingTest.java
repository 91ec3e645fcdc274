package org.heliograph.wap.wbxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.junit.jupiter.api.Test;

/** Strings are looked at by words where the virtual machine shows their octets: the same as character by character. */
class AttributeWritingTest {
    private static final String[] PREFIXES = {
        "", "http://", "http://www.", "https://", "https://www.", "http:/", "ftp://"
    };
    private static final String[] PIECES = {
        ".com/", ".edu/", ".net/", ".org/", ".com", ".", "..com/", "./", ".com/.net/"
    };

    private final UnsafeBuffer buffer = AgronaAccess.wrap(new byte[400]);

    private String written(String attribute, CharSequence value) {
        WbxmlWriter writer = new WbxmlWriter().wrap(buffer, 0, buffer.capacity());
        writer.startDocument(WbxmlVersion.V1_3, WbxmlTables.SI)
                .startElement("si")
                .startElement("indication");
        try {
            int length =
                    writer.attribute(attribute, value).endElement().endElement().finish();
            return Replay.hex(buffer, length);
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private void requireSame(String attribute, String value) {
        assertEquals(written(attribute, new StringBuilder(value)), written(attribute, value), attribute + "=" + value);
    }

    @Test
    void shouldFindPiecesAtEveryPlace() {
        for (String prefix : PREFIXES) {
            for (String piece : PIECES) {
                for (int before = 0; before <= 18; before++) {
                    for (int behind = 0; behind <= 9; behind++) {
                        requireSame("href", prefix + "h".repeat(before) + piece + "p".repeat(behind));
                    }
                }
            }
        }
    }

    @Test
    void shouldFindOnePieceBehindTheOther() {
        String host = "hostname";
        for (int i = 0; i < host.length(); i++) {
            requireSame("href", "http://" + host.substring(i) + ".com/" + host.substring(0, i) + ".org/.net/x.com/");
        }
        requireSame("href", "http://caf\u00e9.com/\u00e9.net/");
        requireSame("href", "http://\u20ac.com/\u20ac.net/");
    }

    @Test
    void shouldTakeWordsOfTheDocumentTypeAndOtherTexts() {
        List<String> values = new ArrayList<>(List.of("signal-none", "signal-low", "signal-medium", "signal-high"));
        values.addAll(List.of("delete", "signal", "signal-medium2", "", "com", "a"));
        for (String value : values) {
            requireSame("action", value);
            requireSame("si-id", value);
        }
    }

    @Test
    void shouldTellDatesFromOtherTexts() {
        String date = "1999-06-25T15:23:15Z";
        for (int i = 0; i < date.length(); i++) {
            for (char c : new char[] {'0', '9', '-', ':', 'T', 'Z', '/', ';', 'p', 0x01, 0x7F, 0xB0, 0xFF, 0x130}) {
                String other = date.substring(0, i) + c + date.substring(i + 1);
                assertEquals(WbxmlDate.isDate(new StringBuilder(other)), WbxmlDate.isDate(other), other);
                requireSame("created", other);
            }
        }
        assertTrue(WbxmlDate.isDate(date));
        assertFalse(WbxmlDate.isDate(date + "Z"));
        assertFalse(WbxmlDate.isDate(date.substring(1)));
    }

    @Test
    void shouldLeaveOutZerosAtTheEndOfDates() {
        String[] dates = {
            "1999-06-25T15:23:15Z", "1999-06-25T15:23:00Z", "1999-06-25T15:00:00Z", "1999-06-25T00:00:00Z",
            "1999-06-00T00:00:00Z", "0000-00-00T00:00:00Z", "1999-06-25T00:00:01Z", "9999-99-99T99:99:99Z"
        };
        int[] lengths = {7, 6, 5, 4, 4, 4, 7, 7};
        for (int i = 0; i < dates.length; i++) {
            requireSame("created", dates[i]);
            buffer.setMemory(0, 20, (byte) '#');
            assertEquals(lengths[i], WbxmlDate.encode(dates[i], buffer, 1), dates[i]);
            StringBuilder digits = new StringBuilder();
            for (int j = 0; j < WbxmlDate.MAX_LENGTH; j++) {
                digits.append(String.format("%02x", buffer.getByte(1 + j)));
            }
            assertEquals(dates[i].replaceAll("[^0-9]", ""), digits.toString());
            assertEquals('#', buffer.getByte(1 + WbxmlDate.MAX_LENGTH));
        }
    }
}
