package org.heliograph.cmpp;

import org.heliograph.codec.TextView;

/** What CMPP_PUSH_MO_ROUTE_UPDATE has in every version: a change of an MO route, from GNS to ISMG. */
public interface PushMoRouteUpdate extends CmppFrame {
    /** {@return Update_type} What to do with the route. */
    int updateType();

    /** {@return Route_Id} Number of the route. MO and MT routes are each numbered from 0 by the GNS. */
    int routeId();

    /** {@return Destination_Id} Code of the gateway to use. */
    TextView destinationId();

    /** {@return Gateway_IP} Its address, dotted decimal, left-aligned. */
    TextView gatewayIp();

    /** {@return Gateway_port} Its port. */
    int gatewayPort();

    /** {@return SP_Code} Service number of the SP. */
    TextView spCode();

    /** {@return Service_Id} Service code, may be empty. */
    TextView serviceId();

    /** {@return Start_code} First service code. Zero without Service_Id. */
    long startCode();

    /** {@return End_code} Last service code. Zero without Service_Id. */
    long endCode();
}
