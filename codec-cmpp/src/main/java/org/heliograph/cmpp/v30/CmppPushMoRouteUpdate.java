package org.heliograph.cmpp.v30;

import java.io.IOException;
import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppMessage;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.PushMoRouteUpdate;
import org.heliograph.cmpp.SpAccessType;
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
 * CMPP_PUSH_MO_ROUTE_UPDATE (CMPP 3.0 §4.12): a change of an MO route, from GNS to ISMG. The GNS messages were not cross-checked against another implementation.
 *
 * <table>
 * <caption>CMPP_PUSH_MO_ROUTE_UPDATE</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Update_type</td><td>uint8</td><td>12</td></tr>
 * <tr><td>Route_Id</td><td>uint32</td><td>13</td></tr>
 * <tr><td>Destination_Id</td><td>text[6]</td><td>17</td></tr>
 * <tr><td>Gateway_IP</td><td>text[15]</td><td>23</td></tr>
 * <tr><td>Gateway_port</td><td>uint16</td><td>38</td></tr>
 * <tr><td>SP_Id</td><td>text[6]</td><td>40</td></tr>
 * <tr><td>SP_Code</td><td>text[21]</td><td>46</td></tr>
 * <tr><td>SP_AccessType</td><td>uint8</td><td>67</td></tr>
 * <tr><td>Service_Id</td><td>text[10]</td><td>68</td></tr>
 * <tr><td>Start_code</td><td>uint32</td><td>78</td></tr>
 * <tr><td>End_code</td><td>uint32</td><td>82</td></tr>
 * <tr><td>Time_stamp</td><td>text[14]</td><td>86</td></tr>
 * </table>
 */
public final class CmppPushMoRouteUpdate extends CmppMessage<CmppPushMoRouteUpdate> implements PushMoRouteUpdate {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_PUSH_MO_ROUTE_UPDATE", "CMPP 3.0 §4.12", CommandId.PUSH_MO_ROUTE_UPDATE);

    /** What to do with the route. */
    public static final U8 UPDATE_TYPE = LAYOUT.u8("Update_type", "What to do with the route.", UpdateType.VALUES);

    /** Number of the route. MO and MT routes are each numbered from 0 by the GNS. */
    public static final U32 ROUTE_ID = LAYOUT.u32(
            "Route_Id", "Number of the route. MO and MT routes are each numbered from 0 by the GNS.", Values.ANY);

    /** Code of the gateway to use. */
    public static final FixedText DESTINATION_ID = LAYOUT.text("Destination_Id", "Code of the gateway to use.", 6);

    /** Its address, dotted decimal, left-aligned. */
    public static final FixedText GATEWAY_IP =
            LAYOUT.text("Gateway_IP", "Its address, dotted decimal, left-aligned.", 15);

    /** Its port. */
    public static final U16 GATEWAY_PORT = LAYOUT.u16("Gateway_port", "Its port.", Values.ANY);

    /** SP_Id. */
    public static final FixedText SP_ID = LAYOUT.text("SP_Id", "SP_Id.", 6);

    /** Service number of the SP. */
    public static final FixedText SP_CODE = LAYOUT.text("SP_Code", "Service number of the SP.", 21);

    /** Whether this is the main or the mirror access point of the SP. */
    public static final U8 SP_ACCESS_TYPE = LAYOUT.u8(
            "SP_AccessType", "Whether this is the main or the mirror access point of the SP.", SpAccessType.VALUES);

    /** Service code, may be empty. */
    public static final FixedText SERVICE_ID = LAYOUT.text("Service_Id", "Service code, may be empty.", 10);

    /** First service code. Zero without Service_Id. */
    public static final U32 START_CODE =
            LAYOUT.u32("Start_code", "First service code. Zero without Service_Id.", Values.ANY);

    /** Last service code. Zero without Service_Id. */
    public static final U32 END_CODE =
            LAYOUT.u32("End_code", "Last service code. Zero without Service_Id.", Values.ANY);

    /** YYYYMMDDHHMMSS. */
    public static final FixedText TIME_STAMP = LAYOUT.text("Time_stamp", "YYYYMMDDHHMMSS.", 14);

    /** What there is to know of this message. */
    public static final MessageType<CmppPushMoRouteUpdate> TYPE = LAYOUT.type(CmppPushMoRouteUpdate::new);

    /** Makes a flyweight that reads leniently. */
    public CmppPushMoRouteUpdate() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppPushMoRouteUpdate(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppPushMoRouteUpdate> type() {
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
    public CmppPushMoRouteUpdate updateType(int value) {
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
    public CmppPushMoRouteUpdate routeId(int value) {
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
    public CmppPushMoRouteUpdate destinationId(CharSequence text) {
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
    public CmppPushMoRouteUpdate gatewayIp(CharSequence text) {
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
    public CmppPushMoRouteUpdate gatewayPort(int value) {
        return put(GATEWAY_PORT, value);
    }

    /** {@return SP_Id, see {@link #SP_ID}} */
    public TextView spId() {
        return get(SP_ID);
    }

    /**
     * Writes {@link #SP_ID}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendSpId(Appendable out) throws IOException {
        return get(SP_ID).appendTo(out);
    }

    /** {@return SP_Id as a String; allocates} */
    public String spIdAsString() {
        return get(SP_ID).toString();
    }

    /**
     * Sets {@link #SP_ID}.
     *
     * @param text at most 6 ASCII characters.
     * @return this.
     */
    public CmppPushMoRouteUpdate spId(CharSequence text) {
        return put(SP_ID, text);
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
    public CmppPushMoRouteUpdate spCode(CharSequence text) {
        return put(SP_CODE, text);
    }

    /** {@return SP_AccessType, see {@link #SP_ACCESS_TYPE}} */
    public int spAccessType() {
        return get(SP_ACCESS_TYPE);
    }

    /**
     * Sets {@link #SP_ACCESS_TYPE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppPushMoRouteUpdate spAccessType(int value) {
        return put(SP_ACCESS_TYPE, value);
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
    public CmppPushMoRouteUpdate serviceId(CharSequence text) {
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
    public CmppPushMoRouteUpdate startCode(long value) {
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
    public CmppPushMoRouteUpdate endCode(long value) {
        return put(END_CODE, value);
    }

    /** {@return Time_stamp, see {@link #TIME_STAMP}} */
    public TextView timeStamp() {
        return get(TIME_STAMP);
    }

    /**
     * Writes {@link #TIME_STAMP}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendTimeStamp(Appendable out) throws IOException {
        return get(TIME_STAMP).appendTo(out);
    }

    /** {@return Time_stamp as a String; allocates} */
    public String timeStampAsString() {
        return get(TIME_STAMP).toString();
    }

    /**
     * Sets {@link #TIME_STAMP}.
     *
     * @param text at most 14 ASCII characters.
     * @return this.
     */
    public CmppPushMoRouteUpdate timeStamp(CharSequence text) {
        return put(TIME_STAMP, text);
    }
}
