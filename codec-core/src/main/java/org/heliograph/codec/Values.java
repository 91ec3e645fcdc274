package org.heliograph.codec;

import java.util.List;

/** The values that a document gives to a number: which there are and what they are called. */
public interface Values {
    /** Any value. */
    Values ANY = new ValueRange(Long.MIN_VALUE, Long.MAX_VALUE);

    /**
     * {@return the values from {@code low} to {@code high}, both included}
     *
     * @param low  smallest value.
     * @param high greatest value.
     */
    static Values range(long low, long high) {
        return new ValueRange(low, high);
    }

    /**
     * {@return whether the document knows the value}
     *
     * @param value unsigned value of the field.
     */
    boolean contains(long value);

    /**
     * {@return the name of a value, null if it has none}
     *
     * @param value unsigned value of the field.
     */
    String name(long value);

    /** {@return the rows in ascending order, for documents; a range without names is one row} */
    List<Row> rows();

    /**
     * One value or range of values.
     *
     * @param low     smallest value.
     * @param high    greatest value, {@code low} for a single one.
     * @param name    short name, null if none.
     * @param meaning what it means, for people; the name where there is nothing more to say.
     */
    record Row(long low, long high, String name, String meaning) {}
}
