package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.heliograph.codec.CText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.smpp.CommandId;

/**
 * param_retrieve (SMPP 3.3 §4.8): asks for a parameter of the centre.
 *
 * <p>The text of 3.3 gives no number to it; the number comes from implementations, and the body was cross-checked with one
 * implementation only (§18).
 *
 * <table>
 * <caption>param_retrieve</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>param_name</td><td>text, NUL, at most 32</td></tr>
 * </table>
 */
public final class ParamRetrieve extends SmppMessage<ParamRetrieve> {
    private static final Layout LAYOUT = SmppHeader.layout("param_retrieve", "SMPP 3.3 §4.8", CommandId.PARAM_RETRIEVE);

    /** Name of the parameter; 3.3 prints "32" without "max". */
    public static final CText PARAM_NAME =
            LAYOUT.ctext("param_name", "Name of the parameter; 3.3 prints \"32\" without \"max\".", 32);

    /** What there is to know of this message. */
    public static final MessageType<ParamRetrieve> TYPE = LAYOUT.type(ParamRetrieve::new);

    /** Makes a flyweight that reads leniently. */
    public ParamRetrieve() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public ParamRetrieve(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<ParamRetrieve> type() {
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

    /** {@return param_name, see {@link #PARAM_NAME}} */
    public TextView paramName() {
        return get(PARAM_NAME);
    }

    /**
     * Writes {@link #PARAM_NAME}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendParamName(Appendable out) throws IOException {
        return get(PARAM_NAME).appendTo(out);
    }

    /** {@return param_name as a String; allocates} */
    public String paramNameAsString() {
        return get(PARAM_NAME).toString();
    }

    /**
     * Sets {@link #PARAM_NAME}.
     *
     * @param text at most 31 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public ParamRetrieve paramName(CharSequence text) {
        return put(PARAM_NAME, text);
    }
}
