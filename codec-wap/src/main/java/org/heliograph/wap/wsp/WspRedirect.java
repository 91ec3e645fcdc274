package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/**
 * Redirect (§3): the session is to be opened elsewhere.
 *
 * <pre>{@code
 * | TID | Type | Flags | Addresses |
 *    1     1      1
 * }</pre>
 */
public final class WspRedirect extends WspPdu<WspRedirect> {
    private static final Layout LAYOUT = layout("Redirect", "WAP-230, wsp.md §3");

    static final U8 PDU_TYPE = typeField(LAYOUT, PduType.between(PduType.REDIRECT, PduType.REDIRECT));

    /** 0x80 for good, 0x40 the security session may be used again. */
    public static final U8 FLAGS =
            LAYOUT.u8("Flags", "0x80 for good, 0x40 the security session may be used again.", Values.ANY);

    static final PartField ADDRESSES = LAYOUT.custom(
            "Addresses",
            "Where to go, to the end.",
            (info, anchor, delta, index) -> new PartField(info, anchor, delta, index, PartKind.ADDRESSES, null, null));

    /** What there is to know of this PDU without a session. */
    public static final MessageType<WspRedirect> TYPE = LAYOUT.type(WspRedirect::new);

    /** What there is to know of this PDU in a session, where it has no TID. */
    public static final MessageType<WspRedirect> SESSION = new MessageType<>(
            TYPE.name(), TYPE.section(), TYPE.shape(), settings -> new WspRedirect(settings, false, WspLimits.DEFAULT));

    /** Makes a flyweight without a session that reads leniently. */
    public WspRedirect() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight without a session.
     *
     * @param settings of reading and writing.
     */
    public WspRedirect(Settings settings) {
        this(settings, true, WspLimits.DEFAULT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings       of reading and writing.
     * @param connectionless whether it begins with TID.
     * @param limits         on headers and parameters.
     */
    public WspRedirect(Settings settings, boolean connectionless, WspLimits limits) {
        super(connectionless ? TYPE : SESSION, settings, connectionless, limits, PDU_TYPE, PduType.REDIRECT);
    }

    @Override
    public MessageType<WspRedirect> type() {
        return isConnectionless() ? TYPE : SESSION;
    }

    /** {@return the flags: 0x80 for good, 0x40 the security session may be used again} */
    public int flags() {
        return get(FLAGS);
    }

    /**
     * Sets {@link #FLAGS}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public WspRedirect flags(int value) {
        return put(FLAGS, value);
    }

    /** {@return the addresses, before the first one; they move at the next read of them} */
    public Addresses addresses() {
        return addresses(ADDRESSES);
    }

    /**
     * Sets the addresses, as octets.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public WspRedirect addresses(DirectBuffer source, int offset, int length) {
        return putPart(ADDRESSES, source, offset, length);
    }
}
