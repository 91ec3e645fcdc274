package org.heliograph.sms.tpdu;

import org.heliograph.sms.Alphabet;
import org.heliograph.sms.DataCodingScheme;
import org.heliograph.sms.Septets;

/** What TP-UDL counts (§9.2.3.16): septets of a 7-bit text, a header rounded up to septets among them, else octets. */
public final class UserDataLength {
    /** Greatest length of user data in octets, but for those of reports. */
    public static final int MAX_OCTETS = 140;

    private UserDataLength() {}

    /**
     * {@return whether the length of user data is in septets: a 7-bit text that is not compressed}
     *
     * @param dcs of the TPDU, see {@link DataCodingScheme}.
     */
    public static boolean isInSeptets(int dcs) {
        return DataCodingScheme.alphabet(dcs) == Alphabet.GSM7 && !DataCodingScheme.isCompressed(dcs);
    }

    /**
     * {@return the octets that user data take}
     *
     * @param udl as the field has it.
     * @param dcs of the TPDU.
     */
    public static int octets(int udl, int dcs) {
        return isInSeptets(dcs) ? Septets.octets(udl, 0) : udl;
    }
}
