package org.heliograph.sms.join;

/** What a {@link PartStore} did with a part. */
public enum StoreOutcome {
    /** The part is kept; others are missing. */
    WAITING,
    /** The part was the last one missing: the set is shown, whole, and to this caller only. */
    COMPLETE,
    /** The set has this part, with the same octets; nothing changed. */
    DUPLICATE,
    /** The set has this part with other octets, and is young; it is shown, and nothing changed. */
    CONFLICT,
    /** The set was completed not long ago, and had this part with the same octets; nothing changed. */
    LATE,
    /**
     * The set has this part with other octets, and is old: it is taken out and shown. The part is not kept yet; add it
     * again.
     */
    REPLACED,
    /** The set was past its deadline: it is taken out and shown. The part is not kept yet; add it again. */
    EXPIRED,
    /** There is no room; nothing changed. Make some, then add the part again. */
    FULL
}
