package org.heliograph.smpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.DataCodingScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** data_coding and TP-DCS, to and fro. */
final class DataCodingSchemesTest {
    private static final Set<Integer> NUMBERLESS = Set.of(Alphabet.UTF8, Alphabet.GB18030, Alphabet.GBK);

    @ParameterizedTest
    @CsvSource({
        "0x00, 0x00", "0x01, 0x00", "0x02, 0x04", "0x03, 0x08", "0x04, 0x04", "0x05, 0x08", "0x06, 0x08", "0x07, 0x08",
        "0x08, 0x08", "0x09, -1", "0x0A, 0x08", "0x0B, -1", "0x0C, -1", "0x0D, 0x08", "0x0E, 0x08", "0x0F, 0x0F",
        "0x10, 0x10", "0x18, 0x18", "0x40, 0x40", "0xC8, 0xC8", "0xD8, 0xD8", "0xE8, 0xE8", "0xF0, 0xF0", "0xFF, 0xFF",
        "0x100, -1", "-1, -1"
    })
    void shouldConvertToWhatCentresPutOnTheAir(String dataCoding, String dcs) {
        assertEquals(Integer.decode(dcs), DataCoding.toDcs(Integer.decode(dataCoding)));
    }

    @ParameterizedTest
    @CsvSource({
        "0x00, 0x00", "0x01, 0x00", "0x03, 0x00", "0x04, 0x04", "0x05, 0x04", "0x08, 0x08", "0x0B, 0x08", "0x0C, 0x00",
        "0x0E, 0x00", "0x10, 0x10", "0x1C, 0x00", "0x38, 0x38", "0x48, 0x48", "0x80, 0x00", "0x84, 0x00", "0xC8, 0xC8",
        "0xEA, 0xEA", "0xF5, 0xF5", "-1, 0x00", "0x100, 0x00"
    })
    void shouldConvertFromWhatCameOffTheAir(String dcs, String dataCoding) {
        assertEquals(Integer.decode(dataCoding), DataCoding.fromDcs(Integer.decode(dcs)));
    }

    @Property
    void shouldConvertAnyNumber(@ForAll int number) {
        assertTrue(DataCoding.fromDcs(number) >= 0 && DataCoding.fromDcs(number) <= 0xFF);
        assertTrue(DataCoding.toDcs(number) >= DataCodingScheme.NONE && DataCoding.toDcs(number) <= 0xFF);
    }

    /** What a receiver sees in the octet stays, there and back, though bits without a meaning may go. */
    @Test
    void shouldKeepTheMeaningOfEveryScheme() {
        for (int dcs = 0; dcs <= 0xFF; dcs++) {
            int again = DataCoding.toDcs(DataCoding.fromDcs(dcs));

            assertNotEquals(DataCodingScheme.NONE, again);
            assertEquals(DataCodingScheme.alphabet(dcs), DataCodingScheme.alphabet(again), "dcs=" + dcs);
            assertEquals(DataCodingScheme.waitingKind(dcs), DataCodingScheme.waitingKind(again), "dcs=" + dcs);
            if (!DataCodingScheme.isReserved(dcs)) {
                assertEquals(DataCodingScheme.messageClass(dcs), DataCodingScheme.messageClass(again), "dcs=" + dcs);
                assertEquals(DataCodingScheme.isCompressed(dcs), DataCodingScheme.isCompressed(again), "dcs=" + dcs);
            }
        }
    }

    @Test
    void shouldHaveANumberForEachAlphabetOfTheDocument() {
        for (int alphabet = 0; alphabet < Alphabet.VALUES.rows().size(); alphabet++) {
            int dataCoding = DataCoding.ofAlphabet(alphabet);
            boolean ofSevenBits = alphabet == Alphabet.GSM7 || alphabet == Alphabet.GSM7_PACKED;
            int read = ofSevenBits ? Alphabet.SMSC_DEFAULT : alphabet;
            boolean none = NUMBERLESS.contains(alphabet);

            assertEquals(none, dataCoding == DataCoding.RESERVED, Alphabet.name(alphabet));
            assertTrue(none || DataCoding.smsAlphabet(dataCoding) == read, Alphabet.name(alphabet));
        }
    }
}
