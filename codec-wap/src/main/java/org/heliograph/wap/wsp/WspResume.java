package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * Resume (§3): the session goes on.
 *
 * <pre>{@code
 * | TID | Type | SessionId | CapabilitiesLen | Capabilities | Headers |
 *    1     1     uintvar        uintvar
 * }</pre>
 */
public final class WspResume extends WspHeadedPdu<WspResume> {
    private static final Layout LAYOUT = layout("Resume", "WAP-230, wsp.md §3");

    static final U8 PDU_TYPE = typeField(LAYOUT, PduType.between(PduType.RESUME, PduType.RESUME));

    static final UintvarField SESSION_ID = LAYOUT.custom("SessionId", "Number of the session.", UintvarField::number);

    static final UintvarField CAPABILITIES_LEN =
            LAYOUT.custom("CapabilitiesLen", "Octets of the capabilities; the library sets it.", UintvarField::counter);

    static final PartField CAPABILITIES = LAYOUT.custom(
            "Capabilities",
            "What the peer is capable of.",
            (info, anchor, delta, index) ->
                    new PartField(info, anchor, delta, index, PartKind.CAPABILITIES, CAPABILITIES_LEN, null));

    static final PartField HEADERS = LAYOUT.custom(
            "Headers",
            "Header fields, to the end.",
            (info, anchor, delta, index) -> new PartField(info, anchor, delta, index, PartKind.HEADERS, null, null));

    /** What there is to know of this PDU without a session. */
    public static final MessageType<WspResume> TYPE = LAYOUT.type(WspResume::new);

    /** What there is to know of this PDU in a session, where it has no TID. */
    public static final MessageType<WspResume> SESSION = new MessageType<>(
            TYPE.name(), TYPE.section(), TYPE.shape(), settings -> new WspResume(settings, false, WspLimits.DEFAULT));

    /** Makes a flyweight without a session that reads leniently. */
    public WspResume() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight without a session.
     *
     * @param settings of reading and writing.
     */
    public WspResume(Settings settings) {
        this(settings, true, WspLimits.DEFAULT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings       of reading and writing.
     * @param connectionless whether it begins with TID.
     * @param limits         on headers and parameters.
     */
    public WspResume(Settings settings, boolean connectionless, WspLimits limits) {
        super(connectionless ? TYPE : SESSION, settings, connectionless, limits, PDU_TYPE, PduType.RESUME);
    }

    @Override
    public MessageType<WspResume> type() {
        return isConnectionless() ? TYPE : SESSION;
    }

    /** {@return the number of the session} */
    public long sessionId() {
        return SESSION_ID.value(this);
    }

    /**
     * Sets the number of the session.
     *
     * @param value 0 to 2^32 - 1.
     * @return this.
     */
    public WspResume sessionId(long value) {
        return putNumber(SESSION_ID, value);
    }

    /** {@return the number of octets of the capabilities} */
    public long capabilitiesLen() {
        return CAPABILITIES_LEN.value(this);
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
    public WspResume capabilities(DirectBuffer source, int offset, int length) {
        return putPart(CAPABILITIES, source, offset, length);
    }
}
