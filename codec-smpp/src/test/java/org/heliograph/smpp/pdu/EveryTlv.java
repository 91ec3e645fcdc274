package org.heliograph.smpp.pdu;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvSet;
import org.heliograph.smpp.SmppTlv;

/** A PDU of a vendor that any TLV may follow, for tests. */
public final class EveryTlv extends TlvMessage<EveryTlv> {
    private static final Layout LAYOUT = SmppHeader.layout("every_tlv", "a test", 0x00010200);

    static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Any of them.", SmppTlv.TABLE);

    static final MessageType<EveryTlv> TYPE = LAYOUT.type(EveryTlv::new);

    EveryTlv(Settings settings) {
        super(TYPE, settings, TLVS);
    }

    @Override
    public MessageType<EveryTlv> type() {
        return TYPE;
    }
}
