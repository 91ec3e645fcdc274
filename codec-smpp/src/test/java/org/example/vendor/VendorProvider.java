package org.example.vendor;

import java.util.List;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.TlvInfo;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.protocol.SmppProtocol;

/** The plug-in of the dialect. */
public final class VendorProvider implements ProtocolProvider {
    /** Status of a centre whose channels are taken. */
    public static final int ACME_RBUSY = 0x0401;

    /** Route of a message. */
    public static final NumberTlv ROUTE = new NumberTlv(
            new TlvInfo(0x1400, "acme_route", "Route of the message.", false),
            2,
            2,
            ValueTable.named("acme_route").value(1, "gold").value(2, "silver"));

    /** Who pays. */
    public static final TextTlv PAYER = new TextTlv(new TlvInfo(0x1401, "acme_payer", "Who pays.", false), 1, 16, true);

    /** The dialect. */
    public static final SmppProtocol PROTOCOL = SmppProtocol.builder("smpp-3.4-acme", SmppVersion.V34)
            .title("SMPP 3.4 of Acme")
            .ports(List.of(9999))
            .tlv(ROUTE)
            .tlv(PAYER)
            .status(ACME_RBUSY, "ACME_RBUSY", "all channels are taken")
            .limit("system_id", 40)
            .limit("message_id", 11)
            .values("priority_flag", Values.range(0, 9))
            .command(VendorPing.TYPE)
            .command(VendorPingResp.TYPE)
            .build();

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String name() {
        return "SMPP of Acme";
    }

    @Override
    public List<Protocol> protocols() {
        return List.of(PROTOCOL);
    }
}
