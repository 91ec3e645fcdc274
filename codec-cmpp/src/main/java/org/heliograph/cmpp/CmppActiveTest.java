package org.heliograph.cmpp;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;

/**
 * CMPP_ACTIVE_TEST (CMPP 2.0 and 3.0 §4.10): a keep-alive request, from either side.
 *
 * <table>
 * <caption>CMPP_ACTIVE_TEST</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * </table>
 */
public final class CmppActiveTest extends CmppMessage<CmppActiveTest> {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_ACTIVE_TEST", "CMPP 2.0 and 3.0 §4.10", CommandId.ACTIVE_TEST);

    /** What there is to know of this message. */
    public static final MessageType<CmppActiveTest> TYPE = LAYOUT.type(CmppActiveTest::new);

    /** Makes a flyweight that reads leniently. */
    public CmppActiveTest() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppActiveTest(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppActiveTest> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
    }
}
