package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/**
 * Values of priority_flag (§5.5). The level means something else in each network: see the tables named for them.
 * 3.3 has 0 and 1 only.
 */
public final class PriorityFlag {
    /** Lowest level. */
    public static final int LEVEL_0 = 0;
    /** Level 1. */
    public static final int LEVEL_1 = 1;
    /** Level 2. */
    public static final int LEVEL_2 = 2;
    /** Highest level. */
    public static final int LEVEL_3 = 3;
    /** Broadcasts of 5.0: normal. */
    public static final int CBS_NORMAL = 0;
    /** Broadcasts of 5.0: immediate. */
    public static final int CBS_IMMEDIATE = 1;
    /** Broadcasts of 5.0: high. */
    public static final int CBS_HIGH = 2;
    /** Broadcasts of 5.0: reserved. */
    public static final int CBS_RESERVED = 3;
    /** Broadcasts of 5.0: background. */
    public static final int CBS_BACKGROUND = 4;

    /** The codes of 3.4 and 5.0 for any network. */
    public static final ValueTable VALUES = ValueTable.named("priority_flag")
            .value(LEVEL_0, "level 0", "non-priority, bulk, normal")
            .value(LEVEL_1, "level 1", "priority, normal, interactive")
            .value(LEVEL_2, "level 2", "priority, urgent")
            .value(LEVEL_3, "level 3", "priority, very urgent, emergency");
    /** The codes of 3.3. */
    public static final ValueTable V33_VALUES =
            ValueTable.named("priority_flag of 3.3").value(LEVEL_0, "normal").value(LEVEL_1, "priority");
    /** The codes for short messages of GSM. */
    public static final ValueTable GSM_VALUES = ValueTable.named("priority_flag of GSM")
            .value(LEVEL_0, "non-priority")
            .range(LEVEL_1, LEVEL_3, "priority", "priority");
    /** The codes for ANSI-136. */
    public static final ValueTable ANSI_136_VALUES = ValueTable.named("priority_flag of ANSI-136")
            .value(LEVEL_0, "bulk")
            .value(LEVEL_1, "normal")
            .value(LEVEL_2, "urgent")
            .value(LEVEL_3, "very urgent");
    /** The codes for IS-95. */
    public static final ValueTable IS_95_VALUES = ValueTable.named("priority_flag of IS-95")
            .value(LEVEL_0, "normal")
            .value(LEVEL_1, "interactive")
            .value(LEVEL_2, "urgent")
            .value(LEVEL_3, "emergency");
    /** The codes for broadcasts of 5.0. */
    public static final ValueTable CBS_VALUES = ValueTable.named("priority_flag of broadcasts")
            .value(CBS_NORMAL, "normal")
            .value(CBS_IMMEDIATE, "immediate")
            .value(CBS_HIGH, "high")
            .value(CBS_RESERVED, "reserved")
            .value(CBS_BACKGROUND, "background");

    private PriorityFlag() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
