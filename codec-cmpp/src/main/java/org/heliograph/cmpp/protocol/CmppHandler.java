package org.heliograph.cmpp.protocol;

import org.agrona.DirectBuffer;
import org.heliograph.cmpp.CancelResp;
import org.heliograph.cmpp.CmppActiveTest;
import org.heliograph.cmpp.CmppActiveTestResp;
import org.heliograph.cmpp.CmppCancel;
import org.heliograph.cmpp.CmppConnect;
import org.heliograph.cmpp.CmppMoRoute;
import org.heliograph.cmpp.CmppMtRoute;
import org.heliograph.cmpp.CmppPushMoRouteUpdateResp;
import org.heliograph.cmpp.CmppPushMtRouteUpdateResp;
import org.heliograph.cmpp.CmppQuery;
import org.heliograph.cmpp.CmppQueryResp;
import org.heliograph.cmpp.CmppTerminate;
import org.heliograph.cmpp.CmppTerminateResp;
import org.heliograph.cmpp.CmppUnknown;
import org.heliograph.cmpp.ConnectResp;
import org.heliograph.cmpp.Deliver;
import org.heliograph.cmpp.DeliverResp;
import org.heliograph.cmpp.Fwd;
import org.heliograph.cmpp.FwdResp;
import org.heliograph.cmpp.MoRouteResp;
import org.heliograph.cmpp.MoRouteUpdate;
import org.heliograph.cmpp.MoRouteUpdateResp;
import org.heliograph.cmpp.MtRouteResp;
import org.heliograph.cmpp.MtRouteUpdate;
import org.heliograph.cmpp.MtRouteUpdateResp;
import org.heliograph.cmpp.PushMoRouteUpdate;
import org.heliograph.cmpp.PushMtRouteUpdate;
import org.heliograph.cmpp.Submit;
import org.heliograph.cmpp.SubmitResp;
import org.heliograph.cmpp.v20.CmppGetRoute;
import org.heliograph.cmpp.v20.CmppGetRouteResp;
import org.heliograph.cmpp.v30.CmppGetMoRoute;
import org.heliograph.cmpp.v30.CmppGetMoRouteResp;
import org.heliograph.cmpp.v30.CmppGetMtRoute;
import org.heliograph.cmpp.v30.CmppGetMtRouteResp;
import org.heliograph.codec.MessageType;

/**
 * Takes the messages that a {@link CmppDispatcher} finds. Override what is of interest; the rest does nothing. A message
 * is a window on the frame: it is valid until the method returns.
 */
public interface CmppHandler {
    /**
     * Takes CMPP_CONNECT.
     *
     * @param message checked, in place.
     */
    default void onConnect(CmppConnect message) {}

    /**
     * Takes CMPP_CONNECT_RESP.
     *
     * @param message checked, in place.
     */
    default void onConnectResp(ConnectResp message) {}

    /**
     * Takes CMPP_TERMINATE.
     *
     * @param message checked, in place.
     */
    default void onTerminate(CmppTerminate message) {}

    /**
     * Takes CMPP_TERMINATE_RESP.
     *
     * @param message checked, in place.
     */
    default void onTerminateResp(CmppTerminateResp message) {}

    /**
     * Takes CMPP_SUBMIT.
     *
     * @param message checked, in place.
     */
    default void onSubmit(Submit message) {}

    /**
     * Takes CMPP_SUBMIT_RESP.
     *
     * @param message checked, in place.
     */
    default void onSubmitResp(SubmitResp message) {}

    /**
     * Takes CMPP_QUERY.
     *
     * @param message checked, in place.
     */
    default void onQuery(CmppQuery message) {}

    /**
     * Takes CMPP_QUERY_RESP.
     *
     * @param message checked, in place.
     */
    default void onQueryResp(CmppQueryResp message) {}

    /**
     * Takes CMPP_DELIVER.
     *
     * @param message checked, in place.
     */
    default void onDeliver(Deliver message) {}

    /**
     * Takes CMPP_DELIVER_RESP.
     *
     * @param message checked, in place.
     */
    default void onDeliverResp(DeliverResp message) {}

    /**
     * Takes CMPP_CANCEL.
     *
     * @param message checked, in place.
     */
    default void onCancel(CmppCancel message) {}

    /**
     * Takes CMPP_CANCEL_RESP.
     *
     * @param message checked, in place.
     */
    default void onCancelResp(CancelResp message) {}

    /**
     * Takes CMPP_ACTIVE_TEST.
     *
     * @param message checked, in place.
     */
    default void onActiveTest(CmppActiveTest message) {}

