package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.Charset;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AlphabetTest {
    private static final Set<Integer> OCTETS =
            Set.of(Alphabet.BINARY, Alphabet.EXTENDED_KANJI, Alphabet.PICTOGRAM, Alphabet.GSM7, Alphabet.GSM7_PACKED);

    @Test
    void shouldHaveACharsetForEveryAlphabetOfText() {
        int count = Alphabet.VALUES.rows().size();

        for (int alphabet = 0; alphabet < count; alphabet++) {
            assertNotNull(Alphabet.name(alphabet));
            assertEquals(OCTETS.contains(alphabet), Alphabet.charset(alphabet) == null, Alphabet.name(alphabet));
        }
        assertEquals("UTF-16BE", Alphabet.charset(Alphabet.UCS2).name());
        assertEquals("EUC-KR", Alphabet.charset(Alphabet.KSC5601).name());
    }

    @Test
    void shouldTakeNumbersOfNoAlphabetForOctets() {
        assertNull(Alphabet.charset(-1));
        assertNull(Alphabet.charset(Alphabet.VALUES.rows().size()));
        assertNull(Alphabet.name(-1));
        assertNull(Alphabet.name(Alphabet.VALUES.rows().size()));
    }

    @Test
    void shouldAssumeADefaultInOnePlace() {
        Charset assumed = Alphabet.charset(Alphabet.ASSUMED_DEFAULT);

        assertNotNull(assumed);
        assertSame(assumed, Alphabet.charset(Alphabet.SMSC_DEFAULT));
    }
}
