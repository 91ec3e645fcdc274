package org.heliograph.sms;

import java.util.Arrays;

/**
 * One table of 128 codes of a 7-bit text (TS 23.038 §6.2): a base table, which is the default alphabet or a locking
 * shift table, or the table behind {@link #ESCAPE}, which is the default extension or a single shift table.
 *
 * <p>Tables do not change and may be shared by threads.
 */
public final class Gsm7Table {
    /** The code that leads to the table of extensions. */
    public static final int ESCAPE = 0x1B;

    /** What {@link #characters} hold where a code has no character. */
    static final char NONE = '\uffff';

    static final int CODES = 128;

    private static final int PAGE = 256;
    private static final byte[] EMPTY = new byte[PAGE];

    static {
        Arrays.fill(EMPTY, (byte) -1);
    }

    private final char[] characters = new char[CODES];
    private final byte[][] pages = new byte[PAGE][];
    private final byte[] octets = new byte[CODES];
    private boolean isComplete;
    private boolean hasPlain;

    Gsm7Table() {
        Arrays.fill(characters, NONE);
        Arrays.fill(pages, EMPTY);
    }

    /**
     * {@return the base table of a language}
     *
     * @param language of {@link NationalLanguage}; one without a locking shift table has the default alphabet.
     */
    public static Gsm7Table locking(int language) {
        return Gsm7Tables.LOCKING[known(language)];
    }

    /**
     * {@return the table behind {@link #ESCAPE} of a language}
     *
     * @param language of {@link NationalLanguage}; a reserved one has the default extension.
     */
    public static Gsm7Table singleShift(int language) {
        return Gsm7Tables.SINGLE_SHIFT[known(language)];
    }

    private static int known(int language) {
        return language > 0 && language < NationalLanguage.COUNT ? language : NationalLanguage.DEFAULT;
    }

    /**
     * {@return the character of a code; negative if it has none, as {@link #ESCAPE} has none}
     *
     * @param code 0 to 127; higher bits are ignored.
     */
    public int character(int code) {
        char character = characters[code & CODES - 1];
        return character == NONE ? -1 : character;
    }

    /**
     * {@return the code of a character, the lower one where it has two; negative if it has none}
     *
     * @param character to look up.
     */
    public int code(char character) {
        return pages[character >>> 8][character & 0xFF];
    }

    /** {@return the characters of all codes, {@link #NONE} where there is none; not to be changed} */
    char[] characters() {
        return characters;
    }

    /** {@return the codes of the first 256 characters, negative where there is none; not to be changed} */
    byte[] latin() {
        return pages[0];
    }

    /** {@return the characters of all codes as octets of Latin-1, 0 where there is none; not to be changed} */
    byte[] octets() {
        return octets;
    }

    /** {@return whether every code but {@link #ESCAPE} has a character} */
    boolean isComplete() {
        return isComplete;
    }

    /** {@return whether the codes of which {@link PlainGroup} says it are those of Latin-1} */
    boolean hasPlain() {
        return hasPlain;
    }

    /** Notes what all codes together are like; no code is put afterwards. */
    void finish() {
        isComplete = true;
        hasPlain = true;
        for (int code = 0; code < CODES; code++) {
            char character = characters[code];
            isComplete &= code == ESCAPE || character != NONE;
            octets[code] = (byte) (character < PAGE ? character : 0);
            boolean isPlain = PlainGroup.isPlain(PlainGroup.SPACES & ~0xFFL | code);
            hasPlain &= !isPlain || character == code && code(character) == code;
        }
    }

    /**
     * Gives a code its character; codes come in ascending order.
     *
     * @param isWritten whether texts are written with the code.
     */
    void put(int code, char character, boolean isWritten) {
        characters[code] = character;
        if (isWritten && code(character) < 0) {
            int page = character >>> 8;
            if (pages[page] == EMPTY) {
                pages[page] = EMPTY.clone();
            }
            pages[page][character & 0xFF] = (byte) code;
        }
    }
}
