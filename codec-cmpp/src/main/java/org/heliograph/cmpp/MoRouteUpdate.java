package org.heliograph.cmpp;

import org.heliograph.codec.TextView;

/** What CMPP_MO_ROUTE_UPDATE has in every version: a change of an MO route, from ISMG to GNS. */
public interface MoRouteUpdate extends CmppFrame {
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

    /** {@return SP_Code} Service number of the SP. */
    TextView spCode();

    /** {@return Service_Id} Service code, may be empty. */
    TextView serviceId();

    /** {@return Start_code} First service code. Zero without Service_Id. */
    long startCode();

    /** {@return End_code} Last service code. Zero without Service_Id. */
    long endCode();
}
