package org.heliograph.cmpp;

import java.io.IOException;
import org.heliograph.codec.TextView;

/** What CMPP_MO_ROUTE_RESP has in every version: the route to an SP. */
public interface MoRouteResp extends CmppFrame {
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

    /** {@return SP_Id} SP_Id of the SP. */
    TextView spId();

    /**
     * Writes SP_Id.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendSpId(Appendable out) throws IOException {
        return spId().appendTo(out);
    }

    /** {@return SP_Id as a String; allocates} */
    default String spIdAsString() {
        return spId().toString();
    }

    /** {@return Start_code} First service code. Zero without Service_Id. */
    long startCode();

    /** {@return End_code} Last service code. Zero without Service_Id. */
    long endCode();

    /** {@return Result} Outcome (§7.3). */
    int result();
}
