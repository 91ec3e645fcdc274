package org.heliograph.smpp;

/**
 * Comparison of message ids (§9). A centre may write an id in another way in a receipt than in submit_sm_resp: with
 * other letter case, with leading zeros dropped or added, decimal here and hexadecimal there. Ids are compared as texts
 * first, then as numbers if the mode says so. Nothing here allocates.
 */
public final class MessageIds {
    /** Mode: character by character. */
    public static final int EXACT = 0x00;
    /** Mode bit: letters of either case are the same. */
    public static final int IGNORE_CASE = 0x01;
    /** Mode bit: leading zeros do not count. */
    public static final int IGNORE_LEADING_ZEROS = 0x02;
    /** Mode bit: the first id may be hexadecimal where the second one is decimal. */
    public static final int HEX_AND_DECIMAL = 0x04;
    /** Mode bit: the first id may be decimal where the second one is hexadecimal. */
    public static final int DECIMAL_AND_HEX = 0x08;
    /** Mode: all of the bits. */
    public static final int LENIENT = IGNORE_CASE | IGNORE_LEADING_ZEROS | HEX_AND_DECIMAL | DECIMAL_AND_HEX;

    /** Most digits of a number, without leading zeros: those of the longest id of 3.4, which are 256 bits at most. */
    public static final int MOST_DIGITS = 64;

    private static final int LIMBS = MOST_DIGITS * 4 / Long.SIZE;
    private static final int DECIMAL = 10;
    private static final int HEX = 16;

    private MessageIds() {}

    /**
     * {@return whether two ids are those of one message} Two empty ones are not.
     *
     * @param first  id, in any form.
     * @param second id, in any form.
     * @param mode   one of the modes, or some of the bits.
     */
    public static boolean same(CharSequence first, CharSequence second, int mode) {
        if (first.length() == 0 || second.length() == 0) {
            return false;
        }
        return sameText(first, second, mode)
                || (mode & HEX_AND_DECIMAL) != 0 && sameNumber(first, HEX, second, DECIMAL)
                || (mode & DECIMAL_AND_HEX) != 0 && sameNumber(first, DECIMAL, second, HEX);
    }

    private static boolean sameText(CharSequence first, CharSequence second, int mode) {
        boolean stripped = (mode & IGNORE_LEADING_ZEROS) != 0;
        int i = stripped ? zeros(first) : 0;
        int j = stripped ? zeros(second) : 0;
        if (first.length() - i != second.length() - j) {
            return false;
        }
        for (; i < first.length(); i++, j++) {
            char a = first.charAt(i);
            char b = second.charAt(j);
            if (a != b && ((mode & IGNORE_CASE) == 0 || Character.toLowerCase(a) != Character.toLowerCase(b))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameNumber(CharSequence first, int firstRadix, CharSequence second, int secondRadix) {
        if (!isNumber(first, firstRadix) || !isNumber(second, secondRadix)) {
            return false;
        }
        for (int limb = 0; limb < LIMBS; limb++) {
            if (limb(first, firstRadix, limb) != limb(second, secondRadix, limb)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(CharSequence text, int radix) {
        for (int i = 0; i < text.length(); i++) {
            if (digit(text.charAt(i), radix) < 0) {
                return false;
            }
        }
        return text.length() - zeros(text) <= MOST_DIGITS;
    }

    /**
     * The 64 bits of a number at a place, 0 for the lowest; the number is made anew each time, so that nothing is kept.
     */
    private static long limb(CharSequence text, int radix, int place) {
        long first = 0;
        long second = 0;
        long third = 0;
        long fourth = 0;
        for (int i = zeros(text); i < text.length(); i++) {
            long carry = digit(text.charAt(i), radix);
            long above = carryOf(first, radix, carry);
            first = first * radix + carry;
            carry = above;
            above = carryOf(second, radix, carry);
            second = second * radix + carry;
            carry = above;
            above = carryOf(third, radix, carry);
            third = third * radix + carry;
            fourth = fourth * radix + above;
        }
        return switch (place) {
            case 0 -> first;
            case 1 -> second;
            case 2 -> third;
            default -> fourth;
        };
    }

    /** What {@code limb * radix + carry} has above 64 bits. */
    private static long carryOf(long limb, int radix, long carry) {
        long high = Math.multiplyHigh(limb, radix) + (limb >> 63 & radix);
        return Long.compareUnsigned(limb * radix + carry, carry) < 0 ? high + 1 : high;
    }

    private static int zeros(CharSequence text) {
        int zeros = 0;
        while (zeros < text.length() && text.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    private static int digit(char c, int radix) {
        return c < 0x80 ? Character.digit(c, radix) : -1;
    }
}
