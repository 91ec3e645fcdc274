package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class AlphabetTest {
    private static final Set<Integer> OCTETS = Set.of(Alphabet.BINARY, Alphabet.EXTENDED_KANJI, Alphabet.PICTOGRAM);

    private static final Set<Integer> SEPTETS = Set.of(Alphabet.SMSC_DEFAULT, Alphabet.GSM7, Alphabet.GSM7_PACKED);

    @Test
    void shouldKnowTextFromOctets() {
        int count = Alphabet.VALUES.rows().size();

        for (int alphabet = 0; alphabet < count; alphabet++) {
            assertNotNull(Alphabet.name(alphabet));
            boolean isSeptets = SEPTETS.contains(alphabet);
            boolean isOctets = OCTETS.contains(alphabet);
            assertEquals(!isOctets, Alphabet.isText(alphabet), Alphabet.name(alphabet));
            assertEquals(isOctets || isSeptets, Alphabet.charset(alphabet) == null, Alphabet.name(alphabet));
        }
        assertEquals("UTF-16BE", Alphabet.charset(Alphabet.UCS2).name());
        assertEquals("EUC-KR", Alphabet.charset(Alphabet.KSC5601).name());
    }

    @Test
    void shouldTakeNumbersOfNoAlphabetForOctets() {
        assertFalse(Alphabet.isText(-1));
        assertNull(Alphabet.charset(-1));
        assertNull(Alphabet.charset(Alphabet.VALUES.rows().size()));
        assertNull(Alphabet.name(-1));
        assertNull(Alphabet.name(Alphabet.VALUES.rows().size()));
    }
}
