package org.heliograph.sms.tpdu;

import org.agrona.DirectBuffer;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * What the reports have at their end: TP-PI and the fields that it tells of. A field that is set sets its bit in TP-PI; one
 * whose bit is set is written as 0 if nobody set it.
 *
 * @param <M> the concrete TPDU.
 */
public abstract class ReportTpdu<M extends ReportTpdu<M>> extends Tpdu<M> {
    private final ReportFields fields;
    private int wanted;

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type     of the TPDU.
     * @param settings of reading and writing.
     * @param first    field of the first octet.
     * @param mti      message type in it.
     * @param fields   that it has at its end.
     */
    ReportTpdu(MessageType<M> type, Settings settings, U8 first, int mti, ReportFields fields) {
        super(type, settings, first, mti);
        this.fields = fields;
    }

    /** Whether TP-PI has a bit. */
    final boolean indicates(int bit) {
        return (fields.pi().read(this) & bit) != 0;
    }

    /** The bit of TP-PI of the field that is being written, for which TP-PI has to be there. */
    final int wanted() {
        return wanted;
    }

    final M putOctet(ReportOctet field, int value) {
        int least = field.when() == ReportOctet.When.FAILED ? FailureCause.FIRST : 0;
        if (value < least || value > 0xFF) {
            throw new IllegalArgumentException(
                    type() + "." + field.name() + "=" + value + " is outside " + least + " to 255");
        }
        wanted = field.bit();
        try {
            target().putByte(claim(field, Byte.BYTES), (byte) value);
        } finally {
            wanted = 0;
        }
        return indicate(field.bit());
    }

    final M putExtension(ExtensionField field, DirectBuffer source, int offset, int length) {
        requireSource(field, source, offset, length);
        requireChain(field, source, offset, length);
        wanted = ParameterIndicator.EXTENSION;
        try {
            target().putBytes(claim(field, length), source, offset, length);
        } finally {
            wanted = 0;
        }
        return indicate(ParameterIndicator.EXTENSION);
    }

    /** All octets but the last one have bit 7. */
    private void requireChain(ExtensionField field, DirectBuffer source, int offset, int length) {
        boolean well = length > 0;
        for (int i = 0; i < length; i++) {
            boolean goesOn = (source.getByte(offset + i) & ParameterIndicator.EXTENSION) != 0;
            well &= goesOn == i < length - 1;
        }
        if (!well) {
            throw new IllegalArgumentException(
                    type() + "." + field.name() + ": of length=" + length + " octets all but the last one have bit 7");
        }
    }

    /** Sets a bit of TP-PI, which has been written. */
    private M indicate(int bit) {
        if (bit != 0) {
            int position = position(fields.pi());
            target().putByte(position, (byte) (target().getByte(position) | bit));
        }
        return it();
    }

    @Override
    final UserDataField userDataField() {
        return fields.ud();
    }

    @Override
    final boolean hasUserData() {
        return indicates(ParameterIndicator.USER_DATA);
    }

    @Override
    final int mostUserData() {
        return MOST_OF_REPORTS;
    }

    @Override
    final int userDataDcs() {
        return fields.dcs().read(this);
    }

    @Override
    final int userDataLength() {
        return fields.udl().read(this);
    }

    /** {@return which fields there are, see {@link ParameterIndicator}; 0 if TP-PI is not there} */
    public final int tpPi() {
        return fields.pi().read(this);
    }

    /**
     * Sets which fields there are; those that are not set afterwards are written as 0.
     *
     * @param value see {@link ParameterIndicator}.
     * @return this.
     */
    public final M tpPi(int value) {
        return putOctet(fields.pi(), value);
    }

    /** {@return further octets of TP-PI, in place; empty if there are none; moves at the next read of such a field} */
    public final DirectBuffer tpPiExtension() {
        return octets(fields.extension());
    }

    /**
     * Sets further octets of TP-PI.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets; all but the last one have bit 7.
     * @return this.
     */
    public final M tpPiExtension(DirectBuffer source, int offset, int length) {
        return putExtension(fields.extension(), source, offset, length);
    }

    /** {@return TP-PID, see {@link ProtocolIdentifier}; 0 if it is not there} */
    public final int tpPid() {
        return fields.pid().read(this);
    }

    /**
     * Sets TP-PID.
     *
     * @param value see {@link ProtocolIdentifier}.
     * @return this.
     */
    public final M tpPid(int value) {
        return putOctet(fields.pid(), value);
    }

    /** {@return TP-DCS, see {@link org.heliograph.sms.DataCodingScheme}; 0 if it is not there} */
    public final int tpDcs() {
        return fields.dcs().read(this);
    }

    /**
     * Sets TP-DCS.
     *
     * @param value see {@link org.heliograph.sms.DataCodingScheme}.
     * @return this.
     */
    public final M tpDcs(int value) {
        return putOctet(fields.dcs(), value);
    }

    /** {@return TP-UDL, in septets or octets, see {@link UserDataLength}; 0 if it is not there} */
    public final int tpUdl() {
        return fields.udl().read(this);
    }

    /**
     * Sets TP-UDL.
     *
     * @param value in septets or octets, see {@link UserDataLength}.
     * @return this.
     */
    public final M tpUdl(int value) {
        return putOctet(fields.udl(), value);
    }

    /** {@return TP-UD, in place; empty if it is not there; moves at the next read of such a field} */
    public final DirectBuffer tpUd() {
        return octets(fields.ud());
    }

    /**
     * Sets TP-UD; TP-UDL comes first.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public final M tpUd(DirectBuffer source, int offset, int length) {
        return putUserData(fields.ud(), source, offset, length);
    }

    @Override
    final M putUserData(UserDataField field, DirectBuffer source, int offset, int length) {
        wanted = ParameterIndicator.USER_DATA;
        try {
            super.putUserData(field, source, offset, length);
        } finally {
            wanted = 0;
        }
        return indicate(ParameterIndicator.USER_DATA);
    }
}
