package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** First octet of broadcast_area_identifier of 5.0 (§6), see {@link BroadcastAreaIdentifier}. */
public final class BroadcastAreaFormat {
    /** Alias or name. */
    public static final int ALIAS = 0;
    /** Ellipsoid arc. */
    public static final int ELLIPSOID_ARC = 1;
    /** Polygon. */
    public static final int POLYGON = 2;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("broadcast_area_identifier format")
            .value(ALIAS, "alias", "alias or name")
            .value(ELLIPSOID_ARC, "ellipsoid arc")
            .value(POLYGON, "polygon");

    private BroadcastAreaFormat() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
