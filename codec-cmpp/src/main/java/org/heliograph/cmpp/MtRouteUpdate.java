package org.heliograph.cmpp;

import org.heliograph.codec.TextView;

/** What CMPP_MT_ROUTE_UPDATE has in every version: a change of an MT route, from ISMG to GNS. */
public interface MtRouteUpdate extends CmppFrame {
    /** {@return Update_type} What to do with the route. */
    int updateType();

    /** {@return Route_Id} 0 when adding. */
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
}
