package org.heliograph.cmpp;

import java.io.IOException;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U32;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/**
 * CMPP_QUERY_RESP (CMPP 2.0 and 3.0 §4.5): the figures of a day.
 *
 * <table>
 * <caption>CMPP_QUERY_RESP</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Time</td><td>text[8]</td><td>12</td></tr>
 * <tr><td>Query_Type</td><td>uint8</td><td>20</td></tr>
 * <tr><td>Query_Code</td><td>text[10]</td><td>21</td></tr>
 * <tr><td>MT_TLMsg</td><td>uint32</td><td>31</td></tr>
 * <tr><td>MT_TLUsr</td><td>uint32</td><td>35</td></tr>
 * <tr><td>MT_Scs</td><td>uint32</td><td>39</td></tr>
 * <tr><td>MT_WT</td><td>uint32</td><td>43</td></tr>
 * <tr><td>MT_FL</td><td>uint32</td><td>47</td></tr>
 * <tr><td>MO_Scs</td><td>uint32</td><td>51</td></tr>
 * <tr><td>MO_WT</td><td>uint32</td><td>55</td></tr>
 * <tr><td>MO_FL</td><td>uint32</td><td>59</td></tr>
 * </table>
 */
public final class CmppQueryResp extends CmppMessage<CmppQueryResp> {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_QUERY_RESP", "CMPP 2.0 and 3.0 §4.5", CommandId.QUERY_RESP);

    /** Day, as asked. */
    public static final FixedText TIME = LAYOUT.text("Time", "Day, as asked.", 8);

    /** What was asked for. */
    public static final U8 QUERY_TYPE = LAYOUT.u8("Query_Type", "What was asked for.", QueryType.VALUES);

    /** As asked. */
    public static final FixedText QUERY_CODE = LAYOUT.text("Query_Code", "As asked.", 10);

    /** Messages received from the SP. */
    public static final U32 MT_TL_MSG = LAYOUT.u32("MT_TLMsg", "Messages received from the SP.", Values.ANY);

    /** Recipients received from the SP. */
    public static final U32 MT_TL_USR = LAYOUT.u32("MT_TLUsr", "Recipients received from the SP.", Values.ANY);

    /** Forwarded. */
    public static final U32 MT_SCS = LAYOUT.u32("MT_Scs", "Forwarded.", Values.ANY);

    /** Waiting to be forwarded. */
    public static final U32 MT_WT = LAYOUT.u32("MT_WT", "Waiting to be forwarded.", Values.ANY);

    /** Failed to forward. */
    public static final U32 MT_FL = LAYOUT.u32("MT_FL", "Failed to forward.", Values.ANY);

    /** Delivered to the SP. */
    public static final U32 MO_SCS = LAYOUT.u32("MO_Scs", "Delivered to the SP.", Values.ANY);

    /** Waiting for delivery to the SP. */
    public static final U32 MO_WT = LAYOUT.u32("MO_WT", "Waiting for delivery to the SP.", Values.ANY);

    /** Failed to deliver to the SP. */
    public static final U32 MO_FL = LAYOUT.u32("MO_FL", "Failed to deliver to the SP.", Values.ANY);

    /** What there is to know of this message. */
    public static final MessageType<CmppQueryResp> TYPE = LAYOUT.type(CmppQueryResp::new);

    /** Makes a flyweight that reads leniently. */
    public CmppQueryResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppQueryResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppQueryResp> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
    }

    /** {@return Time, see {@link #TIME}} */
    public TextView time() {
        return get(TIME);
    }

    /**
     * Writes {@link #TIME}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendTime(Appendable out) throws IOException {
        return get(TIME).appendTo(out);
    }

    /** {@return Time as a String; allocates} */
    public String timeAsString() {
        return get(TIME).toString();
    }

    /**
     * Sets {@link #TIME}.
     *
     * @param text at most 8 ASCII characters.
     * @return this.
     */
    public CmppQueryResp time(CharSequence text) {
        return put(TIME, text);
    }

    /** {@return Query_Type, see {@link #QUERY_TYPE}} */
    public int queryType() {
        return get(QUERY_TYPE);
    }

    /**
     * Sets {@link #QUERY_TYPE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppQueryResp queryType(int value) {
        return put(QUERY_TYPE, value);
    }

    /** {@return Query_Code, see {@link #QUERY_CODE}} */
    public TextView queryCode() {
        return get(QUERY_CODE);
    }

    /**
     * Writes {@link #QUERY_CODE}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendQueryCode(Appendable out) throws IOException {
        return get(QUERY_CODE).appendTo(out);
    }

    /** {@return Query_Code as a String; allocates} */
    public String queryCodeAsString() {
        return get(QUERY_CODE).toString();
    }

    /**
     * Sets {@link #QUERY_CODE}.
     *
     * @param text at most 10 ASCII characters.
     * @return this.
     */
    public CmppQueryResp queryCode(CharSequence text) {
        return put(QUERY_CODE, text);
    }

    /** {@return MT_TLMsg, see {@link #MT_TL_MSG}} */
    public long mtTlMsg() {
        return get(MT_TL_MSG);
    }

    /**
     * Sets {@link #MT_TL_MSG}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppQueryResp mtTlMsg(long value) {
        return put(MT_TL_MSG, value);
    }

    /** {@return MT_TLUsr, see {@link #MT_TL_USR}} */
    public long mtTlUsr() {
        return get(MT_TL_USR);
    }

    /**
     * Sets {@link #MT_TL_USR}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppQueryResp mtTlUsr(long value) {
        return put(MT_TL_USR, value);
    }

    /** {@return MT_Scs, see {@link #MT_SCS}} */
    public long mtScs() {
        return get(MT_SCS);
    }

    /**
     * Sets {@link #MT_SCS}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppQueryResp mtScs(long value) {
        return put(MT_SCS, value);
    }

    /** {@return MT_WT, see {@link #MT_WT}} */
    public long mtWt() {
        return get(MT_WT);
    }

    /**
     * Sets {@link #MT_WT}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppQueryResp mtWt(long value) {
        return put(MT_WT, value);
    }

    /** {@return MT_FL, see {@link #MT_FL}} */
    public long mtFl() {
        return get(MT_FL);
    }

    /**
     * Sets {@link #MT_FL}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppQueryResp mtFl(long value) {
        return put(MT_FL, value);
    }

    /** {@return MO_Scs, see {@link #MO_SCS}} */
    public long moScs() {
        return get(MO_SCS);
    }

    /**
     * Sets {@link #MO_SCS}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppQueryResp moScs(long value) {
        return put(MO_SCS, value);
    }

    /** {@return MO_WT, see {@link #MO_WT}} */
    public long moWt() {
        return get(MO_WT);
    }

    /**
     * Sets {@link #MO_WT}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppQueryResp moWt(long value) {
        return put(MO_WT, value);
    }

    /** {@return MO_FL, see {@link #MO_FL}} */
    public long moFl() {
        return get(MO_FL);
    }

    /**
     * Sets {@link #MO_FL}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppQueryResp moFl(long value) {
        return put(MO_FL, value);
    }

    @Override
    protected void answering(CmppMessage<?> request) {
        CmppQuery query = (CmppQuery) request;
        time(query.time()).queryType(query.queryType()).queryCode(query.queryCode());
    }
}
