package org.heliograph.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table of codes with names, as documents print them. It is filled in a static initialiser in any order and only read
 * from then on; look-ups allocate nothing.
 */
public final class ValueTable implements Values {
    private final String title;
    private final List<Row> rows = new ArrayList<>();

    private final boolean open;

    private ValueTable(String title, boolean open) {
        this.title = title;
        this.open = open;
    }

    /**
     * {@return a new empty table}
     *
     * @param title of the table: the field or the section that it belongs to.
     */
    public static ValueTable named(String title) {
        return new ValueTable(title, false);
    }

    /**
     * Adds a value.
     *
     * @param value to add.
     * @param name  of it, which is its meaning as well.
     * @return this.
     */
    public ValueTable value(long value, String name) {
        return range(value, value, name, name);
    }

    /**
     * Adds a value.
     *
     * @param value   to add.
     * @param name    of it, short.
     * @param meaning for people.
     * @return this.
     */
    public ValueTable value(long value, String name, String meaning) {
        return range(value, value, name, meaning);
    }

    /**
     * Adds a range of values that share a name.
     *
     * @param low     smallest value.
     * @param high    greatest value.
     * @param name    of all of them, null if they are known but have none.
     * @param meaning for people.
     * @return this.
     * @throws IllegalArgumentException if the range is empty or overlaps a row that is there.
     */
    public ValueTable range(long low, long high, String name, String meaning) {
        if (low > high || rows.stream().anyMatch(row -> row.low() <= high && low <= row.high())) {
            throw new IllegalArgumentException(title + ": low=" + low + " high=" + high + " is empty or overlaps");
        }
        rows.add(new Row(low, high, name, meaning));
        rows.sort(Comparator.comparingLong(Row::low));
        return this;
    }

    /**
     * {@return a new table of these values and others}
     *
     * @param more values, which win over those of this table.
     */
    public ValueTable plus(ValueTable more) {
        ValueTable all = new ValueTable(title, open);
        all.rows.addAll(more.rows);
        for (Row row : rows) {
            all.addUncovered(row);
        }
        all.rows.sort(Comparator.comparingLong(Row::low));
        return all;
    }

    /** {@return a new table that names these values and knows any other: those that no receiver may refuse} */
    public ValueTable open() {
        ValueTable all = new ValueTable(title, true);
        all.rows.addAll(rows);
        return all;
    }

    /** Adds the parts of a row that no row here covers. */
    private void addUncovered(Row row) {
        long low = row.low();
        for (Row other :
                rows.stream().sorted(Comparator.comparingLong(Row::low)).toList()) {
            if (other.high() >= low && other.low() <= row.high()) {
                if (other.low() > low) {
                    rows.add(new Row(low, other.low() - 1, row.name(), row.meaning()));
                }
                low = other.high() + 1;
            }
        }
        if (low <= row.high()) {
            rows.add(new Row(low, row.high(), row.name(), row.meaning()));
        }
    }

    /** {@return the title of the table} */
    public String title() {
        return title;
    }

    @Override
    public boolean contains(long value) {
        return open || row(value) != null;
    }

    @Override
    public String name(long value) {
        Row row = row(value);
        return row == null ? null : row.name();
    }

    /**
     * {@return what a value means, null if the table does not know it}
     *
     * @param value to look up.
     */
    public String meaning(long value) {
        Row row = row(value);
        return row == null ? null : row.meaning();
    }

    /**
     * {@return the value of a name}
     *
     * @param name        to look up, in any case.
     * @param whenMissing is returned when no single value has the name.
     */
    public long value(String name, long whenMissing) {
        for (Row row : rows) {
            if (row.low() == row.high() && row.name() != null && row.name().equalsIgnoreCase(name)) {
                return row.low();
            }
        }
        return whenMissing;
    }

    @Override
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    private Row row(long value) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Row row = rows.get(middle);
            if (value < row.low()) {
                high = middle - 1;
            } else if (value > row.high()) {
                low = middle + 1;
            } else {
                return row;
            }
        }
        return null;
    }
}
