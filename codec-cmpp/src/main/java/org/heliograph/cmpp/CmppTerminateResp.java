package org.heliograph.cmpp;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;

/**
 * CMPP_TERMINATE_RESP (CMPP 2.0 and 3.0 §4.2): the answer to CMPP_TERMINATE; the connection is closed after it.
 *
 * <table>
 * <caption>CMPP_TERMINATE_RESP</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * </table>
 */
public final class CmppTerminateResp extends CmppMessage<CmppTerminateResp> {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_TERMINATE_RESP", "CMPP 2.0 and 3.0 §4.2", CommandId.TERMINATE_RESP);

    /** What there is to know of this message. */
    public static final MessageType<CmppTerminateResp> TYPE = LAYOUT.type(CmppTerminateResp::new);

    /** Makes a flyweight that reads leniently. */
    public CmppTerminateResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppTerminateResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppTerminateResp> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
    }
}
