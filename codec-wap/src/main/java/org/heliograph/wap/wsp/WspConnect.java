package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/**
 * Connect (§3): opens a session.
 *
 * <pre>{@code
 * | TID | Type | Version | CapabilitiesLen | HeadersLen | Capabilities | Headers |
 *    1     1       1          uintvar         uintvar
 * }</pre>
 */
public final class WspConnect extends WspHeadedPdu<WspConnect> {
    private static final Layout LAYOUT = layout("Connect", "WAP-230, wsp.md §3");

    static final U8 PDU_TYPE = typeField(LAYOUT, PduType.between(PduType.CONNECT, PduType.CONNECT));

    /** Version of the protocol, 0x10. */
    public static final U8 VERSION = LAYOUT.u8("Version", "Version of the protocol, 0x10.", Values.ANY);

    static final UintvarField CAPABILITIES_LEN =
            LAYOUT.custom("CapabilitiesLen", "Octets of the capabilities; the library sets it.", UintvarField::counter);

    static final UintvarField HEADERS_LEN =
            LAYOUT.custom("HeadersLen", "Octets of the headers; the library sets it.", UintvarField::counter);

    static final PartField CAPABILITIES = LAYOUT.custom(
            "Capabilities",
            "What the peer is capable of.",
            (info, anchor, delta, index) ->
                    new PartField(info, anchor, delta, index, PartKind.CAPABILITIES, CAPABILITIES_LEN, null));

    static final PartField HEADERS = LAYOUT.custom(
            "Headers",
            "Header fields.",
            (info, anchor, delta, index) ->
                    new PartField(info, anchor, delta, index, PartKind.HEADERS, HEADERS_LEN, null));

    /** What there is to know of this PDU without a session. */
    public static final MessageType<WspConnect> TYPE = LAYOUT.type(WspConnect::new);

    /** What there is to know of this PDU in a session, where it has no TID. */
    public static final MessageType<WspConnect> SESSION = new MessageType<>(
            TYPE.name(), TYPE.section(), TYPE.shape(), settings -> new WspConnect(settings, false, WspLimits.DEFAULT));

    /** Makes a flyweight without a session that reads leniently. */
    public WspConnect() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight without a session.
     *
     * @param settings of reading and writing.
     */
    public WspConnect(Settings settings) {
        this(settings, true, WspLimits.DEFAULT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings       of reading and writing.
     * @param connectionless whether it begins with TID.
     * @param limits         on headers and parameters.
     */
    public WspConnect(Settings settings, boolean connectionless, WspLimits limits) {
        super(connectionless ? TYPE : SESSION, settings, connectionless, limits, PDU_TYPE, PduType.CONNECT);
    }

    @Override
    public MessageType<WspConnect> type() {
        return isConnectionless() ? TYPE : SESSION;
    }

    /** {@return the version of the protocol, 0x10} */
    public int version() {
        return get(VERSION);
    }

    /**
     * Sets {@link #VERSION}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public WspConnect version(int value) {
        return put(VERSION, value);
    }

    /** {@return the number of octets of the capabilities} */
    public long capabilitiesLen() {
        return CAPABILITIES_LEN.value(this);
    }

    /** {@return the number of octets of the headers} */
    public long headersLen() {
        return HEADERS_LEN.value(this);
    }

    /** {@return the capabilities, before the first one; they move at the next read of them} */
    public Capabilities capabilities() {
        return capabilities(CAPABILITIES);
    }

    /**
     * Sets the capabilities, as octets.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public WspConnect capabilities(DirectBuffer source, int offset, int length) {
        return putPart(CAPABILITIES, source, offset, length);
    }
}
