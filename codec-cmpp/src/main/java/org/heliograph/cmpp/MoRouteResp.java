package org.heliograph.cmpp;

import org.heliograph.codec.TextView;

/** What CMPP_MO_ROUTE_RESP has in every version: the route to an SP. */
public interface MoRouteResp extends CmppFrame {
    /** {@return Route_Id} Number of the route. MO and MT routes are each numbered from 0 by the GNS. */
    int routeId();

    /** {@return Destination_Id} Code of the gateway to use. */
    TextView destinationId();

    /** {@return Gateway_IP} Its address, dotted decimal, left-aligned. */
    TextView gatewayIp();

    /** {@return Gateway_port} Its port. */
    int gatewayPort();

    /** {@return SP_Id} SP_Id of the SP. */
    TextView spId();

    /** {@return Start_code} First service code. Zero without Service_Id. */
    long startCode();

    /** {@return End_code} Last service code. Zero without Service_Id. */
    long endCode();

    /** {@return Result} Outcome (§7.3). */
    int result();
}
