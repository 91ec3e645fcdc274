package org.heliograph.smpp;

import org.heliograph.codec.TlvPart;
import org.heliograph.codec.TlvShape;
import org.heliograph.codec.ValueTable;

/** Values of alert_on_message_delivery of 5.0 (§6). In 3.4 the TLV has no value; so may it in 5.0. */
public final class AlertOnMessageDelivery {
    /** Default. */
    public static final int DEFAULT = 0;
    /** Low. */
    public static final int LOW = 1;
    /** Medium. */
    public static final int MEDIUM = 2;
    /** High. */
    public static final int HIGH = 3;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("alert_on_message_delivery")
            .value(DEFAULT, "default")
            .value(LOW, "low")
            .value(MEDIUM, "medium")
            .value(HIGH, "high");

    /** A value that is there. */
    static final TlvShape SHAPE = TlvShape.of(TlvPart.number("level", 1, VALUES));

    private AlertOnMessageDelivery() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
