package org.heliograph.smpp;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.TlvPart;
import org.heliograph.codec.TlvShape;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;

/**
 * Octets of network_error_code (§6): the type of network and the code that it gave.
 *
 * <p>Types 1 and 2 have other names in 3.4; 4 to 8 are new in 5.0.
 */
public final class NetworkErrorCode {
    /** ANSI-136, access denied; in 3.4 any code of ANSI-136. */
    public static final int ANSI_136 = 1;
    /** IS-95, access denied; in 3.4 any code of IS-95. */
    public static final int IS_95 = 2;
    /** GSM. */
    public static final int GSM = 3;
    /** ANSI-136, cause (5.0; reserved in 3.4). */
    public static final int ANSI_136_CAUSE = 4;
    /** IS-95, cause (5.0). */
    public static final int IS_95_CAUSE = 5;
    /** ANSI-41 (5.0). */
    public static final int ANSI_41 = 6;
    /** SMPP: the code is a command_status (5.0). */
    public static final int SMPP = 7;
    /** Codes of the centre (5.0). */
    public static final int CENTRE = 8;

    /** The types of 5.0. */
    public static final ValueTable TYPE_VALUES = ValueTable.named("network_error_code type")
            .value(ANSI_136, "ANSI-136 access denied")
            .value(IS_95, "IS-95 access denied")
            .value(GSM, "GSM")
            .value(ANSI_136_CAUSE, "ANSI-136 cause")
            .value(IS_95_CAUSE, "IS-95 cause")
            .value(ANSI_41, "ANSI-41")
            .value(SMPP, "SMPP")
            .value(CENTRE, "centre specific");
    /** The types of 3.4. */
    public static final ValueTable V34_TYPE_VALUES = ValueTable.named("network_error_code type of 3.4")
            .value(ANSI_136, "ANSI-136")
            .value(IS_95, "IS-95")
            .value(GSM, "GSM");

    /** What a value of 3.4 consists of. */
    static final TlvShape V34_SHAPE =
            TlvShape.of(TlvPart.number("type", 1, V34_TYPE_VALUES), TlvPart.number("code", 2, Values.ANY));
    /** What a value consists of. */
    static final TlvShape SHAPE =
            TlvShape.of(TlvPart.number("type", 1, TYPE_VALUES), TlvPart.number("code", 2, Values.ANY));

    private NetworkErrorCode() {}

    /**
     * {@return the type of network, -1 if the value has not got it}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static int type(DirectBuffer buffer, int offset, int length) {
        return Shapes.octet(buffer, offset, length, 0);
    }

    /**
     * {@return the code, -1 if the value has not got it}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static int code(DirectBuffer buffer, int offset, int length) {
        return Shapes.number(buffer, offset, length, 1);
    }

    /**
     * Writes a value.
     *
     * @param buffer to write to.
     * @param offset of the value.
     * @param type   type of network, 0 to 255.
     * @param code   0 to 65,535.
     * @return the length of the value, 3.
     * @throws IllegalArgumentException if a part is out of its range.
     */
    public static int put(MutableDirectBuffer buffer, int offset, int type, int code) {
        return Shapes.putTriple(buffer, offset, type, code);
    }
}
