package org.heliograph.codec;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of words with meanings. It is filled in a static initialiser and only read from then on; look-ups allocate
 * nothing.
 */
public final class WordTable implements Words {
    private final String title;
    private final boolean open;
    private final List<Row> rows = new ArrayList<>();

    private WordTable(String title, boolean open) {
        this.title = title;
        this.open = open;
    }

    /**
     * {@return a new table whose words are the only ones that the document knows}
     *
     * @param title of the table.
     */
    public static WordTable closed(String title) {
        return new WordTable(title, false);
    }

    /**
     * {@return a new table that names some words of a field which may hold others}
     *
     * @param title of the table.
     */
    public static WordTable open(String title) {
        return new WordTable(title, true);
    }

    /**
     * Adds a word.
     *
     * @param word    to add; a trailing {@code *} stands for any rest.
     * @param meaning for people.
     * @return this.
     */
    public WordTable word(String word, String meaning) {
        rows.add(new Row(word, meaning));
        return this;
    }

    /** {@return the title of the table} */
    public String title() {
        return title;
    }

    @Override
    public boolean contains(CharSequence word) {
        return open || row(word) != null;
    }

    @Override
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    @Override
    public Row row(CharSequence word) {
        for (int i = 0; i < rows.size(); i++) {
            if (matches(rows.get(i).word(), word)) {
                return rows.get(i);
            }
        }
        return null;
    }

    private static boolean matches(String pattern, CharSequence word) {
        int last = pattern.length() - 1;
        boolean prefix = last >= 0 && pattern.charAt(last) == '*';
        int length = prefix ? last : pattern.length();
        if (prefix ? word.length() < length : word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != pattern.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
