package org.heliograph.sms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables of all languages, read once from the resource that lists their codes. */
final class Gsm7Tables {
    /** Base tables by language; the default where a language has none. */
    static final Gsm7Table[] LOCKING = new Gsm7Table[NationalLanguage.COUNT];

    /** Tables behind the escape by language. */
    static final Gsm7Table[] SINGLE_SHIFT = new Gsm7Table[NationalLanguage.COUNT];

    private static final String RESOURCE = "gsm7.tsv";

    /** Read as a second CR, never written. */
    private static final int SECOND_CR = 0x0D;

    static {
        try (InputStream in = Gsm7Tables.class.getResourceAsStream(RESOURCE);
                BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.readLine();
            rows.lines().forEach(row -> add(row.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int language = 0; language < NationalLanguage.COUNT; language++) {
            finish(LOCKING[language]);
            finish(SINGLE_SHIFT[language]);
            LOCKING[language] = LOCKING[language] == null ? LOCKING[0] : LOCKING[language];
        }
    }

    private Gsm7Tables() {}

    private static void finish(Gsm7Table table) {
        if (table != null) {
            table.finish();
        }
    }

    /** A row: name of the table, code, character or "-" for none, note. */
    private static void add(String[] row) {
        String[] name = row[0].split("-");
        boolean isDefault = name[0].equals("default");
        boolean isBase = isDefault ? name.length == 1 : name[0].equals("locking");
        int language = isDefault ? NationalLanguage.DEFAULT : Integer.parseInt(name[1], 16);
        Gsm7Table[] tables = isBase ? LOCKING : SINGLE_SHIFT;
        if (tables[language] == null) {
            tables[language] = new Gsm7Table();
        }
        if (!row[2].equals("-")) {
            int code = Integer.parseInt(row[1], 16);
            tables[language].put(code, (char) Integer.parseInt(row[2], 16), isBase || code != SECOND_CR);
        }
    }
}
