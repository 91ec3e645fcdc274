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

/**
 * A destination of {@link SubmitMulti} that is a list kept by the centre (SMPP §4.4).
 *
 * <table>
 * <caption>distribution_list</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>dest_flag</td><td>uint8</td></tr>
 * <tr><td>dl_name</td><td>text, NUL, at most 21</td></tr>
 * </table>
 */
public final class DistributionList extends Message<DistributionList> {
    private static final Layout LAYOUT = Layout.of("distribution_list", "SMPP §4.4");

    /** Kind of destination; the library sets it. */
    public static final U8 DEST_FLAG = LAYOUT.key8(
            "dest_flag", "Kind of destination; the library sets it.", DestFlag.VALUES, DestFlag.DISTRIBUTION_LIST);

    /** Name of the distribution list. */
    public static final CText DL_NAME = LAYOUT.ctext("dl_name", "Name of the distribution list.", 21);

    /** What there is to know of this element. */
    public static final MessageType<DistributionList> TYPE = LAYOUT.type(DistributionList::new);

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public DistributionList(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<DistributionList> type() {
        return TYPE;
    }

    /** {@return dest_flag, see {@link #DEST_FLAG}} */
    public int destFlag() {
        return get(DEST_FLAG);
    }

    /** {@return dl_name, see {@link #DL_NAME}} */
    public TextView dlName() {
        return get(DL_NAME);
    }

    /**
     * Writes {@link #DL_NAME}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendDlName(Appendable out) throws IOException {
        return get(DL_NAME).appendTo(out);
    }

    /** {@return dl_name as a String; allocates} */
    public String dlNameAsString() {
        return get(DL_NAME).toString();
    }

    /**
     * Sets {@link #DL_NAME}.
     *
     * @param text at most 20 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public DistributionList dlName(CharSequence text) {
        return put(DL_NAME, text);
    }
}
