package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TextView;
import org.heliograph.smpp.CommandId;

/**
 * param_retrieve_resp (SMPP 3.3 §4.8): answers param_retrieve.
 *
 * <p>The text of 3.3 gives no number to it; the number comes from implementations, and the body was cross-checked with one
 * implementation only (§18).
 *
 * <table>
 * <caption>param_retrieve_resp</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>param_value</td><td>text, NUL, at most 101</td></tr>
 * </table>
 */
public final class ParamRetrieveResp extends SmppMessage<ParamRetrieveResp> {
    private static final Layout LAYOUT =
            SmppHeader.layout("param_retrieve_resp", "SMPP 3.3 §4.8", CommandId.PARAM_RETRIEVE_RESP);

    /** Value of the parameter. */
    public static final TailCText PARAM_VALUE = LAYOUT.tailCText("param_value", "Value of the parameter.", 101);

    /** What there is to know of this message. */
    public static final MessageType<ParamRetrieveResp> TYPE = LAYOUT.type(ParamRetrieveResp::new);

    /** Makes a flyweight that reads leniently. */
    public ParamRetrieveResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public ParamRetrieveResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<ParamRetrieveResp> type() {
        return TYPE;
    }

    /**
     * {@return the length of a PDU in octets, header and NULs included}
     *
     * @param octets of all texts without their NULs together.
     */
    public static int computeLength(int octets) {
        return TYPE.shape().fixedLength() + 1 + octets;
    }

    /** {@return param_value, see {@link #PARAM_VALUE}} */
    public TextView paramValue() {
        return get(PARAM_VALUE);
    }

    /**
     * Writes {@link #PARAM_VALUE}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendParamValue(Appendable out) throws IOException {
        return get(PARAM_VALUE).appendTo(out);
    }

    /** {@return param_value as a String; allocates} */
    public String paramValueAsString() {
        return get(PARAM_VALUE).toString();
    }

    /**
     * Sets {@link #PARAM_VALUE}.
     *
     * @param text at most 100 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public ParamRetrieveResp paramValue(CharSequence text) {
        return put(PARAM_VALUE, text);
    }
}
