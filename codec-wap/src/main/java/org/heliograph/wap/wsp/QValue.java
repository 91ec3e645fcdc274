package org.heliograph.wap.wsp;

/** Weights of 0 to 1 in thousandths, and the uintvar that they are on the wire (§2). */
public final class QValue {
    /** Weight 1 in thousandths: the default, which is not sent. */
    public static final int ONE = 1_000;
    /** Least number on the wire. */
    static final int LEAST = 1;
    /** Greatest number on the wire. */
    static final int GREATEST = 1_099;

    private static final int DECIMAL_OFFSET = 1;
    private static final int FINE_OFFSET = 100;
    private static final int COARSE = 10;

    private QValue() {}

    /** {@return the thousandths of a number on the wire, 1 to 1,099} */
    static int thousandths(int number) {
        return number <= FINE_OFFSET ? (number - DECIMAL_OFFSET) * COARSE : number - FINE_OFFSET;
    }

    /** {@return the number on the wire of thousandths, 0 to 999} */
    static int number(int thousandths) {
        return thousandths % COARSE == 0 ? thousandths / COARSE + DECIMAL_OFFSET : thousandths + FINE_OFFSET;
    }

    /**
     * {@return thousandths as a decimal number without trailing zeros; allocates}
     *
     * @param thousandths 0 to 1,000.
     */
    public static String name(int thousandths) {
        StringBuilder out = new StringBuilder();
        append(thousandths, out);
        return out.toString();
    }

    /**
     * Writes thousandths as a decimal number without trailing zeros, such as {@code 0.33}.
     *
     * @param thousandths 0 to 1,000.
     * @param out         to write to.
     */
    public static void append(int thousandths, StringBuilder out) {
        out.append(thousandths / ONE);
        int rest = thousandths % ONE;
        if (rest > 0) {
            out.append('.');
            for (int unit = ONE / 10; rest > 0; unit /= 10) {
                out.append(rest / unit);
                rest %= unit;
            }
        }
    }
}
