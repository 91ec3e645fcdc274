package org.heliograph.wap.wsp;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * Disconnect (§3): ends a session.
 *
 * <pre>{@code
 * | TID | Type | ServerSessionId |
 *    1     1         uintvar
 * }</pre>
 */
public final class WspDisconnect extends WspPdu<WspDisconnect> {
    private static final Layout LAYOUT = layout("Disconnect", "WAP-230, wsp.md §3");

    static final U8 PDU_TYPE = typeField(LAYOUT, PduType.between(PduType.DISCONNECT, PduType.DISCONNECT));

    static final UintvarField SERVER_SESSION_ID =
            LAYOUT.custom("ServerSessionId", "Number of the session.", UintvarField::number);

    /** What there is to know of this PDU without a session. */
    public static final MessageType<WspDisconnect> TYPE = LAYOUT.type(WspDisconnect::new);

    /** What there is to know of this PDU in a session, where it has no TID. */
    public static final MessageType<WspDisconnect> SESSION = new MessageType<>(
            TYPE.name(),
            TYPE.section(),
            TYPE.shape(),
            settings -> new WspDisconnect(settings, false, WspLimits.DEFAULT));

    /** Makes a flyweight without a session that reads leniently. */
    public WspDisconnect() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight without a session.
     *
     * @param settings of reading and writing.
     */
    public WspDisconnect(Settings settings) {
        this(settings, true, WspLimits.DEFAULT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings       of reading and writing.
     * @param connectionless whether it begins with TID.
     * @param limits         on headers and parameters.
     */
    public WspDisconnect(Settings settings, boolean connectionless, WspLimits limits) {
        super(connectionless ? TYPE : SESSION, settings, connectionless, limits, PDU_TYPE, PduType.DISCONNECT);
    }

    @Override
    public MessageType<WspDisconnect> type() {
        return isConnectionless() ? TYPE : SESSION;
    }

    /** {@return the number of the session} */
    public long serverSessionId() {
        return SERVER_SESSION_ID.value(this);
    }

    /**
     * Sets the number of the session.
     *
     * @param value 0 to 2^32 - 1.
     * @return this.
     */
    public WspDisconnect serverSessionId(long value) {
        return putNumber(SERVER_SESSION_ID, value);
    }
}
