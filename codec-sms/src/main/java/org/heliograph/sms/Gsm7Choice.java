package org.heliograph.sms;

import java.util.Arrays;

/**
 * Finds the tables that write a text in the fewest parts, then in the fewest septets with headers, then with the fewest
 * elements: one pass over the text with a counter for each pair of tables that is allowed.
 */
final class Gsm7Choice {
    private static final int LANGUAGES = NationalLanguage.COUNT;
    private static final int PAGE = 256;
    private static final int[] EMPTY = new int[PAGE];

    /** For each character the base tables that hold it, and above them the tables behind the escape. */
    private static final int[][] MASKS = new int[PAGE][];

    static {
        Arrays.fill(MASKS, EMPTY);
        for (int language = 0; language < LANGUAGES; language++) {
            for (int code = 0; code < Gsm7Table.CODES; code++) {
                add(Gsm7Table.locking(language).character(code), 1 << language);
                add(Gsm7Table.singleShift(language).character(code), 1 << LANGUAGES + language);
            }
        }
    }

    private final Segmentation segmentation;
    private final int[] lockings = new int[LANGUAGES * LANGUAGES];
    private final int[] singles = new int[LANGUAGES * LANGUAGES];
    private final int[] rooms = new int[LANGUAGES * LANGUAGES];
    private final int[] used = new int[LANGUAGES * LANGUAGES];
    private final int[] parts = new int[LANGUAGES * LANGUAGES];
    private final int[] totals = new int[LANGUAGES * LANGUAGES];
    private int pairs;
    private boolean hasLookAlikes;
    private int best;

    Gsm7Choice(Segmentation segmentation) {
        this.segmentation = segmentation;
        allow(1, 1, false);
    }

    private static void add(int character, int bit) {
        // A second CR behind the escape is never written, so CR is in the base tables only; all of them have it.
        if (character >= 0) {
            int page = character >>> 8;
            if (MASKS[page] == EMPTY) {
                MASKS[page] = new int[PAGE];
            }
            MASKS[page][character & 0xFF] |= bit;
        }
    }

    private static int mask(char character) {
        return MASKS[character >>> 8][character & 0xFF];
    }

    /**
     * Sets which tables there are to choose from, in the order of preference.
     *
     * @param locking a bit for each language.
     * @param single  a bit for each language.
     * @param isMixed whether the two may be of two languages.
     */
    void allow(int locking, int single, boolean isMixed) {
        pairs = 0;
        for (int tables = 0; tables <= 2; tables++) {
            for (int l = 0; l < LANGUAGES; l++) {
                for (int s = 0; s < LANGUAGES; s++) {
                    boolean isPair = (locking | 1) >>> l << 31 != 0 && (single | 1) >>> s << 31 != 0;
                    boolean isAlike = isMixed || l == 0 || s == 0 || l == s;
                    if (isPair && isAlike && tables(l, s) == tables && l != NationalLanguage.SPANISH) {
                        lockings[pairs] = l;
                        singles[pairs++] = s;
                    }
                }
            }
        }
    }

    void lookAlikes(boolean isOn) {
        hasLookAlikes = isOn;
    }

    static int tables(int locking, int single) {
        return (locking == 0 ? 0 : 1) + (single == 0 ? 0 : 1);
    }

    int locking() {
        return lockings[best];
    }

    int single() {
        return singles[best];
    }

    /** Chooses; where no tables write the whole text it is the default. */
    void choose(CharSequence text) {
        best = 0;
        if (pairs > 1 && !isBase(text)) {
            count(text);
            compare();
        }
    }

    /** Whether the default alphabet has every character, which no other tables can better. */
    private static boolean isBase(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if ((mask(text.charAt(i)) & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private void count(CharSequence text) {
        for (int pair = 0; pair < pairs; pair++) {
            rooms[pair] = segmentation.room(Alphabet.GSM7, headerLength(pair, true));
            used[pair] = segmentation.reservedFirst(Alphabet.GSM7);
            parts[pair] = 1;
            totals[pair] = 0;
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int mask = mask(character);
            for (int pair = 0; pair < pairs; pair++) {
                if (parts[pair] > 0) {
                    count(pair, character, mask);
                }
            }
        }
    }

    private void count(int pair, char character, int mask) {
        int septets = septets(pair, mask);
        if (septets == 0) {
            String lookAlike = hasLookAlikes ? LookAlikes.of(character) : null;
            septets = lookAlike == null ? -1 : septets(pair, lookAlike);
        }
        if (septets < 0) {
            parts[pair] = 0;
            return;
        }
        if (used[pair] + septets > rooms[pair]) {
            parts[pair]++;
            used[pair] = 0;
        }
        used[pair] += septets;
        totals[pair] += septets;
    }

    /** 1 or 2, 0 if the tables lack the character. */
    private int septets(int pair, int mask) {
        if ((mask >>> lockings[pair] & 1) != 0) {
            return 1;
        }
        return (mask >>> LANGUAGES + singles[pair] & 1) << 1;
    }

    private int septets(int pair, String text) {
        int septets = 0;
        for (int i = 0; i < text.length(); i++) {
            int more = septets(pair, mask(text.charAt(i)));
            if (more == 0) {
                return -1;
            }
            septets += more;
        }
        return septets;
    }

    private void compare() {
        int first = segmentation.reservedFirst(Alphabet.GSM7);
        int last = segmentation.reservedLast(Alphabet.GSM7);
        int bestParts = Integer.MAX_VALUE;
        int bestTotal = 0;
        for (int pair = 0; pair < pairs; pair++) {
            int whole = headerLength(pair, false);
            boolean fits = totals[pair] + first + last <= segmentation.room(Alphabet.GSM7, whole);
            int count = fits ? 1 : parts[pair] + (used[pair] + last > rooms[pair] ? 1 : 0);
            int total = totals[pair] + count * Septets.headerSeptets(fits ? whole : headerLength(pair, true));
            if (parts[pair] > 0 && (count < bestParts || count == bestParts && total < bestTotal)) {
                best = pair;
                bestParts = count;
                bestTotal = total;
            }
        }
    }

    private int headerLength(int pair, boolean isMarked) {
        return segmentation.headerLength(tables(lockings[pair], singles[pair]), isMarked);
    }
}
