package org.heliograph.cmpp.v20;

import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppMessage;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.MoRouteUpdate;
import org.heliograph.cmpp.UpdateType;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U16;
import org.heliograph.codec.U32;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/**
 * CMPP_MO_ROUTE_UPDATE (CMPP 2.0 §4.12): a change of an MO route, from ISMG to GNS. The GNS messages were not cross-checked against another implementation.
 *
 * <table>
 * <caption>CMPP_MO_ROUTE_UPDATE</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Update_type</td><td>uint8</td><td>12</td></tr>
 * <tr><td>Route_Id</td><td>uint32</td><td>13</td></tr>
 * <tr><td>Destination_Id</td><td>text[6]</td><td>17</td></tr>
 * <tr><td>Gateway_IP</td><td>text[15]</td><td>23</td></tr>
 * <tr><td>Gateway_port</td><td>uint16</td><td>38</td></tr>
 * <tr><td>SP_Code</td><td>text[21]</td><td>40</td></tr>
 * <tr><td>Service_Id</td><td>text[10]</td><td>61</td></tr>
 * <tr><td>Start_code</td><td>uint32</td><td>71</td></tr>
 * <tr><td>End_code</td><td>uint32</td><td>75</td></tr>
 * </table>
 */
public final class CmppMoRouteUpdate extends CmppMessage<CmppMoRouteUpdate> implements MoRouteUpdate {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_MO_ROUTE_UPDATE", "CMPP 2.0 §4.12", CommandId.MO_ROUTE_UPDATE);

    /** What to do with the route. */
    public static final U8 UPDATE_TYPE = LAYOUT.u8("Update_type", "What to do with the route.", UpdateType.VALUES);

    /** 0 when adding. */
    public static final U32 ROUTE_ID = LAYOUT.u32("Route_Id", "0 when adding.", Values.ANY);

    /** Code of the gateway to use. */
    public static final FixedText DESTINATION_ID = LAYOUT.text("Destination_Id", "Code of the gateway to use.", 6);

    /** Its address, dotted decimal, left-aligned. */
    public static final FixedText GATEWAY_IP =
            LAYOUT.text("Gateway_IP", "Its address, dotted decimal, left-aligned.", 15);

    /** Its port. */
    public static final U16 GATEWAY_PORT = LAYOUT.u16("Gateway_port", "Its port.", Values.ANY);

    /** Service number of the SP. */
    public static final FixedText SP_CODE = LAYOUT.text("SP_Code", "Service number of the SP.", 21);

    /** Service code, may be empty. */
    public static final FixedText SERVICE_ID = LAYOUT.text("Service_Id", "Service code, may be empty.", 10);

    /** First service code. Zero without Service_Id. */
    public static final U32 START_CODE =
            LAYOUT.u32("Start_code", "First service code. Zero without Service_Id.", Values.ANY);

    /** Last service code. Zero without Service_Id. */
    public static final U32 END_CODE =
            LAYOUT.u32("End_code", "Last service code. Zero without Service_Id.", Values.ANY);

    /** What there is to know of this message. */
    public static final MessageType<CmppMoRouteUpdate> TYPE = LAYOUT.type(CmppMoRouteUpdate::new);

    /** Makes a flyweight that reads leniently. */
    public CmppMoRouteUpdate() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppMoRouteUpdate(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppMoRouteUpdate> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
    }

    @Override
    public int updateType() {
        return get(UPDATE_TYPE);
    }

    /**
     * Sets {@link #UPDATE_TYPE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppMoRouteUpdate updateType(int value) {
        return put(UPDATE_TYPE, value);
    }

    @Override
    public int routeId() {
        return getId(ROUTE_ID);
    }

    /**
     * Sets {@link #ROUTE_ID}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppMoRouteUpdate routeId(int value) {
        return putId(ROUTE_ID, value);
    }

    @Override
    public TextView destinationId() {
        return get(DESTINATION_ID);
    }

    /**
     * Sets {@link #DESTINATION_ID}.
     *
     * @param text at most 6 ASCII characters.
     * @return this.
     */
    public CmppMoRouteUpdate destinationId(CharSequence text) {
        return put(DESTINATION_ID, text);
    }

    @Override
    public TextView gatewayIp() {
        return get(GATEWAY_IP);
    }

    /**
     * Sets {@link #GATEWAY_IP}.
     *
     * @param text at most 15 ASCII characters.
     * @return this.
     */
    public CmppMoRouteUpdate gatewayIp(CharSequence text) {
        return put(GATEWAY_IP, text);
    }

    @Override
    public int gatewayPort() {
        return get(GATEWAY_PORT);
    }

    /**
     * Sets {@link #GATEWAY_PORT}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppMoRouteUpdate gatewayPort(int value) {
        return put(GATEWAY_PORT, value);
    }

    @Override
    public TextView spCode() {
        return get(SP_CODE);
    }

    /**
     * Sets {@link #SP_CODE}.
     *
     * @param text at most 21 ASCII characters.
     * @return this.
     */
    public CmppMoRouteUpdate spCode(CharSequence text) {
        return put(SP_CODE, text);
    }

    @Override
    public TextView serviceId() {
        return get(SERVICE_ID);
    }

    /**
     * Sets {@link #SERVICE_ID}.
     *
     * @param text at most 10 ASCII characters.
     * @return this.
     */
    public CmppMoRouteUpdate serviceId(CharSequence text) {
        return put(SERVICE_ID, text);
    }

    @Override
    public long startCode() {
        return get(START_CODE);
    }

    /**
     * Sets {@link #START_CODE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppMoRouteUpdate startCode(long value) {
        return put(START_CODE, value);
    }

    @Override
    public long endCode() {
        return get(END_CODE);
    }

    /**
     * Sets {@link #END_CODE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppMoRouteUpdate endCode(long value) {
        return put(END_CODE, value);
    }
}
