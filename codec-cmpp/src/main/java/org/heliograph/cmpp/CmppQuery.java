package org.heliograph.cmpp;

import java.io.IOException;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U8;

/**
 * CMPP_QUERY (CMPP 2.0 and 3.0 §4.5): a question for the figures of a day.
 *
 * <table>
 * <caption>CMPP_QUERY</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Time</td><td>text[8]</td><td>12</td></tr>
 * <tr><td>Query_Type</td><td>uint8</td><td>20</td></tr>
 * <tr><td>Query_Code</td><td>text[10]</td><td>21</td></tr>
 * <tr><td>Reserve</td><td>text[8]</td><td>31</td></tr>
 * </table>
 */
public final class CmppQuery extends CmppMessage<CmppQuery> {
    private static final Layout LAYOUT = CmppHeader.layout("CMPP_QUERY", "CMPP 2.0 and 3.0 §4.5", CommandId.QUERY);

    /** Day, YYYYMMDD. */
    public static final FixedText TIME = LAYOUT.text("Time", "Day, YYYYMMDD.", 8);

    /** What is asked for. */
    public static final U8 QUERY_TYPE = LAYOUT.u8("Query_Type", "What is asked for.", QueryType.VALUES);

    /** Service_Id when Query_Type is 1, otherwise ignored. */
    public static final FixedText QUERY_CODE =
            LAYOUT.text("Query_Code", "Service_Id when Query_Type is 1, otherwise ignored.", 10);

    /** Reserved, zero. */
    public static final FixedText RESERVE = LAYOUT.text("Reserve", "Reserved, zero.", 8);

    /** What there is to know of this message. */
    public static final MessageType<CmppQuery> TYPE = LAYOUT.type(CmppQuery::new);

    /** Makes a flyweight that reads leniently. */
    public CmppQuery() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppQuery(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppQuery> type() {
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
    public CmppQuery time(CharSequence text) {
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
    public CmppQuery queryType(int value) {
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
    public CmppQuery queryCode(CharSequence text) {
        return put(QUERY_CODE, text);
    }

    /** {@return Reserve, see {@link #RESERVE}} */
    public TextView reserve() {
        return get(RESERVE);
    }

    /**
     * Writes {@link #RESERVE}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendReserve(Appendable out) throws IOException {
        return get(RESERVE).appendTo(out);
    }

    /** {@return Reserve as a String; allocates} */
    public String reserveAsString() {
        return get(RESERVE).toString();
    }

    /**
     * Sets {@link #RESERVE}.
     *
     * @param text at most 8 ASCII characters.
     * @return this.
     */
    public CmppQuery reserve(CharSequence text) {
        return put(RESERVE, text);
    }
}
