package org.heliograph.cmpp;

import org.heliograph.codec.WordTable;

/** Values of Route_type (§4.12). Not cross-checked against another implementation. */
public final class RouteType {
    /** Routes to handsets. */
    public static final String MT = "MT";
    /** Routes to SPs. */
    public static final String MO = "MO";

    /** The codes of CMPP_GET_ROUTE. */
    public static final WordTable WORDS =
            WordTable.closed("Route_type").word(MT, "routes to handsets").word(MO, "routes to SPs");
    /** The code of CMPP_GET_MT_ROUTE. */
    public static final WordTable MT_WORDS =
            WordTable.closed("Route_type of CMPP_GET_MT_ROUTE").word(MT, "routes to handsets");
    /** The code of CMPP_GET_MO_ROUTE. */
    public static final WordTable MO_WORDS =
            WordTable.closed("Route_type of CMPP_GET_MO_ROUTE").word(MO, "routes to SPs");

    private RouteType() {}
}
