package org.heliograph.smpp;

import org.heliograph.codec.WordTable;

/** Words of service_type (§5.5). Others exist by agreement, so a word that is not here is no error. */
public final class ServiceType {
    /** The default of the centre. */
    public static final String DEFAULT = "";
    /** Cellular messaging. */
    public static final String CMT = "CMT";
    /** Cellular paging. */
    public static final String CPT = "CPT";
    /** Voice mail notification. */
    public static final String VMN = "VMN";
    /** Voice mail alerting. */
    public static final String VMA = "VMA";
    /** Wireless application protocol. */
    public static final String WAP = "WAP";
    /** Unstructured supplementary service data. */
    public static final String USSD = "USSD";
    /** Cell broadcast (5.0). */
    public static final String CBS = "CBS";
    /** Generic UDP transport (5.0). */
    public static final String GUTS = "GUTS";

    /** The words with their meanings. */
    public static final WordTable WORDS = WordTable.open("service_type")
            .word(DEFAULT, "default of the centre")
            .word(CMT, "cellular messaging")
            .word(CPT, "cellular paging")
            .word(VMN, "voice mail notification")
            .word(VMA, "voice mail alerting")
            .word(WAP, "wireless application protocol")
            .word(USSD, "unstructured supplementary service data")
            .word(CBS, "cell broadcast")
            .word(GUTS, "generic UDP transport");

    private ServiceType() {}

    /**
     * {@return what a word means, null if the document does not say}
     *
     * @param serviceType as received.
     */
    public static String name(CharSequence serviceType) {
        return WORDS.meaning(serviceType);
    }
}
