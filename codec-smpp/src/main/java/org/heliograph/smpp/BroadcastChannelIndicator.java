package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of broadcast_channel_indicator of 5.0 (§6). */
public final class BroadcastChannelIndicator {
    /** Basic channel, the default. */
    public static final int BASIC = 0;
    /** Extended channel. */
    public static final int EXTENDED = 1;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("broadcast_channel_indicator")
            .value(BASIC, "basic", "basic channel, the default")
            .value(EXTENDED, "extended", "extended channel");

    private BroadcastChannelIndicator() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
