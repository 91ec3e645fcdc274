package org.heliograph.sms;

import static org.heliograph.sms.DataCodingScheme.NONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DataCodingSchemeTest {
    private static final int GSM7 = Alphabet.GSM7;
    private static final int BINARY = Alphabet.BINARY;
    private static final int UCS2 = Alphabet.UCS2;

    /** The group, and in it alphabet and class by bits, of every octet; as the table of §1 has them. */
    @Test
    void shouldReadEveryOctetAsItsGroupSays() {
        int[] alphabets = {GSM7, BINARY, UCS2, GSM7};
        for (int dcs = 0; dcs <= 0xFF; dcs++) {
            String bits = String.format("%8s", Integer.toBinaryString(dcs)).replace(' ', '0');
            boolean general = bits.startsWith("0");
            boolean waiting = bits.matches("(1100|1101|1110).*");
            int alphabet = general
                    ? alphabets[Integer.parseInt(bits.substring(4, 6), 2)]
                    : bits.startsWith("1110") ? UCS2 : bits.matches("1111.1..") ? BINARY : GSM7;
            boolean hasClass = bits.matches("0..1....|1111....");

            assertEquals(alphabet, DataCodingScheme.alphabet(dcs), bits);
            assertEquals(hasClass ? dcs & 3 : NONE, DataCodingScheme.messageClass(dcs), bits);
            assertEquals(general && bits.charAt(2) == '1', DataCodingScheme.isCompressed(dcs), bits);
            assertEquals(general && bits.charAt(1) == '1', DataCodingScheme.isAutoDelete(dcs), bits);
            assertEquals(waiting, DataCodingScheme.isMessageWaiting(dcs), bits);
            assertEquals(waiting ? dcs & 3 : NONE, DataCodingScheme.waitingKind(dcs), bits);
            assertEquals(waiting && bits.charAt(4) == '1', DataCodingScheme.isWaitingActive(dcs), bits);
            assertEquals(bits.matches("(1101|1110).*"), DataCodingScheme.isWaitingStored(dcs), bits);
            boolean reserved = bits.matches("10......|0...11..");
            assertEquals(reserved, DataCodingScheme.isReserved(dcs), bits);
            assertEquals(reserved, DataCodingScheme.name(dcs) == null, bits);
        }
    }

    @ParameterizedTest
    @CsvSource({"0x0C", "0x4C", "0x80", "0xB8", "0x84", "-1", "256", "0x7FFFFFFF", "-2147483648"})
    void shouldReadWhatIsReservedAs7BitText(String dcs) {
        assertEquals(GSM7, DataCodingScheme.alphabet(Long.decode(dcs).intValue()));
        assertTrue(DataCodingScheme.isReserved(Long.decode(dcs).intValue()));
    }

    @Test
    void shouldNotFallIntoTheTraps() {
        assertEquals(NONE, DataCodingScheme.messageClass(0x00));
        assertTrue(DataCodingScheme.isWaitingStored(0xE8));
        assertEquals(0xE8, DataCodingScheme.waitingStore(WaitingKind.VOICE, true, UCS2));
        assertEquals(DataCodingScheme.CLASS_0, DataCodingScheme.messageClass(0xF8));
        assertFalse(DataCodingScheme.isMessageWaiting(0xF8));
        assertEquals(GSM7, DataCodingScheme.alphabet(0xC8));
        assertEquals(GSM7, DataCodingScheme.alphabet(0x84));
        assertEquals(Alphabet.KSC5601, DataCodingScheme.alphabetInKorea(0x84));
        assertEquals(UCS2, DataCodingScheme.alphabetInKorea(0x08));
    }

    @Property
    void shouldReadAnyNumber(@ForAll int dcs) {
        assertTrue(DataCodingScheme.messageClass(dcs) <= 3);
        assertTrue(DataCodingScheme.waitingKind(dcs) <= 3);
        assertTrue(Alphabet.name(DataCodingScheme.alphabet(dcs)) != null);
        if ((dcs & ~0xFF) != 0) {
            assertTrue(DataCodingScheme.isReserved(dcs));
            assertFalse(DataCodingScheme.isMessageWaiting(dcs) || DataCodingScheme.isWaitingStored(dcs));
            assertEquals(NONE, DataCodingScheme.messageClass(dcs));
            assertNull(DataCodingScheme.name(dcs));
        }
    }

    @Test
    void shouldComposeWhatItReads() {
        int[] alphabets = {GSM7, BINARY, UCS2};
        for (int alphabet : alphabets) {
            for (int messageClass = NONE; messageClass <= 3; messageClass++) {
                int dcs = DataCodingScheme.of(alphabet, messageClass);
                int marked = DataCodingScheme.withAutoDelete(DataCodingScheme.withCompressed(dcs, true), true);

                for (int each : new int[] {dcs, marked}) {
                    assertEquals(alphabet, DataCodingScheme.alphabet(each));
                    assertEquals(messageClass, DataCodingScheme.messageClass(each));
                    assertEquals(each == marked, DataCodingScheme.isCompressed(each));
                    assertEquals(each == marked, DataCodingScheme.isAutoDelete(each));
                }
                assertEquals(
                        dcs, DataCodingScheme.withCompressed(DataCodingScheme.withAutoDelete(marked, false), false));
            }
        }
        assertEquals(0x10, DataCodingScheme.of(GSM7, 0));
        assertEquals(0x18, DataCodingScheme.of(UCS2, 0));
        assertEquals(0xF0, DataCodingScheme.ofClassGroup(GSM7, 0));
        assertEquals(DataCodingScheme.WAP_PUSH, DataCodingScheme.ofClassGroup(BINARY, 1));
        assertEquals(DataCodingScheme.SIM_DATA, DataCodingScheme.ofClassGroup(BINARY, 2));
        assertEquals(0xC8, DataCodingScheme.waitingDiscard(WaitingKind.VOICE, true));
        assertEquals(0xC0, DataCodingScheme.waitingDiscard(WaitingKind.VOICE, false));
        assertEquals(0xD9, DataCodingScheme.waitingStore(WaitingKind.FAX, true, GSM7));
    }

    @Test
    void shouldRefuseToComposeWhatThereIsNot() {
        assertThrows(IllegalArgumentException.class, () -> DataCodingScheme.of(Alphabet.LATIN1, 0));
        assertThrows(IllegalArgumentException.class, () -> DataCodingScheme.of(GSM7, 4));
        assertThrows(IllegalArgumentException.class, () -> DataCodingScheme.ofClassGroup(UCS2, 0));
        assertThrows(IllegalArgumentException.class, () -> DataCodingScheme.ofClassGroup(GSM7, NONE));
        assertThrows(IllegalArgumentException.class, () -> DataCodingScheme.waitingDiscard(4, true));
        assertThrows(IllegalArgumentException.class, () -> DataCodingScheme.waitingStore(0, true, BINARY));
        assertThrows(IllegalArgumentException.class, () -> DataCodingScheme.withAutoDelete(0xF0, true));
    }

    @Test
    void shouldNameOctetsByTheirParts() {
        assertEquals("GSM 7-bit", DataCodingScheme.name(0x00));
        assertEquals("UCS-2, class 3, compressed", DataCodingScheme.name(0x3B));
        assertEquals("UCS-2, e-mail waiting, store", DataCodingScheme.name(0xEA));
        assertEquals("GSM 7-bit, voice not waiting, discard", DataCodingScheme.name(0xC0));
        assertEquals("GSM 7-bit, delete once read", DataCodingScheme.name(0x40));
    }

    @Test
    void shouldKnowWhichAlphabetsATpduHas() {
        for (int alphabet = 0; alphabet < Alphabet.VALUES.rows().size(); alphabet++) {
            int dcs = DataCodingScheme.ofAlphabet(alphabet);
            int read = alphabet == Alphabet.GSM7_PACKED ? GSM7 : alphabet;
            assertTrue(dcs == NONE || DataCodingScheme.alphabet(dcs) == read);
        }
        assertEquals(NONE, DataCodingScheme.ofAlphabet(Alphabet.ASCII));
    }

    @Test
    void shouldConvertContentFormats() {
        int[][] toDcs = {{0, 0x00}, {3, 0xF6}, {4, 0x04}, {8, 0x08}, {15, 0x08}, {246, 0xF6}, {16, 0x10}, {24, 0x18}};
        for (int[] pair : toDcs) {
            assertEquals(pair[1], ContentFormat.toDcs(pair[0]), "format=" + pair[0]);
        }
        int[][] fromDcs = {
            {0x00, 0}, {0x04, 4}, {0x08, 8}, {0xF6, 3}, {0xF5, 4}, {0xE8, 8}, {0xC8, 0}, {0x84, 0}, {0x20, 4}
        };
        for (int[] pair : fromDcs) {
            assertEquals(pair[1], ContentFormat.fromDcs(pair[0]), "dcs=" + pair[0]);
        }
        for (int alphabet = 0; alphabet < Alphabet.VALUES.rows().size(); alphabet++) {
            int format = ContentFormat.ofAlphabet(alphabet);
            assertTrue(format == ContentFormat.NONE || ContentFormat.alphabet(format) == alphabet);
        }
    }

    @Property
    void shouldConvertAnyContentFormat(@ForAll int number) {
        assertFalse(DataCodingScheme.isReserved(ContentFormat.toDcs(number)));
        assertTrue(ContentFormat.VALUES.contains(ContentFormat.fromDcs(number)));
    }
}
