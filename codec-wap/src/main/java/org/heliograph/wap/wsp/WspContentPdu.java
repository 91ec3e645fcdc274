package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * A PDU with data and their content type.
 *
 * @param <M> the concrete PDU.
 */
public abstract class WspContentPdu<M extends WspContentPdu<M>> extends WspHeadedPdu<M> {
    private final UintvarField lengthField;
    private final PartField contentTypeField;
    private final Rest dataField;

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type           of the PDU.
     * @param settings       of reading and writing.
     * @param connectionless whether it begins with TID.
     * @param limits         on headers and parameters.
     * @param typeField      that tells the kind of PDU.
     * @param defaultType    that is written where none is set.
     */
    WspContentPdu(
            MessageType<M> type,
            Settings settings,
            boolean connectionless,
            WspLimits limits,
            U8 typeField,
            int defaultType) {
        super(type, settings, connectionless, limits, typeField, defaultType);
        contentTypeField = (PartField) type.field("ContentType");
        lengthField = contentTypeField.count();
        dataField = (Rest) type.field("Data");
    }

    /** {@return the field of the content type} */
    PartField contentTypeField() {
        return contentTypeField;
    }

    /** {@return the field of the data} */
    Rest dataField() {
        return dataField;
    }

    /** {@return the number of octets of content type and headers} */
    public final long headersLen() {
        return lengthField.value(this);
    }

    /** {@return the content type; moves at the next read of it} */
    public final ContentType contentType() {
        return contentType(contentTypeField());
    }

    /**
     * Sets the content type, without parameters.
     *
     * @param code see {@link ContentTypes}.
     * @return this.
     */
    public final M contentType(int code) {
        return putContentType(contentTypeField(), code);
    }

    /**
     * Sets the content type, without parameters: by number where the table has one.
     *
     * @param type such as {@code text/plain}.
     * @return this.
     */
    public final M contentType(CharSequence type) {
        return putContentType(contentTypeField(), type);
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
        return putPart(contentTypeField(), source, offset, length);
    }

    /** {@return the data, in place; moves at the next read of them} */
    public final DirectBuffer data() {
        return get(dataField());
    }

    /**
     * Sets the data, which go to the end.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public final M data(DirectBuffer source, int offset, int length) {
        return put(dataField(), source, offset, length);
    }

    @Override
    protected final void visitPayload(FieldVisitor visitor) {
        showContent(visitor, contentTypeField(), dataField());
    }
}
