package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class PlainGroupTest {
    private static final String MARKS = " !\"#%&'()*+,-./:;<=>?";

    private static boolean isPlain(int octet) {
        boolean isLetter = octet >= 'A' && octet <= 'Z' || octet >= 'a' && octet <= 'z';
        return isLetter || octet >= '0' && octet <= '9' || MARKS.indexOf(octet) >= 0;
    }

    @Property
    void shouldKnowAGroupThatIsPlain(@ForAll long group, @ForAll long other) {
        long mixed = group & 0x7F7F7F7F7F7F7F7FL | other & 0x8080808080808080L & group;
        for (long one : new long[] {group, group & 0x7F7F7F7F7F7F7F7FL, mixed, other}) {
            boolean isPlain = true;
            for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
                isPlain &= isPlain((int) (one >>> shift) & 0xFF);
            }
            assertEquals(isPlain, PlainGroup.isPlain(one));
        }
    }

    @Test
    void shouldKnowEachOctetInEachPlace() {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            for (long octet = 0; octet <= 0xFF; octet++) {
                long spaces = PlainGroup.SPACES & ~(0xFFL << shift) | octet << shift;
                long letters = 0x7A7A7A7A7A7A7A7AL & ~(0xFFL << shift) | octet << shift;
                assertEquals(isPlain((int) octet), PlainGroup.isPlain(spaces));
                assertEquals(isPlain((int) octet), PlainGroup.isPlain(letters));
            }
        }
    }

    @Test
    void shouldFindAZero() {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            assertTrue(PlainGroup.hasZero(~(0xFFL << shift)));
            assertTrue(PlainGroup.hasZero(0x0101010101010101L & ~(0xFFL << shift)));
        }
        assertFalse(PlainGroup.hasZero(0x0101010101010101L));
        assertFalse(PlainGroup.hasZero(0x8080808080808080L));
        assertFalse(PlainGroup.hasZero(-1L));
    }

    @Test
    void shouldHoldForTheTablesThatHaveIt() {
        assertTrue(Gsm7Table.locking(NationalLanguage.DEFAULT).hasPlain());
        for (int language = 0; language < NationalLanguage.COUNT; language++) {
            Gsm7Table table = Gsm7Table.locking(language);
            boolean hasPlain = true;
            for (char octet = 0; octet <= 0xFF; octet++) {
                hasPlain &= !isPlain(octet) || table.code(octet) == octet && table.character(octet) == octet;
            }
            assertEquals(hasPlain, table.hasPlain());
        }
    }
}
