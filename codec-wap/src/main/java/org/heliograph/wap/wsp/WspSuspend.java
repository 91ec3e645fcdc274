package org.heliograph.wap.wsp;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * Suspend (§3): the session rests.
 *
 * <pre>{@code
 * | TID | Type | SessionId |
 *    1     1     uintvar
 * }</pre>
 */
public final class WspSuspend extends WspPdu<WspSuspend> {
    private static final Layout LAYOUT = layout("Suspend", "WAP-230, wsp.md §3");

    static final U8 PDU_TYPE = typeField(LAYOUT, PduType.between(PduType.SUSPEND, PduType.SUSPEND));

    static final UintvarField SESSION_ID = LAYOUT.custom("SessionId", "Number of the session.", UintvarField::number);

    /** What there is to know of this PDU without a session. */
    public static final MessageType<WspSuspend> TYPE = LAYOUT.type(WspSuspend::new);

    /** What there is to know of this PDU in a session, where it has no TID. */
    public static final MessageType<WspSuspend> SESSION = new MessageType<>(
            TYPE.name(), TYPE.section(), TYPE.shape(), settings -> new WspSuspend(settings, false, WspLimits.DEFAULT));

    /** Makes a flyweight without a session that reads leniently. */
    public WspSuspend() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight without a session.
     *
     * @param settings of reading and writing.
     */
    public WspSuspend(Settings settings) {
        this(settings, true, WspLimits.DEFAULT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings       of reading and writing.
     * @param connectionless whether it begins with TID.
     * @param limits         on headers and parameters.
     */
    public WspSuspend(Settings settings, boolean connectionless, WspLimits limits) {
        super(connectionless ? TYPE : SESSION, settings, connectionless, limits, PDU_TYPE, PduType.SUSPEND);
    }

    @Override
    public MessageType<WspSuspend> type() {
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
    public WspSuspend sessionId(long value) {
        return putNumber(SESSION_ID, value);
    }
}
