package org.heliograph.cmpp.v30;

import java.io.IOException;
import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppMessage;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.PushMtRouteUpdate;
import org.heliograph.cmpp.UpdateType;
import org.heliograph.cmpp.UserBrand;
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
 * CMPP_PUSH_MT_ROUTE_UPDATE (CMPP 3.0 §4.12): a change of an MT route, from GNS to ISMG. The GNS messages were not cross-checked against another implementation.
 *
 * <table>
 * <caption>CMPP_PUSH_MT_ROUTE_UPDATE</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Update_type</td><td>uint8</td><td>12</td></tr>
 * <tr><td>Route_Id</td><td>uint32</td><td>13</td></tr>
 * <tr><td>Destination_Id</td><td>text[6]</td><td>17</td></tr>
 * <tr><td>Gateway_IP</td><td>text[15]</td><td>23</td></tr>
 * <tr><td>Gateway_port</td><td>uint16</td><td>38</td></tr>
 * <tr><td>Start_Id</td><td>text[9]</td><td>40</td></tr>
 * <tr><td>End_Id</td><td>text[9]</td><td>49</td></tr>
 * <tr><td>Area_code</td><td>text[4]</td><td>58</td></tr>
 * <tr><td>User_type</td><td>uint8</td><td>62</td></tr>
 * <tr><td>Time_stamp</td><td>text[14]</td><td>63</td></tr>
 * </table>
 */
public final class CmppPushMtRouteUpdate extends CmppMessage<CmppPushMtRouteUpdate> implements PushMtRouteUpdate {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_PUSH_MT_ROUTE_UPDATE", "CMPP 3.0 §4.12", CommandId.PUSH_MT_ROUTE_UPDATE);

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

    /** First number segment. */
    public static final FixedText START_ID = LAYOUT.text("Start_Id", "First number segment.", 9);

    /** Last number segment (in practice equal to Start_Id). */
    public static final FixedText END_ID =
            LAYOUT.text("End_Id", "Last number segment (in practice equal to Start_Id).", 9);

    /** Province, as the area code of its capital. */
    public static final FixedText AREA_CODE = LAYOUT.text("Area_code", "Province, as the area code of its capital.", 4);

    /** Brand of the users of the segment. */
    public static final U8 USER_TYPE = LAYOUT.u8("User_type", "Brand of the users of the segment.", UserBrand.VALUES);

    /** YYYYMMDDHHMMSS. */
    public static final FixedText TIME_STAMP = LAYOUT.text("Time_stamp", "YYYYMMDDHHMMSS.", 14);

    /** What there is to know of this message. */
    public static final MessageType<CmppPushMtRouteUpdate> TYPE = LAYOUT.type(CmppPushMtRouteUpdate::new);

    /** Makes a flyweight that reads leniently. */
    public CmppPushMtRouteUpdate() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppPushMtRouteUpdate(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppPushMtRouteUpdate> type() {
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
    public CmppPushMtRouteUpdate updateType(int value) {
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
    public CmppPushMtRouteUpdate routeId(int value) {
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
    public CmppPushMtRouteUpdate destinationId(CharSequence text) {
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
    public CmppPushMtRouteUpdate gatewayIp(CharSequence text) {
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
    public CmppPushMtRouteUpdate gatewayPort(int value) {
        return put(GATEWAY_PORT, value);
    }

    @Override
    public TextView startId() {
        return get(START_ID);
    }

    /**
     * Sets {@link #START_ID}.
     *
     * @param text at most 9 ASCII characters.
     * @return this.
     */
    public CmppPushMtRouteUpdate startId(CharSequence text) {
        return put(START_ID, text);
    }

    @Override
    public TextView endId() {
        return get(END_ID);
    }

    /**
     * Sets {@link #END_ID}.
     *
     * @param text at most 9 ASCII characters.
     * @return this.
     */
    public CmppPushMtRouteUpdate endId(CharSequence text) {
        return put(END_ID, text);
    }

    @Override
    public TextView areaCode() {
        return get(AREA_CODE);
    }

    /**
     * Sets {@link #AREA_CODE}.
     *
     * @param text at most 4 ASCII characters.
     * @return this.
     */
    public CmppPushMtRouteUpdate areaCode(CharSequence text) {
        return put(AREA_CODE, text);
    }

    /** {@return User_type, see {@link #USER_TYPE}} */
    public int userType() {
        return get(USER_TYPE);
    }

    /**
     * Sets {@link #USER_TYPE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppPushMtRouteUpdate userType(int value) {
        return put(USER_TYPE, value);
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
    public CmppPushMtRouteUpdate timeStamp(CharSequence text) {
        return put(TIME_STAMP, text);
    }
}
