package org.heliograph.smpp;

import java.util.ArrayList;
import java.util.List;
import org.heliograph.codec.Words;

/**
 * The texts of a field for a time (§8): empty, absolute, and what else the field may hold. They are known by their
 * form, not from a list; the rows are an example of each.
 *
 * @param empty     whether there may be no time.
 * @param relative  whether relative times belong to them.
 * @param shortForm whether times of 12 digits belong to them.
 */
record TimeWords(boolean empty, boolean relative, boolean shortForm) implements Words {
    private static final Row NONE = new Row("", "no time");
    private static final Row ABSOLUTE = new Row("240229235959704+", "absolute time");
    private static final Row RELATIVE = new Row("000003000000000R", "relative time");
    private static final Row SHORT = new Row("240229235959", "local time of the centre");

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(empty ? List.of(NONE, ABSOLUTE) : List.of(ABSOLUTE));
        if (relative) {
            rows.add(RELATIVE);
        }
        if (shortForm) {
            rows.add(SHORT);
        }
        return List.copyOf(rows);
    }

    @Override
    public Row row(CharSequence word) {
        if (word.length() == 0) {
            return empty ? NONE : null;
        }
        if (SmppTime.checkAbsolute(word, SmppTime.DEFAULT_PIVOT) == SmppTime.OK) {
            return ABSOLUTE;
        }
        if (relative && SmppTime.isRelative(word)) {
            return RELATIVE;
        }
        return shortForm && SmppTime.checkShort(word, SmppTime.DEFAULT_PIVOT) == SmppTime.OK ? SHORT : null;
    }
}
