package org.heliograph.cmpp;

import java.io.IOException;
import org.heliograph.codec.TextView;

/** What CMPP_MT_ROUTE_RESP has in every version: the route to a handset. */
public interface MtRouteResp extends CmppFrame {
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

    /** {@return Start_Id} First number segment. */
    TextView startId();

    /**
     * Writes Start_Id.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendStartId(Appendable out) throws IOException {
        return startId().appendTo(out);
    }

    /** {@return Start_Id as a String; allocates} */
    default String startIdAsString() {
        return startId().toString();
    }

    /** {@return End_Id} Last number segment (in practice equal to Start_Id). */
    TextView endId();

    /**
     * Writes End_Id.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendEndId(Appendable out) throws IOException {
        return endId().appendTo(out);
    }

    /** {@return End_Id as a String; allocates} */
    default String endIdAsString() {
        return endId().toString();
    }

    /** {@return Area_code} Province, as the area code of its capital. */
    TextView areaCode();

    /**
     * Writes Area_code.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendAreaCode(Appendable out) throws IOException {
        return areaCode().appendTo(out);
    }

    /** {@return Area_code as a String; allocates} */
    default String areaCodeAsString() {
        return areaCode().toString();
    }

    /** {@return Result} Outcome (§7.3). */
    int result();
}
