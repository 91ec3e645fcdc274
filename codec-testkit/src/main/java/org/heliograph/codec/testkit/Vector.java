package org.heliograph.codec.testkit;

import java.util.HexFormat;
import java.util.Map;

/**
 * A frame with the values that it decodes to.
 *
 * @param name    of the vector, unique in its file.
 * @param version of the protocol; empty if the file has none.
 * @param hex     the octets as hexadecimal text; empty if the vector has none.
 * @param expect  the expected values, without {@code note} and without an {@code error} that is true.
 * @param source  where the octets come from.
 * @param note    what is unusual, empty if nothing is.
 * @param error   whether decoding has to fail.
 * @param extra   what else the file says of the vector, by key.
 */
public record Vector(
        String name,
        String version,
        String hex,
        Map<String, Object> expect,
        String source,
        String note,
        boolean error,
        Map<String, Object> extra) {

    /** {@return the octets of the frame; new at each call} */
    public byte[] octets() {
        return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    }

    /**
     * {@return this vector with other expected values}
     *
     * @param values to expect.
     */
    public Vector withExpect(Map<String, Object> values) {
        return new Vector(name, version, hex, values, source, note, error, extra);
    }

    @Override
    public String toString() {
        return name;
    }
}
