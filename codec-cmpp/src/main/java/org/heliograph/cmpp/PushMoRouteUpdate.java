package org.heliograph.cmpp;

import java.io.IOException;
import org.heliograph.codec.TextView;

/** What CMPP_PUSH_MO_ROUTE_UPDATE has in every version: a change of an MO route, from GNS to ISMG. */
public interface PushMoRouteUpdate extends CmppFrame {
    /** {@return Update_type} What to do with the route. */
    int updateType();

    /** {@return Route_Id} Number of the route. MO and MT routes are each numbered from 0 by the GNS. */
    int routeId();

    /** {@return Destination_Id} Code of the gateway to use. */
    TextView destinationId();

    /**
     * Writes Destination_Id.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendDestinationId(Appendable out) throws IOException {
        return destinationId().appendTo(out);
    }

    /** {@return Destination_Id as a String; allocates} */
    default String destinationIdAsString() {
        return destinationId().toString();
    }

    /** {@return Gateway_IP} Its address, dotted decimal, left-aligned. */
    TextView gatewayIp();

    /**
     * Writes Gateway_IP.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendGatewayIp(Appendable out) throws IOException {
        return gatewayIp().appendTo(out);
    }

    /** {@return Gateway_IP as a String; allocates} */
    default String gatewayIpAsString() {
        return gatewayIp().toString();
    }

    /** {@return Gateway_port} Its port. */
    int gatewayPort();

    /** {@return SP_Code} Service number of the SP. */
    TextView spCode();

    /**
     * Writes SP_Code.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendSpCode(Appendable out) throws IOException {
        return spCode().appendTo(out);
    }

    /** {@return SP_Code as a String; allocates} */
    default String spCodeAsString() {
        return spCode().toString();
    }

    /** {@return Service_Id} Service code, may be empty. */
    TextView serviceId();

    /**
     * Writes Service_Id.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendServiceId(Appendable out) throws IOException {
        return serviceId().appendTo(out);
    }

    /** {@return Service_Id as a String; allocates} */
    default String serviceIdAsString() {
        return serviceId().toString();
    }

    /** {@return Start_code} First service code. Zero without Service_Id. */
    long startCode();

    /** {@return End_code} Last service code. Zero without Service_Id. */
    long endCode();
}
