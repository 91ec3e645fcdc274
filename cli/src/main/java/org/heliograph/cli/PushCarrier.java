package org.heliograph.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heliograph.cmpp.protocol.CmppProtocol;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.smpp.protocol.SmppProtocol;
import org.heliograph.wap.protocol.WspProtocol;

/** What carries a push. */
enum PushCarrier {
    /** A submit_sm a part. */
    SMPP(SmppProtocol.V34),
    /** A CMPP_SUBMIT a part. */
    CMPP(CmppProtocol.CMPP_30),
    /** The user data of each part. */
    USERDATA(null),
    /** The undivided PDU. */
    WSP(WspProtocol.CONNECTIONLESS);

    private final Protocol protocol;

    PushCarrier(Protocol protocol) {
        this.protocol = protocol;
    }

    /** The protocol of its frames; null if what it has are no frames. */
    Protocol protocol() {
        return protocol;
    }

    boolean isAddressed() {
        return this == SMPP || this == CMPP;
    }

    /** The name that users write. */
    String id() {
        return protocol == null ? name().toLowerCase(Locale.ROOT) : protocol.id();
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
