package org.heliograph.credentials.aliyun;

import java.util.HexFormat;

/** How the digits of a signature are written; the live service takes both (§2). */
public enum HexCase {
    /** As the documentation and the SDKs in C write it. */
    UPPER(HexFormat.of().withUpperCase()),
    /** As the SDK for Node writes it. */
    LOWER(HexFormat.of());

    private final HexFormat format;

    HexCase(HexFormat format) {
        this.format = format;
    }

    String format(byte[] octets) {
        return format.formatHex(octets);
    }
}
