package org.heliograph.wap.wbxml;

/** Versions of the format: the first octet of a document (§1). */
public final class WbxmlVersion {
    /** WBXML 1.0: no charset, no opaque octets, no pages. */
    public static final int V1_0 = 0x00;
    /** WBXML 1.1: opaque octets in content. */
    public static final int V1_1 = 0x01;
    /** WBXML 1.2: opaque octets and page switches in attributes as well. */
    public static final int V1_2 = 0x02;
    /** WBXML 1.3. */
    public static final int V1_3 = 0x03;

    private WbxmlVersion() {}

    /**
     * {@return the version as text, such as {@code 1.3}; allocates}
     *
     * @param version first octet of a document.
     */
    public static String name(int version) {
        return ((version >> 4) + 1) + "." + (version & 0x0F);
    }

    /**
     * {@return the version of a text such as {@code 1.3}; -1 if there is no such version}
     *
     * @param name to look up.
     */
    public static int of(String name) {
        for (int version = V1_0; version <= V1_3; version++) {
            if (name(version).equals(name)) {
                return version;
            }
        }
        return -1;
    }
}
