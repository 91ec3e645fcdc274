package org.heliograph.sms.tpdu;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;

/** A TPDU whose message type is reserved, or octets that are none: in strict mode a fault, in lenient mode octets. */
public final class TpduUnknown extends Message<TpduUnknown> {
    private static final Layout LAYOUT = Layout.of("TPDU-UNKNOWN", "TS 23.040 §9.2.3.1");

    /** All octets. */
    public static final Rest OCTETS = LAYOUT.rest("Octets", "All octets.");

    /** What there is to know of this message. */
    public static final MessageType<TpduUnknown> TYPE = LAYOUT.type(TpduUnknown::new);

    /** Makes a flyweight that reads leniently. */
    public TpduUnknown() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public TpduUnknown(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<TpduUnknown> type() {
        return TYPE;
    }

    /** {@return all octets, in place; moves at the next read of it} */
    public DirectBuffer octets() {
        return get(OCTETS);
    }

    /**
     * Sets {@link #OCTETS}.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public TpduUnknown octets(DirectBuffer source, int offset, int length) {
        return put(OCTETS, source, offset, length);
    }

    @Override
    protected long checkRules() {
        return Fault.of(Fault.UNKNOWN_MESSAGE, OCTETS, 0);
    }
}
