package org.heliograph.cmpp;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailNumber;
import org.heliograph.codec.Values;

/**
 * CMPP_ACTIVE_TEST_RESP (CMPP 2.0 and 3.0 §4.10): the answer to CMPP_ACTIVE_TEST.
 *
 * <table>
 * <caption>CMPP_ACTIVE_TEST_RESP</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Reserved</td><td>uint8</td><td>12</td></tr>
 * </table>
 */
public final class CmppActiveTestResp extends CmppMessage<CmppActiveTestResp> {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_ACTIVE_TEST_RESP", "CMPP 2.0 and 3.0 §4.10", CommandId.ACTIVE_TEST_RESP);

    /** Zero when written, any value when read; some gateways leave it out. */
    public static final TailNumber RESERVED = LAYOUT.tailNumber(
            "Reserved", "Zero when written, any value when read; some gateways leave it out.", Values.ANY);

    /** What there is to know of this message. */
    public static final MessageType<CmppActiveTestResp> TYPE = LAYOUT.type(CmppActiveTestResp::new);

    /** Makes a flyweight that reads leniently. */
    public CmppActiveTestResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppActiveTestResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppActiveTestResp> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength() + RESERVED.maxLength();
    }

    /** {@return Reserved, see {@link #RESERVED}} */
    public int reserved() {
        return get(RESERVED);
    }

    /**
     * Sets {@link #RESERVED}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppActiveTestResp reserved(int value) {
        return put(RESERVED, value);
    }
}
