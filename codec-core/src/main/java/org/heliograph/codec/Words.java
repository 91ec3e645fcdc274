package org.heliograph.codec;

import java.util.List;

/** The words that a document gives to a text field: which there are and what they mean. */
public interface Words {
    /** Any text. */
    Words ANY = WordTable.open("any");

    /**
     * {@return the row that a word belongs to, null if there is none}
     *
     * @param word to look up.
     */
    Row row(CharSequence word);

    /**
     * {@return whether the document knows the word, which is that it has a row, unless it may be any other one}
     *
     * @param word to look up.
     */
    default boolean contains(CharSequence word) {
        return row(word) != null;
    }

    /**
     * {@return what a word means, null if the document does not say}
     *
     * @param word to look up.
     */
    default String meaning(CharSequence word) {
        Row row = row(word);
        return row == null ? null : row.meaning();
    }

    /** {@return the rows in the order of the document} */
    List<Row> rows();

    /**
     * One word.
     *
     * @param word    the text; a trailing {@code *} stands for any rest.
     * @param meaning for people.
     */
    record Row(String word, String meaning) {}
}
