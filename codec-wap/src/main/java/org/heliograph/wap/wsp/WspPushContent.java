package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;

/**
 * The contents of a Push (§3) behind its type, as gateways hand them on.
 *
 * <pre>{@code
 * | HeadersLen | ContentType | Headers | Data |
 *    uintvar
 * }</pre>
 */
public final class WspPushContent extends WspMessage<WspPushContent> {
    private static final Layout LAYOUT = Layout.of("PushContent", "WAP-230, wsp.md §3");

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

    /** What there is to know of these contents. */
    public static final MessageType<WspPushContent> TYPE = LAYOUT.type(WspPushContent::new);

    /** Makes a flyweight that reads leniently. */
    public WspPushContent() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public WspPushContent(Settings settings) {
        this(settings, WspLimits.DEFAULT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     * @param limits   on headers and parameters.
     */
    public WspPushContent(Settings settings, WspLimits limits) {
        super(TYPE, settings, limits);
    }

    @Override
    public MessageType<WspPushContent> type() {
        return TYPE;
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
     * Sets the content type, as octets.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public WspPushContent contentType(DirectBuffer source, int offset, int length) {
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
    public WspPushContent headers(DirectBuffer source, int offset, int length) {
        return putPart(HEADERS, source, offset, length);
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
    public WspPushContent data(DirectBuffer source, int offset, int length) {
        return put(DATA, source, offset, length);
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        showContent(visitor, CONTENT_TYPE, DATA);
    }
}
