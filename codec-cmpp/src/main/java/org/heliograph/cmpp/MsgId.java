package org.heliograph.cmpp;

import java.io.IOException;
import org.heliograph.codec.Hex;

/**
 * Msg_Id: 64 bits that hold time, gateway and a sequence (§6).
 *
 * <pre>{@code
 *  63   60 59  55 54  50 49    44 43    38 37             16 15        0
 * +-------+------+------+--------+--------+-----------------+-----------+
 * | month | day  | hour | minute | second | gateway code    | sequence  |
 * +-------+------+------+--------+--------+-----------------+-----------+
 * }</pre>
 *
 * <p>From August on the first bit is set and the value is negative as a {@code long}: equality works as it is, order and
 * decimal text need {@link Long#compareUnsigned} and {@link Long#toUnsignedString(long)}. Not every gateway follows the
 * layout, so an id is opaque unless one asks. The year is missing: ids repeat after a year.
 */
public final class MsgId {
    private static final int MONTH_SHIFT = 60;
    private static final int DAY_SHIFT = 55;
    private static final int HOUR_SHIFT = 50;
    private static final int MINUTE_SHIFT = 44;
    private static final int SECOND_SHIFT = 38;
    private static final int GATEWAY_SHIFT = 16;
    private static final int GATEWAY_MASK = 0x3F_FFFF;
    private static final int SEQUENCE_MASK = 0xFFFF;

    private MsgId() {}

    /**
     * {@return an id}
     *
     * @param month    1 to 12.
     * @param day      1 to 31.
     * @param hour     0 to 23.
     * @param minute   0 to 59.
     * @param second   0 to 59.
     * @param gateway  value of the digits of the gateway code, 0 to 4,194,303.
     * @param sequence 0 to 65,535.
     * @throws IllegalArgumentException if a part is out of its range.
     */
    public static long of(int month, int day, int hour, int minute, int second, int gateway, int sequence) {
        require("month", month, 1, 12);
        require("day", day, 1, 31);
        require("hour", hour, 0, 23);
        require("minute", minute, 0, 59);
        require("second", second, 0, 59);
        require("gateway", gateway, 0, GATEWAY_MASK);
        require("sequence", sequence, 0, SEQUENCE_MASK);
        return (long) month << MONTH_SHIFT
                | (long) day << DAY_SHIFT
                | (long) hour << HOUR_SHIFT
                | (long) minute << MINUTE_SHIFT
                | (long) second << SECOND_SHIFT
                | (long) gateway << GATEWAY_SHIFT
                | sequence;
    }

    /**
     * {@return the month, 1 to 12 where the gateway follows the layout}
     *
     * @param msgId to read.
     */
    public static int month(long msgId) {
        return (int) (msgId >>> MONTH_SHIFT);
    }

    /**
     * {@return the day, 1 to 31 where the gateway follows the layout}
     *
     * @param msgId to read.
     */
    public static int day(long msgId) {
        return (int) (msgId >>> DAY_SHIFT) & 0x1F;
    }

    /**
     * {@return the hour, 0 to 23 where the gateway follows the layout}
     *
     * @param msgId to read.
     */
    public static int hour(long msgId) {
        return (int) (msgId >>> HOUR_SHIFT) & 0x1F;
    }

    /**
     * {@return the minute, 0 to 59 where the gateway follows the layout}
     *
     * @param msgId to read.
     */
    public static int minute(long msgId) {
        return (int) (msgId >>> MINUTE_SHIFT) & 0x3F;
    }

    /**
     * {@return the second, 0 to 59 where the gateway follows the layout}
     *
     * @param msgId to read.
     */
    public static int second(long msgId) {
        return (int) (msgId >>> SECOND_SHIFT) & 0x3F;
    }

    /**
     * {@return the value of the digits of the gateway code, 0 to 4,194,303}
     *
     * @param msgId to read.
     */
    public static int gateway(long msgId) {
        return (int) (msgId >>> GATEWAY_SHIFT) & GATEWAY_MASK;
    }

    /**
     * {@return the sequence, 0 to 65,535}
     *
     * @param msgId to read.
     */
    public static int sequence(long msgId) {
        return (int) msgId & SEQUENCE_MASK;
    }

    /**
     * {@return whether month, day, hour, minute and second are in their ranges, as they are where the gateway follows the
     * layout}
     *
     * @param msgId to look at.
     */
    public static boolean isPlausible(long msgId) {
        return month(msgId) >= 1
                && month(msgId) <= 12
                && day(msgId) >= 1
                && hour(msgId) <= 23
                && minute(msgId) <= 59
                && second(msgId) <= 59;
    }

    /**
     * {@return the id of one of the messages that a CMPP_SUBMIT to several destinations stands for} The sequence is
     * counted up modulo 65,536, without a carry into the gateway code.
     *
     * @param msgId       that CMPP_SUBMIT_RESP returned.
     * @param destination which one, from 0.
     */
    public static long ofDestination(long msgId, int destination) {
        return msgId & ~(long) SEQUENCE_MASK | msgId + destination & SEQUENCE_MASK;
    }

    /**
     * Writes an id as {@code 0x} and 16 hexadecimal digits.
     *
     * @param msgId to write.
     * @param out   to write to.
     * @throws IOException from {@code out}.
     */
    public static void appendHex(long msgId, Appendable out) throws IOException {
        out.append("0x");
        for (int shift = Long.SIZE - 4; shift >= 0; shift -= 4) {
            out.append(Hex.digit((int) (msgId >>> shift)));
        }
    }

    /**
     * {@return an id as {@code 0x} and 16 hexadecimal digits; allocates}
     *
     * @param msgId to write.
     */
    public static String toHex(long msgId) {
        StringBuilder out = new StringBuilder(18);
        try {
            appendHex(msgId, out);
        } catch (IOException e) {
            throw new AssertionError("a StringBuilder does not fail", e);
        }
        return out.toString();
    }

    private static void require(String part, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(part + "=" + value + " is outside " + low + " to " + high);
        }
    }
}
