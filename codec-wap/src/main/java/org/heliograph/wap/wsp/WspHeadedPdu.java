package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * A PDU with headers.
 *
 * @param <M> the concrete PDU.
 */
public abstract class WspHeadedPdu<M extends WspHeadedPdu<M>> extends WspPdu<M> {
    private final PartField headersField;

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
    WspHeadedPdu(
            MessageType<M> type,
            Settings settings,
            boolean connectionless,
            WspLimits limits,
            U8 typeField,
            int defaultType) {
        super(type, settings, connectionless, limits, typeField, defaultType);
        headersField = (PartField) type.field("Headers");
    }

    /** {@return the field of the headers} */
    PartField headersField() {
        return headersField;
    }

    /** {@return the headers, before the first one; they move at the next read of them} */
    public final Headers headers() {
        return headers(headersField());
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
        return putPart(headersField(), source, offset, length);
    }

    /** {@return what writes the headers in place; to be followed by {@link #endHeaders()}} */
    public final HeadersWriter beginHeaders() {
        return beginHeaders(headersField());
    }

    /**
     * Ends the headers that were begun.
     *
     * @return this.
     */
    public final M endHeaders() {
        return endHeaders(headersField());
    }
}
