package org.heliograph.sms.tpdu;

import org.heliograph.codec.ValueTable;

/** Values of TP-FCS, why a message was refused (§9.2.3.22); all are above 0x7F. */
public final class FailureCause {
    /** First value that can be a cause. */
    public static final int FIRST = 0x80;
    /** No subscription for short messages. */
    public static final int NO_SUBSCRIPTION = 0xC1;
    /** The (U)SIM has no room left. */
    public static final int SIM_FULL = 0xD0;
    /** The phone has no room left. */
    public static final int MEMORY_EXCEEDED = 0xD3;
    /** Error that has no other value. */
    public static final int UNSPECIFIED = 0xFF;

    /** The codes with their names; the rest is reserved. */
    public static final ValueTable VALUES = ValueTable.named("TP-FCS")
            .value(0x80, "telematic interworking not supported")
            .value(0x81, "type 0 not supported")
            .value(0x82, "cannot replace")
            .value(0x8F, "TP-PID error")
            .value(0x90, "data coding scheme not supported")
            .value(0x91, "message class not supported")
            .value(0x9F, "TP-DCS error")
            .value(0xA0, "command cannot be done")
            .value(0xA1, "command not supported")
            .value(0xAF, "TP-Command error")
            .value(0xB0, "TPDU not supported")
            .value(0xC0, "SC busy")
            .value(NO_SUBSCRIPTION, "no SC subscription")
            .value(0xC2, "SC failure")
            .value(0xC3, "invalid SME address")
            .value(0xC4, "destination barred")
            .value(0xC5, "duplicate rejected")
            .value(0xC6, "TP-VPF not supported")
            .value(0xC7, "TP-VP not supported")
            .value(SIM_FULL, "(U)SIM storage full")
            .value(0xD1, "no storage in (U)SIM")
            .value(0xD2, "error in the phone")
            .value(MEMORY_EXCEEDED, "memory exceeded")
            .value(0xD4, "(U)SIM toolkit busy")
            .value(0xD5, "(U)SIM download error")
            .range(0xE0, 0xFE, "application error", "of an application's own")
            .value(UNSPECIFIED, "unspecified error");

    private FailureCause() {}

    /**
     * {@return the name of a code, null if it is reserved}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
