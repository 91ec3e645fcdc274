package org.heliograph.cmpp;

import java.io.IOException;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U32;
import org.heliograph.codec.Values;

/**
 * CMPP_MO_ROUTE (CMPP 2.0 and 3.0 §4.12): a question for the gateway of an SP. The GNS messages were not cross-checked against another implementation.
 *
 * <table>
 * <caption>CMPP_MO_ROUTE</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Source_Id</td><td>text[6]</td><td>12</td></tr>
 * <tr><td>SP_Code</td><td>text[21]</td><td>18</td></tr>
 * <tr><td>Service_Id</td><td>text[10]</td><td>39</td></tr>
 * <tr><td>Service_Code</td><td>uint32</td><td>49</td></tr>
 * </table>
 */
public final class CmppMoRoute extends CmppMessage<CmppMoRoute> {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_MO_ROUTE", "CMPP 2.0 and 3.0 §4.12", CommandId.MO_ROUTE);

    /** Code of the asking gateway. */
    public static final FixedText SOURCE_ID = LAYOUT.text("Source_Id", "Code of the asking gateway.", 6);

    /** Service number of the SP. */
    public static final FixedText SP_CODE = LAYOUT.text("SP_Code", "Service number of the SP.", 21);

    /** Service code. */
    public static final FixedText SERVICE_ID = LAYOUT.text("Service_Id", "Service code.", 10);

    /** Numeric service code. Zero without Service_Id. */
    public static final U32 SERVICE_CODE =
            LAYOUT.u32("Service_Code", "Numeric service code. Zero without Service_Id.", Values.ANY);

    /** What there is to know of this message. */
    public static final MessageType<CmppMoRoute> TYPE = LAYOUT.type(CmppMoRoute::new);

    /** Makes a flyweight that reads leniently. */
    public CmppMoRoute() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppMoRoute(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppMoRoute> type() {
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
    public CmppMoRoute sourceId(CharSequence text) {
        return put(SOURCE_ID, text);
    }

    /** {@return SP_Code, see {@link #SP_CODE}} */
    public TextView spCode() {
        return get(SP_CODE);
    }

    /**
     * Writes {@link #SP_CODE}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendSpCode(Appendable out) throws IOException {
        return get(SP_CODE).appendTo(out);
    }

    /** {@return SP_Code as a String; allocates} */
    public String spCodeAsString() {
        return get(SP_CODE).toString();
    }

    /**
     * Sets {@link #SP_CODE}.
     *
     * @param text at most 21 ASCII characters.
     * @return this.
     */
    public CmppMoRoute spCode(CharSequence text) {
        return put(SP_CODE, text);
    }

    /** {@return Service_Id, see {@link #SERVICE_ID}} */
    public TextView serviceId() {
        return get(SERVICE_ID);
    }

    /**
     * Writes {@link #SERVICE_ID}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendServiceId(Appendable out) throws IOException {
        return get(SERVICE_ID).appendTo(out);
    }

    /** {@return Service_Id as a String; allocates} */
    public String serviceIdAsString() {
        return get(SERVICE_ID).toString();
    }

    /**
     * Sets {@link #SERVICE_ID}.
     *
     * @param text at most 10 ASCII characters.
     * @return this.
     */
    public CmppMoRoute serviceId(CharSequence text) {
        return put(SERVICE_ID, text);
    }

    /** {@return Service_Code, see {@link #SERVICE_CODE}} */
    public long serviceCode() {
        return get(SERVICE_CODE);
    }

    /**
     * Sets {@link #SERVICE_CODE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppMoRoute serviceCode(long value) {
        return put(SERVICE_CODE, value);
    }
}
