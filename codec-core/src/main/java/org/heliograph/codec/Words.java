package org.heliograph.codec;

import java.util.List;

/** The words that a document gives to a text field: which there are and what they mean. */
public interface Words {
    /** Any text. */
    Words ANY = WordTable.open("any");

    /**
     * {@return whether the document knows the word, which here is that it has a meaning}
     *
     * @param word to look up.
     */
    default boolean contains(CharSequence word) {
        return meaning(word) != null;
    }

    /**
     * {@return what a word means, null if the document does not say}
     *
     * @param word to look up.
     */
    String meaning(CharSequence word);

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
