package org.heliograph.sms;

/**
 * Eight octets at once, of which it is asked whether all of them are the same in Latin-1 and in a 7-bit text: letters,
 * digits, space and most marks. It is not said of line ends, which are the same too, but rare.
 */
final class PlainGroup {
    /** Eight spaces. */
    static final long SPACES = 0x2020202020202020L;

    private static final long LOWEST_BITS = 0x0101010101010101L;
    private static final long LOW_BITS = 0x1F * LOWEST_BITS;
    private static final long BELOW_HIGHEST = 0x7F * LOWEST_BITS;
    private static final long BEHIND_Z = 0x05 * LOWEST_BITS;
    private static final long DOLLARS = '$' * LOWEST_BITS;

    private PlainGroup() {}

    /**
     * Whether all are plain: {@code 20} to {@code 3F} but the dollar sign, and of {@code 40} to {@code 7F} those whose
     * low five bits are 1 to 26. The answer for each octet is made in its bit 5, where a space has its only one. Sums
     * carry into the next octet only from octets above {@code 7F}, which make the answer no by themselves.
     */
    static boolean isPlain(long group) {
        long low = group & LOW_BITS;
        long isLetter = low + LOW_BITS ^ low + BEHIND_Z;
        long isGood = (isLetter ^ group) & group >>> 1 ^ group;
        long isNoDollar = (group ^ DOLLARS) + BELOW_HIGHEST & ~group;
        return (isGood & isNoDollar >>> 2 & SPACES) == SPACES;
    }

    /** Whether one is 0. */
    static boolean hasZero(long group) {
        return (group - LOWEST_BITS & ~group & 0x80 * LOWEST_BITS) != 0;
    }
}
