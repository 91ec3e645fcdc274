package org.example.acme;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.U8;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.pdu.SmppHeader;
import org.heliograph.smpp.pdu.TlvMessage;

/** acme_ping: a PDU that only Acme has. */
public final class AcmePing extends TlvMessage<AcmePing> {
    private static final Layout LAYOUT = SmppHeader.layout("acme_ping", "Acme §1", 0x00010201);

    /** Load of the sender in percent. */
    public static final U8 LOAD = LAYOUT.u8("load", "Load of the sender in percent.");

    /** What may follow. */
    public static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "What may follow.", SmppTlv.TABLE);

    /** What there is to know of this message. */
    public static final MessageType<AcmePing> TYPE = LAYOUT.type(AcmePing::new);

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public AcmePing(Settings settings) {
        super(TYPE, settings, TLVS);
    }

    @Override
    public MessageType<AcmePing> type() {
        return TYPE;
    }

    /** {@return load, see {@link #LOAD}} */
    public int load() {
        return get(LOAD);
    }

    /**
     * Sets {@link #LOAD}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public AcmePing load(int value) {
        return put(LOAD, value);
    }
}
