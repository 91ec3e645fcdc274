package org.heliograph.smpp;

import java.util.List;
import org.heliograph.codec.Words;

/**
 * The texts of so many decimal digits. They are known by their form, not from a list; the row is an example.
 *
 * @param count   of the digits.
 * @param meaning for people.
 */
record DigitWords(int count, String meaning) implements Words {
    @Override
    public String meaning(CharSequence word) {
        return word.length() == count && Dates.areDigits(word, 0, count) ? meaning : null;
    }

    @Override
    public List<Row> rows() {
        return List.of(new Row("0".repeat(count), meaning));
    }
}
