package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;

/**
 * Content type, headers and data without a PDU around them.
 *
 * @param <M> the concrete message.
 */
public abstract class WspContent<M extends WspContent<M>> extends WspMessage<M> {
    private final UintvarField lengthField;
    private final PartField contentTypeField;
    private final PartField headersField;
    private final Rest dataField;

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type      of the message.
     * @param settings  of reading and writing.
     * @param limits    on headers and parameters.
     * @param dataCount field that counts the data; null where they go to the end.
     */
    WspContent(MessageType<M> type, Settings settings, WspLimits limits, UintvarField dataCount) {
        super(type, settings, limits, dataCount);
        contentTypeField = (PartField) type.field("ContentType");
        lengthField = contentTypeField.count();
        headersField = (PartField) type.field("Headers");
        dataField = (Rest) type.field("Data");
    }

    /** {@return the number of octets of content type and headers} */
    public final long headersLen() {
        return lengthField.value(this);
    }

    /** {@return the content type; moves at the next read of it} */
    public final ContentType contentType() {
        return contentType(contentTypeField);
    }

    /**
     * Sets the content type, as octets.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public final M contentType(DirectBuffer source, int offset, int length) {
        return putPart(contentTypeField, source, offset, length);
    }

    /** {@return the headers, before the first one; they move at the next read of them} */
    public final Headers headers() {
        return headers(headersField);
    }

    /**
     * Sets the headers, as octets.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public final M headers(DirectBuffer source, int offset, int length) {
        return putPart(headersField, source, offset, length);
    }

    /** {@return the data, in place; moves at the next read of them} */
    public final DirectBuffer data() {
        return get(dataField);
    }

    /**
     * Sets the data.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public final M data(DirectBuffer source, int offset, int length) {
        return put(dataField, source, offset, length);
    }

    @Override
    protected final void visitPayload(FieldVisitor visitor) {
        showContent(visitor, contentTypeField, dataField);
    }
}
