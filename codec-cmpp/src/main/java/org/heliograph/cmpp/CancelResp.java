package org.heliograph.cmpp;

/** What CMPP_CANCEL_RESP has in every version: the answer to CMPP_CANCEL. */
public interface CancelResp extends CmppFrame {
    /** {@return Success_Id} Whether the message was deleted. */
    long successId();
}
