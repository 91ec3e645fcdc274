package org.heliograph.wap.mms;

import org.heliograph.wap.wsp.WspVersion;

/** Versions of MMS (§ before 1): the greater and the lesser number, four bits each, as the value of X-Mms-MMS-Version. */
public final class MmsVersion {
    /** MMS 1.0. */
    public static final int V1_0 = 0x10;
    /** MMS 1.1. */
    public static final int V1_1 = 0x11;
    /** MMS 1.2. */
    public static final int V1_2 = 0x12;
    /** MMS 1.3. */
    public static final int V1_3 = 0x13;

    private MmsVersion() {}

    /**
     * {@return whether a version can be read: all of 1.x; a PDU of another is answered as one that is not supported}
     *
     * @param version four bits each, such as {@link #V1_2}; negative if there is none.
     */
    public static boolean isSupported(long version) {
        return version >= 0 && WspVersion.major((int) version) == 1;
    }

    /**
     * {@return the text of a version, such as {@code 1.2}; allocates}
     *
     * @param version four bits each.
     */
    public static String name(int version) {
        return WspVersion.name(version);
    }
}