    /**
     * Takes CMPP_ACTIVE_TEST_RESP.
     *
     * @param message checked, in place.
     */
    default void onActiveTestResp(CmppActiveTestResp message) {}

    /**
     * Takes CMPP_FWD.
     *
     * @param message checked, in place.
     */
    default void onFwd(Fwd message) {}

    /**
     * Takes CMPP_FWD_RESP.
     *
     * @param message checked, in place.
     */
    default void onFwdResp(FwdResp message) {}

    /**
     * Takes CMPP_MT_ROUTE.
     *
     * @param message checked, in place.
     */
    default void onMtRoute(CmppMtRoute message) {}

    /**
     * Takes CMPP_MT_ROUTE_RESP.
     *
     * @param message checked, in place.
     */
    default void onMtRouteResp(MtRouteResp message) {}

    /**
     * Takes CMPP_MO_ROUTE.
     *
     * @param message checked, in place.
     */
    default void onMoRoute(CmppMoRoute message) {}

    /**
     * Takes CMPP_MO_ROUTE_RESP.
     *
     * @param message checked, in place.
     */
    default void onMoRouteResp(MoRouteResp message) {}

    /**
     * Takes CMPP_GET_ROUTE of 2.0.
     *
     * @param message checked, in place.
     */
    default void onGetRoute(CmppGetRoute message) {}

    /**
     * Takes CMPP_GET_ROUTE_RESP of 2.0.
     *
     * @param message checked, in place.
     */
    default void onGetRouteResp(CmppGetRouteResp message) {}

    /**
     * Takes CMPP_GET_MT_ROUTE of 2.1 and 3.0.
     *
     * @param message checked, in place.
     */
    default void onGetMtRoute(CmppGetMtRoute message) {}

    /**
     * Takes CMPP_GET_MT_ROUTE_RESP of 2.1 and 3.0.
     *
     * @param message checked, in place.
     */
    default void onGetMtRouteResp(CmppGetMtRouteResp message) {}

    /**
     * Takes CMPP_GET_MO_ROUTE of 2.1 and 3.0.
     *
     * @param message checked, in place.
     */
    default void onGetMoRoute(CmppGetMoRoute message) {}

    /**
     * Takes CMPP_GET_MO_ROUTE_RESP of 2.1 and 3.0.
     *
     * @param message checked, in place.
     */
    default void onGetMoRouteResp(CmppGetMoRouteResp message) {}

    /**
     * Takes CMPP_MT_ROUTE_UPDATE.
     *
     * @param message checked, in place.
     */
    default void onMtRouteUpdate(MtRouteUpdate message) {}

    /**
     * Takes CMPP_MT_ROUTE_UPDATE_RESP.
     *
     * @param message checked, in place.
     */
    default void onMtRouteUpdateResp(MtRouteUpdateResp message) {}

    /**
     * Takes CMPP_PUSH_MT_ROUTE_UPDATE.
     *
     * @param message checked, in place.
     */
    default void onPushMtRouteUpdate(PushMtRouteUpdate message) {}

    /**
     * Takes CMPP_PUSH_MT_ROUTE_UPDATE_RESP.
     *
     * @param message checked, in place.
     */
    default void onPushMtRouteUpdateResp(CmppPushMtRouteUpdateResp message) {}

    /**
     * Takes CMPP_MO_ROUTE_UPDATE.
     *
     * @param message checked, in place.
     */
    default void onMoRouteUpdate(MoRouteUpdate message) {}

    /**
     * Takes CMPP_MO_ROUTE_UPDATE_RESP.
     *
     * @param message checked, in place.
     */
    default void onMoRouteUpdateResp(MoRouteUpdateResp message) {}

    /**
     * Takes CMPP_PUSH_MO_ROUTE_UPDATE.
     *
     * @param message checked, in place.
     */
    default void onPushMoRouteUpdate(PushMoRouteUpdate message) {}

    /**
     * Takes CMPP_PUSH_MO_ROUTE_UPDATE_RESP.
     *
     * @param message checked, in place.
     */
    default void onPushMoRouteUpdateResp(CmppPushMoRouteUpdateResp message) {}

    /**
     * Takes a frame whose command nobody knows, in lenient mode.
     *
     * @param message checked, in place.
     */
    default void onUnknown(CmppUnknown message) {}

    /**
     * Takes a frame that is faulty.
     *
     * @param fault  see {@link org.heliograph.codec.Fault}.
     * @param type   of the message, as far as the frame tells.
     * @param buffer that holds the frame.
     * @param offset where the frame starts.
     * @param length of the frame in octets.
     */
    default void onFault(long fault, MessageType<?> type, DirectBuffer buffer, int offset, int length) {}
}
