package org.heliograph.cmpp;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;

/**
 * CMPP_TERMINATE (CMPP 2.0 and 3.0 §4.2): the end of the exchange, from either side.
 *
 * <table>
 * <caption>CMPP_TERMINATE</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * </table>
 */
public final class CmppTerminate extends CmppMessage<CmppTerminate> {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_TERMINATE", "CMPP 2.0 and 3.0 §4.2", CommandId.TERMINATE);

    /** What there is to know of this message. */
    public static final MessageType<CmppTerminate> TYPE = LAYOUT.type(CmppTerminate::new);

    /** Makes a flyweight that reads leniently. */
    public CmppTerminate() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppTerminate(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppTerminate> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
    }
}
