package org.heliograph.sms.join;

/** Sets in an order. The lists of a store share their links, since a set is in one list at a time. */
final class SetList {
    static final int NONE = -1;

    private final int[] before;
    private final int[] after;
    private int first = NONE;
    private int last = NONE;
    private int size;

    SetList(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    /** The first set, {@link #NONE} if there is none. */
    int first() {
        return first;
    }

    /** The set behind one, {@link #NONE} if there is none. */
    int after(int set) {
        return after[set];
    }

    int size() {
        return size;
    }

    void addLast(int set) {
        before[set] = last;
        after[set] = NONE;
        if (last == NONE) {
            first = set;
        } else {
            after[last] = set;
        }
        last = set;
        size++;
    }

    void remove(int set) {
        if (before[set] == NONE) {
            first = after[set];
        } else {
            after[before[set]] = after[set];
        }
        if (after[set] == NONE) {
            last = before[set];
        } else {
            before[after[set]] = before[set];
        }
        size--;
    }
}
