package org.heliograph.sms.tpdu;

import org.heliograph.codec.ValueTable;

/** Values of TP-PID (§9.2.3.9): what a message is for, beside text. */
public final class ProtocolIdentifier {
    /** A plain message. */
    public static final int PLAIN = 0x00;
    /** To an e-mail gateway. */
    public static final int EMAIL = 0x32;
    /** To a mobile station, whose coding the message centre chooses. */
    public static final int MOBILE_STATION = 0x3F;
    /** Acknowledged by the phone and not shown. */
    public static final int TYPE_0 = 0x40;
    /** Replaces a message of the same type, first of seven. */
    public static final int REPLACE_TYPE_1 = 0x41;
    /** Triggers a device. */
    public static final int DEVICE_TRIGGERING = 0x48;
    /** EMS of old phones. */
    public static final int EMS = 0x5E;
    /** A call is to be returned. */
    public static final int RETURN_CALL = 0x5F;
    /** ANSI-136 R-DATA. */
    public static final int ANSI_136 = 0x7C;
    /** Data for the device. */
    public static final int ME_DATA = 0x7D;
    /** Depersonalisation of the device. */
    public static final int ME_DEPERSONALISATION = 0x7E;
    /** Data for the (U)SIM. */
    public static final int SIM_DATA = 0x7F;

    /** The codes with their names; the rest is reserved. */
    public static final ValueTable VALUES = ValueTable.named("TP-PID")
            .value(PLAIN, "plain")
            .range(0x20, 0x31, "telematic device", "a telematic device, by type")
            .value(EMAIL, "e-mail")
            .range(0x33, 0x3E, "telematic device", "a telematic device, by type")
            .value(MOBILE_STATION, "mobile station")
            .value(TYPE_0, "type 0", "acknowledged and not shown")
            .range(REPLACE_TYPE_1, 0x47, "replace", "replaces a message of the same type, 1 to 7")
            .value(DEVICE_TRIGGERING, "device triggering")
            .value(EMS, "EMS", "EMS, obsolete")
            .value(RETURN_CALL, "return call")
            .value(ANSI_136, "ANSI-136 R-DATA")
            .value(ME_DATA, "ME data download")
            .value(ME_DEPERSONALISATION, "ME depersonalisation")
            .value(SIM_DATA, "(U)SIM data download")
            .range(0xC0, 0xFF, "SC specific", "of a message centre's own");

    private ProtocolIdentifier() {}

    /**
     * {@return the name of a code, null if it is reserved}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }

    /**
     * {@return which type of message this one replaces, 1 to 7; 0 if none}
     *
     * @param pid to read.
     */
    public static int replaceType(int pid) {
        return pid >= REPLACE_TYPE_1 && pid < DEVICE_TRIGGERING ? pid - TYPE_0 : 0;
    }
}
