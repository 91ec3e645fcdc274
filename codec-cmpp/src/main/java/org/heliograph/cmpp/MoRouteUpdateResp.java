package org.heliograph.cmpp;

/** What CMPP_MO_ROUTE_UPDATE_RESP has in every version: the answer to CMPP_MO_ROUTE_UPDATE. */
public interface MoRouteUpdateResp extends CmppFrame {
    /** {@return Result} Outcome (§7.3). */
    int result();
}
