package org.heliograph.sms.join;

/** What stays with a part until its message is joined: the mark of its frame, and how many septets a field told. */
final class PartTag {
    private static final int SEPTETS_BITS = 12;
    private static final int MAX_SEPTETS = (1 << SEPTETS_BITS) - 2;

    private PartTag() {}

    /** Makes a tag; septets are negative if no field tells. */
    static long of(long mark, long septets) {
        return mark << SEPTETS_BITS | Math.min(Math.max(septets, -1), MAX_SEPTETS) + 1;
    }

    static long mark(long tag) {
        return tag >>> SEPTETS_BITS;
    }

    /** The number of septets; negative if no field told. */
    static int septets(long tag) {
        return (int) (tag & (1 << SEPTETS_BITS) - 1) - 1;
    }
}
