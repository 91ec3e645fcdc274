package org.heliograph.wap.wsp;

import java.io.IOException;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * Get and the other methods without a body (§3): Options, Head, Delete, Trace, those that capabilities name.
 *
 * <pre>{@code
 * | TID | Type | URILen  | URI | Headers |
 *    1     1    uintvar
 * }</pre>
 */
public final class WspGet extends WspHeadedPdu<WspGet> {
    private static final Layout LAYOUT = layout("Get", "WAP-230, wsp.md §3");

    static final U8 PDU_TYPE = typeField(LAYOUT, PduType.between(PduType.GET, PduType.EXTENDED_GET_15));

    static final UintvarField URI_LEN =
            LAYOUT.custom("URILen", "Octets of the URI; the library sets it.", UintvarField::counter);

    static final PartField URI = LAYOUT.custom(
            "URI",
            "What is wanted.",
            (info, anchor, delta, index) -> new PartField(info, anchor, delta, index, PartKind.URI, URI_LEN, null));

    static final PartField HEADERS = LAYOUT.custom(
            "Headers",
            "Header fields, to the end.",
            (info, anchor, delta, index) -> new PartField(info, anchor, delta, index, PartKind.HEADERS, null, null));

    /** What there is to know of this PDU without a session. */
    public static final MessageType<WspGet> TYPE = LAYOUT.type(WspGet::new);

    /** What there is to know of this PDU in a session, where it has no TID. */
    public static final MessageType<WspGet> SESSION = new MessageType<>(
            TYPE.name(), TYPE.section(), TYPE.shape(), settings -> new WspGet(settings, false, WspLimits.DEFAULT));

    /** Makes a flyweight without a session that reads leniently. */
    public WspGet() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight without a session.
     *
     * @param settings of reading and writing.
     */
    public WspGet(Settings settings) {
        this(settings, true, WspLimits.DEFAULT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings       of reading and writing.
     * @param connectionless whether it begins with TID.
     * @param limits         on headers and parameters.
     */
    public WspGet(Settings settings, boolean connectionless, WspLimits limits) {
        super(connectionless ? TYPE : SESSION, settings, connectionless, limits, PDU_TYPE, PduType.GET);
    }

    @Override
    public MessageType<WspGet> type() {
        return isConnectionless() ? TYPE : SESSION;
    }

    /** {@return the number of octets of the URI} */
    public long uriLen() {
        return URI_LEN.value(this);
    }

    /** {@return the URI; moves at the next read of it} */
    public WspText uri() {
        return text(URI);
    }

    /**
     * Writes the URI.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendUri(Appendable out) throws IOException {
        out.append(uri());
        return uri().length();
    }

    /** {@return the URI; allocates} */
    public String uriAsString() {
        return uri().toString();
    }

    /**
     * Sets the URI and its length.
     *
     * @param text characters up to U+00FF.
     * @return this.
     */
    public WspGet uri(CharSequence text) {
        return putText(URI, text);
    }
}
