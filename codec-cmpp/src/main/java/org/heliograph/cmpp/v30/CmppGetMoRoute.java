package org.heliograph.cmpp.v30;

import java.io.IOException;
import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppMessage;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.RouteType;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.I32;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.Values;

/**
 * CMPP_GET_MO_ROUTE (CMPP 3.0 §4.12): a request for the next MO route. The GNS messages were not cross-checked against another implementation.
 *
 * <table>
 * <caption>CMPP_GET_MO_ROUTE</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Source_Id</td><td>text[6]</td><td>12</td></tr>
 * <tr><td>Route_type</td><td>text[4]</td><td>18</td></tr>
 * <tr><td>Last_route_Id</td><td>int32</td><td>22</td></tr>
 * </table>
 */
public final class CmppGetMoRoute extends CmppMessage<CmppGetMoRoute> {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_GET_MO_ROUTE", "CMPP 3.0 §4.12", CommandId.GET_MO_ROUTE);

    /** Code of the asking gateway. */
    public static final FixedText SOURCE_ID = LAYOUT.text("Source_Id", "Code of the asking gateway.", 6);

    /** MO. */
    public static final FixedText ROUTE_TYPE = LAYOUT.text("Route_type", "MO.", 4, RouteType.MO_WORDS);

    /** Last route already held, -1 (ff ff ff ff) on the first request. */
    public static final I32 LAST_ROUTE_ID =
            LAYOUT.i32("Last_route_Id", "Last route already held, -1 (ff ff ff ff) on the first request.", Values.ANY);

    /** What there is to know of this message. */
    public static final MessageType<CmppGetMoRoute> TYPE = LAYOUT.type(CmppGetMoRoute::new);

    /** Makes a flyweight that reads leniently. */
    public CmppGetMoRoute() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppGetMoRoute(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppGetMoRoute> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
    }

    /** {@return Source_Id, see {@link #SOURCE_ID}} */
    public TextView sourceId() {
        return get(SOURCE_ID);
    }

    /**
     * Writes {@link #SOURCE_ID}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendSourceId(Appendable out) throws IOException {
        return get(SOURCE_ID).appendTo(out);
    }

    /** {@return Source_Id as a String; allocates} */
    public String sourceIdAsString() {
        return get(SOURCE_ID).toString();
    }

    /**
     * Sets {@link #SOURCE_ID}.
     *
     * @param text at most 6 ASCII characters.
     * @return this.
     */
    public CmppGetMoRoute sourceId(CharSequence text) {
        return put(SOURCE_ID, text);
    }

    /** {@return Route_type, see {@link #ROUTE_TYPE}} */
    public TextView routeType() {
        return get(ROUTE_TYPE);
    }

    /**
     * Writes {@link #ROUTE_TYPE}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendRouteType(Appendable out) throws IOException {
        return get(ROUTE_TYPE).appendTo(out);
    }

    /** {@return Route_type as a String; allocates} */
    public String routeTypeAsString() {
        return get(ROUTE_TYPE).toString();
    }

    /**
     * Sets {@link #ROUTE_TYPE}.
     *
     * @param text at most 4 ASCII characters.
     * @return this.
     */
    public CmppGetMoRoute routeType(CharSequence text) {
        return put(ROUTE_TYPE, text);
    }

    /** {@return Last_route_Id, see {@link #LAST_ROUTE_ID}} */
    public int lastRouteId() {
        return get(LAST_ROUTE_ID);
    }

    /**
     * Sets {@link #LAST_ROUTE_ID}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppGetMoRoute lastRouteId(int value) {
        return put(LAST_ROUTE_ID, value);
    }
}
