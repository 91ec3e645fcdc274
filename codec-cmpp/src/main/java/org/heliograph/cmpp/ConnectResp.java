package org.heliograph.cmpp;

import org.agrona.DirectBuffer;

/** What CMPP_CONNECT_RESP has in every version: the answer to a login. */
public interface ConnectResp extends CmppFrame {
    /** {@return Status} Outcome of the login (§7.1). */
    long status();

    /** {@return AuthenticatorISMG} MD5 digest of the gateway (§5); all zero when Status is 3. */
    DirectBuffer authenticatorIsmg();

    /** {@return Version} Highest version that the server supports. */
    int version();

    /** {@return the octets of the Status field: 1 in 2.0 and 2.1, 4 in 3.0} */
    int statusWidth();
}
