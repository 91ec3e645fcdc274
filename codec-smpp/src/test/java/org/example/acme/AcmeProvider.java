package org.example.acme;

import java.util.List;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.TlvInfo;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.protocol.SmppProtocol;

/** The dialect of Acme: two TLVs, a status, long system ids, and a PDU of its own. */
public final class AcmeProvider implements ProtocolProvider {
    /** Number of the entity that a text is registered for: digits, NUL. */
    public static final TextTlv ENTITY_ID = new TextTlv(
            new TlvInfo(0x1400, "entity_id", "Entity that the text is registered for.", false), 1, 31, true);

    /** How the text is charged. */
    public static final NumberTlv TARIFF = new NumberTlv(
            new TlvInfo(0x1403, "tariff", "How the text is charged.", false),
            1,
            1,
            ValueTable.named("tariff").value(0, "free").value(1, "standard").value(2, "premium"));

    /** The protocol, for sessions and dissectors that are to speak the dialect. */
    public static final SmppProtocol ACME = SmppProtocol.builder("smpp-3.4-acme", SmppVersion.V34)
            .title("SMPP 3.4 of Acme")
            .ports(List.of())
            .tlv(ENTITY_ID)
            .tlv(TARIFF)
            .status(0x0401, "ACME_RBUSY", "all channels are taken")
            .limit("system_id", 100)
            .command(AcmePing.TYPE)
            .build();

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String name() {
        return "SMPP of Acme, an example";
    }

    @Override
    public List<Protocol> protocols() {
        return List.of(ACME);
    }
}
