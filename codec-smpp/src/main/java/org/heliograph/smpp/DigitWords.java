package org.heliograph.smpp;

import java.util.List;
import org.heliograph.codec.Words;

/**
 * The texts of as many decimal digits as an example has. They are known by their form, not from a list.
 *
 * @param example with its meaning.
 */
record DigitWords(Row example) implements Words {
    @Override
    public Row row(CharSequence word) {
        int count = example.word().length();
        return word.length() == count && Dates.areDigits(word, 0, count) ? example : null;
    }

    @Override
    public List<Row> rows() {
        return List.of(example);
    }
}
