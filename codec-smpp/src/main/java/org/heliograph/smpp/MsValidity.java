package org.heliograph.smpp;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.TlvPart;
import org.heliograph.codec.TlvShape;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;

/**
 * Octets of ms_validity (§6): one octet of behaviour; in 5.0 behaviour {@link #RELATIVE} is followed by a unit and how
 * many of it. The codes of the units are not those of broadcast_frequency_interval (§16).
 */
public final class MsValidity {
    /** Store indefinitely. */
    public static final int INDEFINITELY = 0;
    /** Store until power down. */
    public static final int POWER_DOWN = 1;
    /** Store until the registration area changes. */
    public static final int REGISTRATION_AREA = 2;
    /** Display only. */
    public static final int DISPLAY_ONLY = 3;
    /** Store for a time, which follows (5.0). */
    public static final int RELATIVE = 4;

    /** Unit: seconds. */
    public static final int SECONDS = 0;
    /** Unit: minutes. */
    public static final int MINUTES = 1;
    /** Unit: hours. */
    public static final int HOURS = 2;
    /** Unit: days. */
    public static final int DAYS = 3;
    /** Unit: weeks. */
    public static final int WEEKS = 4;
    /** Unit: months. */
    public static final int MONTHS = 5;
    /** Unit: years. */
    public static final int YEARS = 6;

    /** The behaviours of 3.4. */
    public static final ValueTable V34_VALUES = behaviours("ms_validity of 3.4");
    /** The behaviours of 5.0. */
    public static final ValueTable VALUES =
            behaviours("ms_validity").value(RELATIVE, "relative", "for the time that follows");
    /** The units. */
    public static final ValueTable UNIT_VALUES = ValueTable.named("ms_validity unit")
            .value(SECONDS, "s", "seconds")
            .value(MINUTES, "min", "minutes")
            .value(HOURS, "h", "hours")
            .value(DAYS, "d", "days")
            .value(WEEKS, "weeks")
            .value(MONTHS, "months")
            .value(YEARS, "years");

    /** A value that says no time. */
    static final TlvShape SHORT_SHAPE = TlvShape.of(TlvPart.number("behaviour", 1, V34_VALUES));

    /** A value that says a time. */
    static final TlvShape RELATIVE_SHAPE = TlvShape.of(
            TlvPart.number("behaviour", 1, Values.range(RELATIVE, RELATIVE)),
            TlvPart.number("unit", 1, UNIT_VALUES),
            TlvPart.number("count", 2, Values.ANY));

    private static final int LONG_FORM = 4;
    private static final int COUNT_AT = 2;

    private MsValidity() {}

    private static ValueTable behaviours(String title) {
        return ValueTable.named(title)
                .value(INDEFINITELY, "indefinitely", "store indefinitely")
                .value(POWER_DOWN, "power down", "until power down")
                .value(REGISTRATION_AREA, "registration area", "until the registration area changes")
                .value(DISPLAY_ONLY, "display only");
    }

    /**
     * {@return the name of a behaviour, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }

    /**
     * {@return the behaviour, -1 if the value is empty}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static int behaviour(DirectBuffer buffer, int offset, int length) {
        return Shapes.octet(buffer, offset, length, 0);
    }

    /**
     * {@return the unit of a relative validity, -1 if the value has not got it}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static int unit(DirectBuffer buffer, int offset, int length) {
        return Shapes.octet(buffer, offset, length, 1);
    }

    /**
     * {@return the number of units of a relative validity, -1 if the value has not got it}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static int count(DirectBuffer buffer, int offset, int length) {
        return Shapes.number(buffer, offset, length, COUNT_AT);
    }

    /**
     * {@return whether a value is one of 5.0: one octet with a behaviour that needs no time, or four with
     * {@link #RELATIVE} and a unit}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static boolean isWellFormed(DirectBuffer buffer, int offset, int length) {
        int behaviour = behaviour(buffer, offset, length);
        return length == 1
                ? V34_VALUES.contains(behaviour)
                : length == LONG_FORM && behaviour == RELATIVE && UNIT_VALUES.contains(unit(buffer, offset, length));
    }

    /**
     * Writes a validity of one octet.
     *
     * @param buffer    to write to.
     * @param offset    of the value.
     * @param behaviour one of those of 3.4.
     * @return the length of the value, 1.
     * @throws IllegalArgumentException if it is none of them.
     */
    public static int put(MutableDirectBuffer buffer, int offset, int behaviour) {
        if (!V34_VALUES.contains(behaviour)) {
            throw new IllegalArgumentException("behaviour=" + behaviour + " is outside 0 to 3");
        }
        buffer.putByte(offset, (byte) behaviour);
        return 1;
    }

    /**
     * Writes a relative validity of four octets.
     *
     * @param buffer to write to.
     * @param offset of the value.
     * @param unit   one of the units.
     * @param count  how many of it, 0 to 65,535.
     * @return the length of the value, 4.
     * @throws IllegalArgumentException if a part is out of its range.
     */
    public static int putRelative(MutableDirectBuffer buffer, int offset, int unit, int count) {
        if (!UNIT_VALUES.contains(unit)) {
            throw new IllegalArgumentException("unit=" + unit + " is outside 0 to 6");
        }
        Shapes.requireNumber(count);
        buffer.putByte(offset, (byte) RELATIVE);
        buffer.putByte(offset + 1, (byte) unit);
        buffer.putShort(offset + COUNT_AT, (short) count, BIG_ENDIAN);
        return LONG_FORM;
    }
}
