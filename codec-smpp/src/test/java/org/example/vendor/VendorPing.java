package org.example.vendor;

import org.heliograph.codec.CText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.pdu.SmppHeader;
import org.heliograph.smpp.pdu.TlvMessage;

/** Asks for the load of a channel. */
public final class VendorPing extends TlvMessage<VendorPing> {
    /** Number of the command. */
    public static final int COMMAND_ID = 0x00010200;

    private static final Layout LAYOUT = SmppHeader.layout("acme_ping", "Acme §1", COMMAND_ID);

    /** Channel, 1 to 8. */
    public static final U8 CHANNEL = LAYOUT.u8("channel", "Channel.", Values.range(1, 8));
    /** Name of the asker. */
    public static final CText SYSTEM_ID = LAYOUT.ctext("system_id", "Name of the asker.", 16);
    /** Optional parameters. */
    public static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters.", SmppTlv.TABLE);
    /** What there is to know of this message. */
    public static final MessageType<VendorPing> TYPE = LAYOUT.type(VendorPing::new);

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public VendorPing(Settings settings) {
        super(TYPE, settings, TLVS);
    }

    @Override
    public MessageType<VendorPing> type() {
        return TYPE;
    }

    /** {@return the channel} */
    public int channel() {
        return get(CHANNEL);
    }

    /**
     * Sets the channel.
     *
     * @param value 1 to 8.
     * @return this.
     */
    public VendorPing channel(int value) {
        return put(CHANNEL, value);
    }

    /** {@return the name of the asker} */
    public TextView systemId() {
        return get(SYSTEM_ID);
    }

    /**
     * Sets the name of the asker.
     *
     * @param text at most 15 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public VendorPing systemId(CharSequence text) {
        return put(SYSTEM_ID, text);
    }
}
