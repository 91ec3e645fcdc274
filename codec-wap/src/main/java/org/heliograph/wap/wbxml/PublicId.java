package org.heliograph.wap.wbxml;

import java.util.HashMap;
import java.util.Map;

/**
 * Public identifiers of document types: the numbers of the header and their names (§1). Names that only one source has
 * are marked in the table and not cross-checked.
 */
public final class PublicId {
    /** The name stands in the string table. */
    public static final int IN_STRING_TABLE = 0;
    /** The document type is not known, or comes from the content type. */
    public static final int UNKNOWN = 1;
    /** Service indication 1.0. */
    public static final int SI = 0x05;
    /** Service loading 1.0. */
    public static final int SL = 0x06;
    /** Cache operation 1.0. */
    public static final int CO = 0x07;
    /** Provisioning 1.0. */
    public static final int PROV = 0x0B;
    /** E-mail notification 1.0. */
    public static final int EMN = 0x0D;

    private static final Map<Integer, String> NAMES = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<Integer, String> ROOTS = new HashMap<>();

    static {
        Tsv rows = Tsv.resource("public_ids.tsv");
        for (int i = 0; i < rows.size(); i++) {
            String name = rows.text(i, "name");
            int number = rows.number(i, "value_hex");
            if (!name.isEmpty()) {
                NAMES.put(number, name);
                NUMBERS.put(name, number);
                ROOTS.put(number, rows.text(i, "root"));
            }
        }
    }

    private PublicId() {}

    /**
     * {@return the name of a number such as {@code -//WAPFORUM//DTD SI 1.0//EN}, null if it is not known}
     *
     * @param number of the header.
     */
    public static String name(int number) {
        return NAMES.get(number);
    }

    /**
     * {@return the number of a name, {@link #UNKNOWN} if there is none}
     *
     * @param name as in {@code DOCTYPE}.
     */
    public static int number(String name) {
        return NUMBERS.getOrDefault(name, UNKNOWN);
    }

    /** {@return the name of the root element, empty if it is not known} */
    static String root(int number) {
        return ROOTS.getOrDefault(number, "");
    }
}
