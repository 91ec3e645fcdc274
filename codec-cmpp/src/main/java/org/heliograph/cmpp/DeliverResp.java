package org.heliograph.cmpp;

/** What CMPP_DELIVER_RESP has in every version: the answer to CMPP_DELIVER. */
public interface DeliverResp extends CmppFrame {
    /** {@return Msg_Id} Msg_Id of the DELIVER. */
    long msgId();

    /** {@return Result} Outcome (§7.2). */
    long result();
}
