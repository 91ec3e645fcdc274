package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.heliograph.codec.CText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U8;
import org.heliograph.smpp.DestFlag;
import org.heliograph.smpp.Npi;
import org.heliograph.smpp.Ton;

/**
 * A destination of {@link SubmitMulti} that is an address (SMPP §4.4).
 *
 * <table>
 * <caption>sme_address</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>dest_flag</td><td>uint8</td></tr>
 * <tr><td>dest_addr_ton</td><td>uint8</td></tr>
 * <tr><td>dest_addr_npi</td><td>uint8</td></tr>
 * <tr><td>destination_addr</td><td>text, NUL, at most 21</td></tr>
 * </table>
 */
public final class SmeAddress extends Message<SmeAddress> {
    private static final Layout LAYOUT = Layout.of("sme_address", "SMPP §4.4");

    /** Kind of destination; the library sets it. */
    public static final U8 DEST_FLAG =
            LAYOUT.key8("dest_flag", "Kind of destination; the library sets it.", DestFlag.VALUES, DestFlag.SME);

    /** Type of number of the recipient. */
    public static final U8 DEST_ADDR_TON = LAYOUT.u8("dest_addr_ton", "Type of number of the recipient.", Ton.VALUES);

    /** Numbering plan of the recipient. */
    public static final U8 DEST_ADDR_NPI = LAYOUT.u8("dest_addr_npi", "Numbering plan of the recipient.", Npi.VALUES);

    /** Address of the recipient. */
    public static final CText DESTINATION_ADDR = LAYOUT.ctext("destination_addr", "Address of the recipient.", 21);

    /** What there is to know of this element. */
    public static final MessageType<SmeAddress> TYPE = LAYOUT.type(SmeAddress::new);

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public SmeAddress(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<SmeAddress> type() {
        return TYPE;
    }

    /** {@return dest_flag, see {@link #DEST_FLAG}} */
    public int destFlag() {
        return get(DEST_FLAG);
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
    public SmeAddress destAddrTon(int value) {
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
    public SmeAddress destAddrNpi(int value) {
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
    public SmeAddress destinationAddr(CharSequence text) {
        return put(DESTINATION_ADDR, text);
    }
}
