package org.heliograph.smpp;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.TlvPart;
import org.heliograph.codec.TlvShape;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;

/**
 * Octets of broadcast_frequency_interval of 5.0 (§6): a unit and how many of it. The codes of the units are not those
 * of ms_validity (§16).
 */
public final class BroadcastFrequencyInterval {
    /** As often as possible; the count has no meaning. */
    public static final int AS_OFTEN_AS_POSSIBLE = 0;
    /** Seconds. */
    public static final int SECONDS = 8;
    /** Minutes. */
    public static final int MINUTES = 9;
    /** Hours. */
    public static final int HOURS = 10;
    /** Days. */
    public static final int DAYS = 11;
    /** Weeks. */
    public static final int WEEKS = 12;
    /** Months. */
    public static final int MONTHS = 13;
    /** Years. */
    public static final int YEARS = 14;

    /** The units. */
    public static final ValueTable UNIT_VALUES = ValueTable.named("broadcast_frequency_interval unit")
            .value(AS_OFTEN_AS_POSSIBLE, "as often as possible")
            .value(SECONDS, "s", "seconds")
            .value(MINUTES, "min", "minutes")
            .value(HOURS, "h", "hours")
            .value(DAYS, "d", "days")
            .value(WEEKS, "weeks")
            .value(MONTHS, "months")
            .value(YEARS, "years");

    /** What a value consists of. */
    static final TlvShape SHAPE =
            TlvShape.of(TlvPart.number("unit", 1, UNIT_VALUES), TlvPart.number("count", 2, Values.ANY));

    private BroadcastFrequencyInterval() {}

    /**
     * {@return the unit, -1 if the value has not got it}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static int unit(DirectBuffer buffer, int offset, int length) {
        return Shapes.octet(buffer, offset, length, 0);
    }

    /**
     * {@return the number of units, -1 if the value has not got it}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static int count(DirectBuffer buffer, int offset, int length) {
        return Shapes.number(buffer, offset, length, 1);
    }

    /**
     * Writes a value.
     *
     * @param buffer to write to.
     * @param offset of the value.
     * @param unit   0 to 255.
     * @param count  number of units, 0 to 65,535.
     * @return the length of the value, 3.
     * @throws IllegalArgumentException if a part is out of its range.
     */
    public static int put(MutableDirectBuffer buffer, int offset, int unit, int count) {
        return Shapes.putTriple(buffer, offset, unit, count);
    }
}
