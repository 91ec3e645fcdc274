package org.heliograph.cmpp;

/** What CMPP_FWD_RESP has in every version: the answer to CMPP_FWD. */
public interface FwdResp extends CmppFrame {
    /** {@return Msg_Id} Id of the forwarded message, as in CMPP_FWD. */
    long msgId();

    /** {@return Pk_total} Number of parts, as in CMPP_FWD. */
    int pkTotal();

    /** {@return Pk_number} Number of this part, as in CMPP_FWD. */
    int pkNumber();

    /** {@return Result} Outcome (§7.2). */
    long result();
}
