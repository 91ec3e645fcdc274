package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * Push and ConfirmedPush (§3): content that nobody asked for.
 *
 * <pre>{@code
 * | TID | Type | HeadersLen | ContentType | Headers | Data |
 *    1     1      uintvar
 * }</pre>
 */
public final class WspPush extends WspPdu<WspPush> {
    private static final Layout LAYOUT = layout("Push", "WAP-230, wsp.md §3");

    static final U8 PDU_TYPE = typeField(LAYOUT, PduType.between(PduType.PUSH, PduType.CONFIRMED_PUSH));

    static final UintvarField HEADERS_LEN = LAYOUT.custom(
            "HeadersLen", "Octets of content type and headers; the library sets it.", UintvarField::counter);

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
    public static final MessageType<WspPush> TYPE = LAYOUT.type(WspPush::new);

    /** What there is to know of this PDU in a session, where it has no TID. */
    public static final MessageType<WspPush> SESSION = new MessageType<>(
            TYPE.name(), TYPE.section(), TYPE.shape(), settings -> new WspPush(settings, false, WspLimits.DEFAULT));

    /** Makes a flyweight without a session that reads leniently. */
    public WspPush() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight without a session.
     *
     * @param settings of reading and writing.
     */
    public WspPush(Settings settings) {
        this(settings, true, WspLimits.DEFAULT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings       of reading and writing.
     * @param connectionless whether it begins with TID.
     * @param limits         on headers and parameters.
     */
    public WspPush(Settings settings, boolean connectionless, WspLimits limits) {
        super(connectionless ? TYPE : SESSION, settings, connectionless, limits, PDU_TYPE, PduType.PUSH);
    }

    @Override
    public MessageType<WspPush> type() {
        return isConnectionless() ? TYPE : SESSION;
    }

    /** {@return the number of octets of content type and headers} */
    public long headersLen() {
        return HEADERS_LEN.value(this);
    }

    /** {@return the content type; moves at the next read of it} */
    public ContentType contentType() {
        return contentType(CONTENT_TYPE);
    }

    /**
     * Sets the content type, without parameters.
     *
     * @param code see {@link ContentTypes}.
     * @return this.
     */
    public WspPush contentType(int code) {
        return putContentType(CONTENT_TYPE, code);
    }

    /**
     * Sets the content type, without parameters: by number where the table has one.
     *
     * @param type such as {@code text/plain}.
     * @return this.
     */
    public WspPush contentType(CharSequence type) {
        return putContentType(CONTENT_TYPE, type);
    }

    /**
     * Sets the content type, as octets.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public WspPush contentType(DirectBuffer source, int offset, int length) {
        return putPart(CONTENT_TYPE, source, offset, length);
    }

    /** {@return the headers, before the first one; they move at the next read of them} */
    public Headers headers() {
        return headers(HEADERS);
    }

    /**
     * Sets the headers, as octets.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public WspPush headers(DirectBuffer source, int offset, int length) {
        return putPart(HEADERS, source, offset, length);
    }

    /** {@return what writes the headers in place; to be followed by {@link #endHeaders()}} */
    public HeadersWriter beginHeaders() {
        return beginHeaders(HEADERS);
    }

    /**
     * Ends the headers that were begun.
     *
     * @return this.
     */
    public WspPush endHeaders() {
        return endHeaders(HEADERS);
    }

    /** {@return the data, in place; moves at the next read of them} */
    public DirectBuffer data() {
        return get(DATA);
    }

    /**
     * Sets {@link #DATA}.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public WspPush data(DirectBuffer source, int offset, int length) {
        return put(DATA, source, offset, length);
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        showContent(visitor, CONTENT_TYPE, DATA);
    }
}
