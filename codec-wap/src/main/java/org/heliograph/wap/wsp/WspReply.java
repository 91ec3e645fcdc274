package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * Reply (§3): the answer to a method.
 *
 * <pre>{@code
 * | TID | Type | Status | HeadersLen | ContentType | Headers | Data |
 *    1     1       1       uintvar
 * }</pre>
 */
public final class WspReply extends WspPdu<WspReply> {
    private static final Layout LAYOUT = layout("Reply", "WAP-230, wsp.md §3");

    static final U8 PDU_TYPE = typeField(LAYOUT, PduType.between(PduType.REPLY, PduType.REPLY));

    /** Status, as HTTP has it, in one octet. */
    public static final U8 STATUS =
            LAYOUT.u8("Status", "Status, as HTTP has it, in one octet.", WspStatus.VALUES.open());

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
    public static final MessageType<WspReply> TYPE = LAYOUT.type(WspReply::new);

    /** What there is to know of this PDU in a session, where it has no TID. */
    public static final MessageType<WspReply> SESSION = new MessageType<>(
            TYPE.name(), TYPE.section(), TYPE.shape(), settings -> new WspReply(settings, false, WspLimits.DEFAULT));

    /** Makes a flyweight without a session that reads leniently. */
    public WspReply() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight without a session.
     *
     * @param settings of reading and writing.
     */
    public WspReply(Settings settings) {
        this(settings, true, WspLimits.DEFAULT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings       of reading and writing.
     * @param connectionless whether it begins with TID.
     * @param limits         on headers and parameters.
     */
    public WspReply(Settings settings, boolean connectionless, WspLimits limits) {
        super(connectionless ? TYPE : SESSION, settings, connectionless, limits, PDU_TYPE, PduType.REPLY);
    }

    @Override
    public MessageType<WspReply> type() {
        return isConnectionless() ? TYPE : SESSION;
    }

    /** {@return the status, see {@link WspStatus}} */
    public int status() {
        return get(STATUS);
    }

    /**
     * Sets {@link #STATUS}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public WspReply status(int value) {
        return put(STATUS, value);
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
    public WspReply contentType(int code) {
        return putContentType(CONTENT_TYPE, code);
    }

    /**
     * Sets the content type, without parameters: by number where the table has one.
     *
     * @param type such as {@code text/plain}.
     * @return this.
     */
    public WspReply contentType(CharSequence type) {
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
    public WspReply contentType(DirectBuffer source, int offset, int length) {
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
    public WspReply headers(DirectBuffer source, int offset, int length) {
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
    public WspReply endHeaders() {
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
    public WspReply data(DirectBuffer source, int offset, int length) {
        return put(DATA, source, offset, length);
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        showContent(visitor, CONTENT_TYPE, DATA);
    }
}
