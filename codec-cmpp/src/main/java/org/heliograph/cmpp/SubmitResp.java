package org.heliograph.cmpp;

/** What CMPP_SUBMIT_RESP has in every version: the answer to CMPP_SUBMIT with the assigned id. */
public interface SubmitResp extends CmppFrame {
    /** {@return Msg_Id} Id that the gateway assigned (§6); with n destinations it stands for n ids. */
    long msgId();

    /** {@return Result} Outcome (§7.2). */
    long result();
}
