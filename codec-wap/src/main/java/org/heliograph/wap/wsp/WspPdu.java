package org.heliograph.wap.wsp;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/**
 * A PDU (§3). Without a session it begins with the octet TID, in a session with its type; every class has a type for each
 * of the two forms.
 *
 * @param <M> the concrete PDU.
 */
public abstract class WspPdu<M extends WspPdu<M>> extends WspMessage<M> {
    private static final int NO_TID = -1;
    private static final int TID_POSITION = 0;

    private final TidField tidField;
    private final U8 typeField;
    private final int defaultType;
    private final boolean connectionless;

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
    WspPdu(
            MessageType<M> type,
            Settings settings,
            boolean connectionless,
            WspLimits limits,
            U8 typeField,
            int defaultType) {
        super(type, settings, limits, null);
        this.connectionless = connectionless;
        this.typeField = typeField;
        this.defaultType = defaultType;
        tidField = (TidField) type.fields().get(0);
    }

    /** Begins a layout with TID. */
    static Layout layout(String name, String section) {
        Layout layout = Layout.of(name, section);
        layout.custom("TID", "Pairs a method with its reply; not there in a session.", TidField::new);
        return layout;
    }

    static U8 typeField(Layout layout, Values types) {
        return layout.u8("Type", "Type of the PDU.", types);
    }

    /** {@return whether it begins with TID: it belongs to no session} */
    public final boolean isConnectionless() {
        return connectionless;
    }

    /** {@return what pairs a method with its reply, 0 to 255; -1 in a session} */
    public final int tid() {
        return connectionless ? frame().getByte(TID_POSITION) & 0xFF : NO_TID;
    }

    /**
     * Sets what pairs a method with its reply; the first field to be set.
     *
     * @param value 0 to 255.
     * @return this.
     */
    @SuppressWarnings("unchecked")
    public final M tid(int value) {
        tidField.put(this, value);
        return (M) this;
    }

    /** {@return the type of the PDU, see {@link PduType}} */
    public final int pduType() {
        return get(typeField);
    }

    /**
     * Sets the type of the PDU, where its class has several.
     *
     * @param value see {@link PduType}.
     * @return this.
     */
    public final M pduType(int value) {
        return put(typeField, value);
    }

    @Override
    final void settle() {
        if (get(typeField) == 0) {
            put(typeField, defaultType);
        }
    }
}
