package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class Gsm7TableTest {
    private static List<Gsm7Table> all() {
        List<Gsm7Table> tables = new ArrayList<>();
        for (int language = 0; language < NationalLanguage.COUNT; language++) {
            tables.add(Gsm7Table.locking(language));
            tables.add(Gsm7Table.singleShift(language));
        }
        return tables;
    }

    @Test
    void shouldFindTheLowestCodeOfEveryCharacter() {
        for (Gsm7Table table : all()) {
            List<Integer> seen = new ArrayList<>();
            for (int code = 0; code < Gsm7Table.CODES; code++) {
                int character = table.character(code);
                boolean isSecondCr = character == '\r' && table != Gsm7Table.locking(0) && table.code('\r') < 0;
                if (character >= 0 && !seen.contains(character) && !isSecondCr) {
                    assertEquals(code, table.code((char) character));
                }
                seen.add(character);
            }
        }
    }

    @Test
    void shouldHaveNoCodeForOtherCharacters() {
        for (Gsm7Table table : all()) {
            for (int character = 0; character <= Character.MAX_VALUE; character++) {
                int code = table.code((char) character);
                assertTrue(code == -1 || table.character(code) == character);
            }
        }
    }

    @Test
    void shouldHaveNoCharacterForTheEscape() {
        for (Gsm7Table table : all()) {
            assertEquals(-1, table.character(Gsm7Table.ESCAPE));
        }
    }

    @Test
    void shouldNeverWriteTheSecondCarriageReturn() {
        for (int language = 0; language < NationalLanguage.COUNT; language++) {
            assertEquals('\r', Gsm7Table.singleShift(language).character(0x0D));
            assertEquals(-1, Gsm7Table.singleShift(language).code('\r'));
            assertEquals(0x0D, Gsm7Table.locking(language).code('\r'));
        }
    }

    @Test
    void shouldHaveATableForEveryLanguageButOne() {
        for (int language = 1; language < NationalLanguage.COUNT; language++) {
            assertNotSame(Gsm7Table.singleShift(0), Gsm7Table.singleShift(language));
            assertEquals(language == NationalLanguage.SPANISH, Gsm7Table.locking(language) == Gsm7Table.locking(0));
        }
    }

    @Test
    void shouldTakeReservedLanguagesForTheDefault() {
        for (int language : new int[] {-1, 14, 255, 256, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertSame(Gsm7Table.locking(0), Gsm7Table.locking(language));
            assertSame(Gsm7Table.singleShift(0), Gsm7Table.singleShift(language));
            assertNull(NationalLanguage.name(language));
        }
        assertEquals("Urdu", NationalLanguage.name(13));
    }
}
