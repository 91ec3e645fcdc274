package org.example.vendor;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;
import org.heliograph.smpp.pdu.SmppHeader;
import org.heliograph.smpp.pdu.SmppMessage;

/** Tells the load of a channel. */
public final class VendorPingResp extends SmppMessage<VendorPingResp> {
    /** Number of the command. */
    public static final int COMMAND_ID = 0x80010200;

    private static final Layout LAYOUT = SmppHeader.layout("acme_ping_resp", "Acme §1", COMMAND_ID);

    /** Load in percent. */
    public static final U8 LOAD = LAYOUT.u8("load", "Load in percent.");
    /** What there is to know of this message. */
    public static final MessageType<VendorPingResp> TYPE = LAYOUT.type(VendorPingResp::new);

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public VendorPingResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<VendorPingResp> type() {
        return TYPE;
    }

    /** {@return the load in percent, 0 when it was left out} */
    public int load() {
        return getOrZero(LOAD);
    }

    /**
     * Sets the load.
     *
     * @param value 0 to 100.
     * @return this.
     */
    public VendorPingResp load(int value) {
        return put(LOAD, value);
    }
}
