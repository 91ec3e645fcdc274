package org.heliograph.wap.wsp;

import org.agrona.concurrent.UnsafeBuffer;
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
public final class WspPush extends WspContentPdu<WspPush> {
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
    protected boolean isPlain(UnsafeBuffer frame) {
        int typeAt = isConnectionless() ? 1 : 0;
        int start = typeAt + PDU_TYPE.width() + 1;
        int limit = frame.capacity();
        int octets = start <= limit ? frame.getByte(start - 1) : -1;
        int end = start + octets;
        return octets > 0 && end <= limit && !isStrict() && isPlain(frame, typeAt, start, end, limit);
    }

    private boolean isPlain(UnsafeBuffer frame, int typeAt, int start, int end, int limit) {
        keepLook();
        long length = contentTypeView().wrap(frame, start, end);
        int typeEnd = start + (int) length;
        return length > 0
                && headersView().wrap(frame, typeEnd, end).areStraight()
                && indexed(typeAt, start, typeEnd, end, limit, 0, 0, 0, 0);
    }

    /* The fields of this class: constants, where those that a type is asked for would be read at each call. */
    @Override
    PartField contentTypeField() {
        return CONTENT_TYPE;
    }

    @Override
    PartField headersField() {
        return HEADERS;
    }

    @Override
    Rest dataField() {
        return DATA;
    }

    @Override
    void setCounts() {
        set(HEADERS_LEN, end(HEADERS) - position(CONTENT_TYPE), CONTENT_TYPE);
    }

    @Override
    public MessageType<WspPush> type() {
        return isConnectionless() ? TYPE : SESSION;
    }
}
