package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * DataFragment (§3): a piece of a large message.
 *
 * <pre>{@code
 * | TID | Type | HeadersLen | Headers | Data |
 *    1     1      uintvar
 * }</pre>
 */
public final class WspDataFragment extends WspHeadedPdu<WspDataFragment> {
    private static final Layout LAYOUT = layout("DataFragment", "WAP-230, wsp.md §3");

    static final U8 PDU_TYPE = typeField(LAYOUT, PduType.between(PduType.DATA_FRAGMENT, PduType.DATA_FRAGMENT));

    static final UintvarField HEADERS_LEN =
            LAYOUT.custom("HeadersLen", "Octets of the headers; the library sets it.", UintvarField::counter);

    static final PartField HEADERS = LAYOUT.custom(
            "Headers",
            "Header fields.",
            (info, anchor, delta, index) ->
                    new PartField(info, anchor, delta, index, PartKind.HEADERS, HEADERS_LEN, null));

    /** The data, to the end. */
    public static final Rest DATA = LAYOUT.rest("Data", "The data, to the end.");

    /** What there is to know of this PDU without a session. */
    public static final MessageType<WspDataFragment> TYPE = LAYOUT.type(WspDataFragment::new);

    /** What there is to know of this PDU in a session, where it has no TID. */
    public static final MessageType<WspDataFragment> SESSION = new MessageType<>(
            TYPE.name(),
            TYPE.section(),
            TYPE.shape(),
            settings -> new WspDataFragment(settings, false, WspLimits.DEFAULT));

    /** Makes a flyweight without a session that reads leniently. */
    public WspDataFragment() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight without a session.
     *
     * @param settings of reading and writing.
     */
    public WspDataFragment(Settings settings) {
        this(settings, true, WspLimits.DEFAULT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings       of reading and writing.
     * @param connectionless whether it begins with TID.
     * @param limits         on headers and parameters.
     */
    public WspDataFragment(Settings settings, boolean connectionless, WspLimits limits) {
        super(connectionless ? TYPE : SESSION, settings, connectionless, limits, PDU_TYPE, PduType.DATA_FRAGMENT);
    }

    @Override
    public MessageType<WspDataFragment> type() {
        return isConnectionless() ? TYPE : SESSION;
    }

    /** {@return the number of octets of the headers} */
    public long headersLen() {
        return HEADERS_LEN.value(this);
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
    public WspDataFragment data(DirectBuffer source, int offset, int length) {
        return put(DATA, source, offset, length);
    }
}
