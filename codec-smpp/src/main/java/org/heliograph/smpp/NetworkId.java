package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Words;

/**
 * Parts of source_network_id and dest_network_id of 5.0 (§6): a digit for the kind of network, the three digits of the
 * country (MCC), then the network; behind the country of an ESME a digit says what its address is.
 */
public final class NetworkId {
    /** GSM: behind the country stands the MNC. */
    public static final int GSM = 1;
    /** TDMA or CDMA: behind the country stands the SID. */
    public static final int TDMA_CDMA = 2;
    /** ESME: behind the country stand the kind of address and the address. */
    public static final int ESME = 3;
    /** Address of an ESME: IP. */
    public static final int IP = 1;
    /** Address of an ESME: domain name. */
    public static final int DOMAIN_NAME = 2;
    /** Address of an ESME: E.164. */
    public static final int E164 = 3;
    /** Address of an ESME: X.121. */
    public static final int X121 = 4;

    /** The kinds of network. */
    public static final ValueTable NETWORK_VALUES = ValueTable.named("network_id network")
            .value(GSM, "GSM")
            .value(TDMA_CDMA, "TDMA/CDMA")
            .value(ESME, "ESME");
    /** The kinds of address of an ESME. */
    public static final ValueTable ADDRESS_VALUES = ValueTable.named("network_id address")
            .value(IP, "IP")
            .value(DOMAIN_NAME, "domain name")
            .value(E164, "E.164")
            .value(X121, "X.121");

    /** The texts that have these parts. */
    static final Words WORDS = new NetworkIdWords();

    private static final int COUNTRY_AT = 1;
    private static final int REST_AT = 4;

    private NetworkId() {}

    /**
     * {@return the kind of network, -1 if the text does not start with a digit}
     *
     * @param networkId to read.
     */
    public static int network(CharSequence networkId) {
        return digit(networkId, 0);
    }

    /**
     * {@return the country (MCC) as a number, -1 if the text has not got its three digits}
     *
     * @param networkId to read.
     */
    public static int country(CharSequence networkId) {
        int country = 0;
        for (int i = COUNTRY_AT; i < REST_AT; i++) {
            int digit = digit(networkId, i);
            if (digit < 0) {
                return -1;
            }
            country = country * 10 + digit;
        }
        return country;
    }

    /**
     * {@return the kind of address of an ESME, -1 if the text is of another network or has none}
     *
     * @param networkId to read.
     */
    public static int address(CharSequence networkId) {
        return network(networkId) == ESME ? digit(networkId, REST_AT) : -1;
    }

    /**
     * {@return the index of what the other parts do not take: the MNC, the SID or the address of an ESME} At most the
     * length of the text.
     *
     * @param networkId to read.
     */
    public static int restIndex(CharSequence networkId) {
        int index = network(networkId) == ESME ? REST_AT + 1 : REST_AT;
        return Math.min(index, networkId.length());
    }

    private static int digit(CharSequence text, int index) {
        if (index >= text.length()) {
            return -1;
        }
        int digit = text.charAt(index) - '0';
        return digit >= 0 && digit <= 9 ? digit : -1;
    }
}
