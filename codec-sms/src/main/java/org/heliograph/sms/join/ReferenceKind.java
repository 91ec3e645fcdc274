package org.heliograph.sms.join;

import org.heliograph.codec.ValueTable;

/**
 * Where the reference comes from that the parts of a message have in common. Parts whose references are of different
 * kinds are parts of different messages, whatever the numbers. The numbers of this class stand in {@link PartKey}; 128
 * to 255 are free for programs that know other carriers.
 */
public final class ReferenceKind {
    /** Nothing tells of parts. */
    public static final int NONE = 0;
    /** A user data header, 8 bits. */
    public static final int UDH_8 = 1;
    /** A user data header, 16 bits. */
    public static final int UDH_16 = 2;
    /** SMPP's sar_msg_ref_num, 16 bits. */
    public static final int SAR = 3;
    /** CMPP's Msg_Id, 64 bits, that stands beside Pk_total and Pk_number. */
    public static final int PK = 4;

    /** The kinds with their names. */
    public static final ValueTable VALUES = ValueTable.named("reference_kind")
            .value(NONE, "none", "nothing tells of parts")
            .value(UDH_8, "UDH 8", "user data header, 8 bits")
            .value(UDH_16, "UDH 16", "user data header, 16 bits")
            .value(SAR, "SAR", "SMPP sar_msg_ref_num")
            .value(PK, "Pk", "CMPP Msg_Id");

    private ReferenceKind() {}

    /**
     * {@return the name of a kind, null if there is none of this number}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
