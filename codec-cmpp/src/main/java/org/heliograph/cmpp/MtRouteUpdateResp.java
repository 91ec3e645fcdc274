package org.heliograph.cmpp;

/** What CMPP_MT_ROUTE_UPDATE_RESP has in every version: the answer to CMPP_MT_ROUTE_UPDATE. */
public interface MtRouteUpdateResp extends CmppFrame {
    /** {@return Result} Outcome (§7.3). */
    int result();
}
