package org.heliograph.codec;

import java.util.List;

/** Values without names. */
record ValueRange(long low, long high) implements Values {
    @Override
    public boolean contains(long value) {
        return value >= low && value <= high;
    }

    @Override
    public String name(long value) {
        return null;
    }

    @Override
    public List<Row> rows() {
        return low == Long.MIN_VALUE ? List.of() : List.of(new Row(low, high, null, null));
    }
}
