package org.heliograph.cmpp;

import java.io.IOException;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;

/**
 * CMPP_MT_ROUTE (CMPP 2.0 and 3.0 §4.12): a question for the gateway of a handset. The GNS messages were not cross-checked against another implementation.
 *
 * <table>
 * <caption>CMPP_MT_ROUTE</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Source_Id</td><td>text[6]</td><td>12</td></tr>
 * <tr><td>Terminal_Id</td><td>text[21]</td><td>18</td></tr>
 * </table>
 */
public final class CmppMtRoute extends CmppMessage<CmppMtRoute> {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_MT_ROUTE", "CMPP 2.0 and 3.0 §4.12", CommandId.MT_ROUTE);

    /** Code of the asking gateway. */
    public static final FixedText SOURCE_ID = LAYOUT.text("Source_Id", "Code of the asking gateway.", 6);

    /** Destination number. */
    public static final FixedText TERMINAL_ID = LAYOUT.text("Terminal_Id", "Destination number.", 21);

    /** What there is to know of this message. */
    public static final MessageType<CmppMtRoute> TYPE = LAYOUT.type(CmppMtRoute::new);

    /** Makes a flyweight that reads leniently. */
    public CmppMtRoute() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppMtRoute(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppMtRoute> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
    }

    /** {@return Source_Id, see {@link #SOURCE_ID}} */
    public TextView sourceId() {
        return get(SOURCE_ID);
    }

    /**
     * Writes {@link #SOURCE_ID}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendSourceId(Appendable out) throws IOException {
        return get(SOURCE_ID).appendTo(out);
    }

    /** {@return Source_Id as a String; allocates} */
    public String sourceIdAsString() {
        return get(SOURCE_ID).toString();
    }

    /**
     * Sets {@link #SOURCE_ID}.
     *
     * @param text at most 6 ASCII characters.
     * @return this.
     */
    public CmppMtRoute sourceId(CharSequence text) {
        return put(SOURCE_ID, text);
    }

    /** {@return Terminal_Id, see {@link #TERMINAL_ID}} */
    public TextView terminalId() {
        return get(TERMINAL_ID);
    }

    /**
     * Writes {@link #TERMINAL_ID}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendTerminalId(Appendable out) throws IOException {
        return get(TERMINAL_ID).appendTo(out);
    }

    /** {@return Terminal_Id as a String; allocates} */
    public String terminalIdAsString() {
        return get(TERMINAL_ID).toString();
    }

    /**
     * Sets {@link #TERMINAL_ID}.
     *
     * @param text at most 21 ASCII characters.
     * @return this.
     */
    public CmppMtRoute terminalId(CharSequence text) {
        return put(TERMINAL_ID, text);
    }
}
