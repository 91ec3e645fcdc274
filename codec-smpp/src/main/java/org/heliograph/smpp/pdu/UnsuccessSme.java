package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.heliograph.codec.CText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U32;
import org.heliograph.codec.U8;
import org.heliograph.smpp.CommandStatus;
import org.heliograph.smpp.Npi;
import org.heliograph.smpp.Ton;

/**
 * A destination that {@link SubmitMultiResp} reports as failed (SMPP §4.4).
 *
 * <table>
 * <caption>unsuccess_sme</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>dest_addr_ton</td><td>uint8</td></tr>
 * <tr><td>dest_addr_npi</td><td>uint8</td></tr>
 * <tr><td>destination_addr</td><td>text, NUL, at most 21</td></tr>
 * <tr><td>error_status_code</td><td>uint32</td></tr>
 * </table>
 */
public final class UnsuccessSme extends Message<UnsuccessSme> {
    private static final Layout LAYOUT = Layout.of("unsuccess_sme", "SMPP §4.4");

    /** Type of number of the recipient. */
    public static final U8 DEST_ADDR_TON = LAYOUT.u8("dest_addr_ton", "Type of number of the recipient.", Ton.VALUES);

    /** Numbering plan of the recipient. */
    public static final U8 DEST_ADDR_NPI = LAYOUT.u8("dest_addr_npi", "Numbering plan of the recipient.", Npi.VALUES);

    /** Address of the recipient. */
    public static final CText DESTINATION_ADDR = LAYOUT.ctext("destination_addr", "Address of the recipient.", 21);

    /** Why it failed, see {@link CommandStatus}. */
    public static final U32 ERROR_STATUS_CODE =
            LAYOUT.u32("error_status_code", "Why it failed, see CommandStatus.", CommandStatus.VALUES.open());

    /** What there is to know of this element. */
    public static final MessageType<UnsuccessSme> TYPE = LAYOUT.type(UnsuccessSme::new);

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public UnsuccessSme(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<UnsuccessSme> type() {
        return TYPE;
    }

    /** {@return dest_addr_ton, see {@link #DEST_ADDR_TON}} */
    public int destAddrTon() {
        return get(DEST_ADDR_TON);
    }

    /**
     * Sets {@link #DEST_ADDR_TON}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public UnsuccessSme destAddrTon(int value) {
        return put(DEST_ADDR_TON, value);
    }

    /** {@return dest_addr_npi, see {@link #DEST_ADDR_NPI}} */
    public int destAddrNpi() {
        return get(DEST_ADDR_NPI);
    }

    /**
     * Sets {@link #DEST_ADDR_NPI}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public UnsuccessSme destAddrNpi(int value) {
        return put(DEST_ADDR_NPI, value);
    }

    /** {@return destination_addr, see {@link #DESTINATION_ADDR}} */
    public TextView destinationAddr() {
        return get(DESTINATION_ADDR);
    }

    /**
     * Writes {@link #DESTINATION_ADDR}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendDestinationAddr(Appendable out) throws IOException {
        return get(DESTINATION_ADDR).appendTo(out);
    }

    /** {@return destination_addr as a String; allocates} */
    public String destinationAddrAsString() {
        return get(DESTINATION_ADDR).toString();
    }

    /**
     * Sets {@link #DESTINATION_ADDR}.
     *
     * @param text at most 20 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public UnsuccessSme destinationAddr(CharSequence text) {
        return put(DESTINATION_ADDR, text);
    }

    /** {@return error_status_code, see {@link #ERROR_STATUS_CODE}} */
    public int errorStatusCode() {
        return getId(ERROR_STATUS_CODE);
    }

    /**
     * Sets {@link #ERROR_STATUS_CODE}.
     *
     * @param value all 32 bits.
     * @return this.
     */
    public UnsuccessSme errorStatusCode(int value) {
        return putId(ERROR_STATUS_CODE, value);
    }
}
