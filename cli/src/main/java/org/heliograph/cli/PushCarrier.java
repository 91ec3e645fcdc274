package org.heliograph.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.heliograph.cmpp.protocol.CmppProtocol;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.smpp.protocol.SmppProtocol;
import org.heliograph.sms.tpdu.TpduProtocol;
import org.heliograph.wap.protocol.WspProtocol;

/** What carries a push. */
enum PushCarrier {
    /** A submit_sm a part. */
    SMPP("smpp-3.4", SmppProtocol.V34),
    /** A CMPP_SUBMIT a part. */
    CMPP("cmpp-3.0", CmppProtocol.CMPP_30),
    /** The user data of each part. */
    USERDATA("userdata", TpduProtocol.USER_DATA),
    /** The undivided PDU. */
    WSP("wsp", WspProtocol.CONNECTIONLESS);

    private final String id;
    private final Protocol protocol;

    PushCarrier(String id, Protocol protocol) {
        this.id = id;
        this.protocol = protocol;
    }

    /** The protocol of its frames. */
    Protocol protocol() {
        return protocol;
    }

    boolean isAddressed() {
        return this == SMPP || this == CMPP;
    }

    /** The name that users write. */
    String id() {
        return id;
    }

    static String names() {
        return Arrays.stream(values()).map(PushCarrier::id).collect(Collectors.joining(", "));
    }

    /** The carrier of a name; null if there is none. */
    static PushCarrier of(String name) {
        for (PushCarrier carrier : values()) {
            if (carrier.id().equalsIgnoreCase(name)) {
                return carrier;
            }
        }
        return null;
    }
}
