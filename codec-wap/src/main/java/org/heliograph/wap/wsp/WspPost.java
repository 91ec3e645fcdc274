package org.heliograph.wap.wsp;

import java.io.IOException;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * Post and the other methods with a body (§3): Put, those that capabilities name.
 *
 * <pre>{@code
 * | TID | Type | UriLen  | HeadersLen | URI | ContentType | Headers | Data |
 *    1     1    uintvar    uintvar
 * }</pre>
 */
public final class WspPost extends WspContentPdu<WspPost> {
    private static final Layout LAYOUT = layout("Post", "WAP-230, wsp.md §3");

    static final U8 PDU_TYPE = typeField(LAYOUT, PduType.between(PduType.POST, PduType.EXTENDED_POST_15));

    static final UintvarField URI_LEN =
            LAYOUT.custom("UriLen", "Octets of the URI; the library sets it.", UintvarField::counter);

    static final UintvarField HEADERS_LEN = LAYOUT.custom(
            "HeadersLen", "Octets of content type and headers; the library sets it.", UintvarField::counter);

    static final PartField URI = LAYOUT.custom(
            "URI",
            "Where the data go.",
            (info, anchor, delta, index) -> new PartField(info, anchor, delta, index, PartKind.URI, URI_LEN, null));

    static final PartField CONTENT_TYPE = LAYOUT.custom(
            "ContentType",
            "Type of the data.",
            (info, anchor, delta, index) ->
                    new PartField(info, anchor, delta, index, PartKind.CONTENT_TYPE, HEADERS_LEN, null));

    static final PartField HEADERS = LAYOUT.custom(
            "Headers",
            "Header fields.",
            (info, anchor, delta, index) ->
                    new PartField(info, anchor, delta, index, PartKind.HEADERS, HEADERS_LEN, CONTENT_TYPE));

    /** The data, to the end. */
    public static final Rest DATA = LAYOUT.rest("Data", "The data, to the end.");

    /** What there is to know of this PDU without a session. */
    public static final MessageType<WspPost> TYPE = LAYOUT.type(WspPost::new);

    /** What there is to know of this PDU in a session, where it has no TID. */
    public static final MessageType<WspPost> SESSION = new MessageType<>(
            TYPE.name(), TYPE.section(), TYPE.shape(), settings -> new WspPost(settings, false, WspLimits.DEFAULT));

    /** Makes a flyweight without a session that reads leniently. */
    public WspPost() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight without a session.
     *
     * @param settings of reading and writing.
     */
    public WspPost(Settings settings) {
        this(settings, true, WspLimits.DEFAULT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings       of reading and writing.
     * @param connectionless whether it begins with TID.
     * @param limits         on headers and parameters.
     */
    public WspPost(Settings settings, boolean connectionless, WspLimits limits) {
        super(connectionless ? TYPE : SESSION, settings, connectionless, limits, PDU_TYPE, PduType.POST);
    }

    @Override
    public MessageType<WspPost> type() {
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
    public WspPost uri(CharSequence text) {
        return putText(URI, text);
    }
}
