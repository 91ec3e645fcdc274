package org.heliograph.wap.wsp;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/**
 * A PDU whose type is not assigned (§3), or octets that are none: in strict mode a fault, in lenient mode octets.
 *
 * <pre>{@code
 * | TID | Type | Contents |
 *    1     1
 * }</pre>
 */
public final class WspUnknown extends WspPdu<WspUnknown> {
    private static final Layout LAYOUT = layout("WSP-UNKNOWN", "WAP-230, wsp.md §3");

    static final U8 PDU_TYPE = typeField(LAYOUT, Values.ANY);

    /** All octets behind the type. */
    public static final Rest CONTENTS = LAYOUT.rest("Contents", "All octets behind the type.");

    /** What there is to know of this PDU without a session. */
    public static final MessageType<WspUnknown> TYPE = LAYOUT.type(WspUnknown::new);

    /** What there is to know of this PDU in a session, where it has no TID. */
    public static final MessageType<WspUnknown> SESSION = new MessageType<>(
            TYPE.name(), TYPE.section(), TYPE.shape(), settings -> new WspUnknown(settings, false, WspLimits.DEFAULT));

    /** Makes a flyweight without a session that reads leniently. */
    public WspUnknown() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight without a session.
     *
     * @param settings of reading and writing.
     */
    public WspUnknown(Settings settings) {
        this(settings, true, WspLimits.DEFAULT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings       of reading and writing.
     * @param connectionless whether it begins with TID.
     * @param limits         on headers and parameters.
     */
    public WspUnknown(Settings settings, boolean connectionless, WspLimits limits) {
        super(connectionless ? TYPE : SESSION, settings, connectionless, limits, PDU_TYPE, 0);
    }

    @Override
    public MessageType<WspUnknown> type() {
        return isConnectionless() ? TYPE : SESSION;
    }

    /** {@return all octets behind the type, in place; moves at the next read of them} */
    public DirectBuffer contents() {
        return get(CONTENTS);
    }

    /**
     * Sets {@link #CONTENTS}.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public WspUnknown contents(DirectBuffer source, int offset, int length) {
        return put(CONTENTS, source, offset, length);
    }

    @Override
    protected long checkRules() {
        return Fault.of(Fault.UNKNOWN_MESSAGE, PDU_TYPE, position(PDU_TYPE));
    }
}
