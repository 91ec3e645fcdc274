package org.heliograph.codec;

/**
 * What every TLV has.
 *
 * @param tag        0 to 65,535.
 * @param name       the specification's, letter by letter.
 * @param doc        one line of meaning, for the tables that are printed.
 * @param repeatable whether a message may hold it more than once; of others the first one counts.
 */
public record TlvInfo(int tag, String name, String doc, boolean repeatable) {
    /**
     * Refuses tags that do not fit.
     *
     * @param tag        0 to 65,535.
     * @param name       the specification's, letter by letter.
     * @param doc        one line of meaning, for the tables that are printed.
     * @param repeatable whether a message may hold it more than once; of others the first one counts.
     */
    public TlvInfo {
        if ((tag & ~0xFFFF) != 0) {
            throw new IllegalArgumentException(name + ": tag=" + tag + " does not fit two octets");
        }
    }
}
