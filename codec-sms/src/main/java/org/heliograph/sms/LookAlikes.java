package org.heliograph.sms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * What may stand for a character that a 7-bit table lacks: plain quotes, dashes and spaces for typographic ones, Latin
 * letters for Greek ones of the same shape, base letters for letters with accents. Read once from a resource, and for
 * the accents from the decompositions of Unicode.
 */
final class LookAlikes {
    private static final String RESOURCE = "look-alikes.tsv";
    private static final int PAGE = 256;
    private static final String[] EMPTY = new String[PAGE];
    private static final String[][] PAGES = new String[PAGE][];

    static {
        Arrays.fill(PAGES, EMPTY);
        accents('\u00c0', '\u024f');
        accents('\u1e00', '\u1eff');
        try (InputStream in = LookAlikes.class.getResourceAsStream(RESOURCE);
                BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.readLine();
            rows.lines().forEach(row -> add(row.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LookAlikes() {}

    /** {@return what may stand for a character, perhaps nothing at all; null if nothing is known} */
    static String of(char character) {
        return PAGES[character >>> 8][character & 0xFF];
    }

    private static void accents(char first, char last) {
        for (char letter = first; letter <= last; letter++) {
            char base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                    .charAt(0);
            if (base < 0x80) {
                put(letter, String.valueOf(base));
            }
        }
    }

    /** A row: character, what stands for it as hexadecimal numbers or "-" for nothing, note. */
    private static void add(String[] row) {
        StringBuilder standsIn = new StringBuilder();
        if (!row[1].equals("-")) {
            for (String character : row[1].split(" ")) {
                standsIn.append((char) Integer.parseInt(character, 16));
            }
        }
        put((char) Integer.parseInt(row[0], 16), standsIn.toString());
    }

    private static void put(char character, String standsIn) {
        int page = character >>> 8;
        if (PAGES[page] == EMPTY) {
            PAGES[page] = new String[PAGE];
        }
        PAGES[page][character & 0xFF] = standsIn;
    }
}
