package org.heliograph.cmpp;

import org.heliograph.codec.TextView;

/** What CMPP_MT_ROUTE_RESP has in every version: the route to a handset. */
public interface MtRouteResp extends CmppFrame {
    /** {@return Route_Id} Number of the route. MO and MT routes are each numbered from 0 by the GNS. */
    int routeId();

    /** {@return Destination_Id} Code of the gateway to use. */
    TextView destinationId();

    /** {@return Gateway_IP} Its address, dotted decimal, left-aligned. */
    TextView gatewayIp();

    /** {@return Gateway_port} Its port. */
    int gatewayPort();

    /** {@return Start_Id} First number segment. */
    TextView startId();

    /** {@return End_Id} Last number segment (in practice equal to Start_Id). */
    TextView endId();

    /** {@return Area_code} Province, as the area code of its capital. */
    TextView areaCode();

    /** {@return Result} Outcome (§7.3). */
    int result();
}
