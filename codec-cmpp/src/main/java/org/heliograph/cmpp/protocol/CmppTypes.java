package org.heliograph.cmpp.protocol;

import java.util.List;
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
import org.heliograph.codec.MessageType;

/** Which messages each version has, in the order of the document. */
final class CmppTypes {
    static final List<MessageType<?>> V30 = List.of(
            CmppConnect.TYPE,
            org.heliograph.cmpp.v30.CmppConnectResp.TYPE,
            CmppTerminate.TYPE,
            CmppTerminateResp.TYPE,
            org.heliograph.cmpp.v30.CmppSubmit.TYPE,
            org.heliograph.cmpp.v30.CmppSubmitResp.TYPE,
            CmppQuery.TYPE,
            CmppQueryResp.TYPE,
            org.heliograph.cmpp.v30.CmppDeliver.TYPE,
            org.heliograph.cmpp.v30.CmppDeliverResp.TYPE,
            CmppCancel.TYPE,
            org.heliograph.cmpp.v30.CmppCancelResp.TYPE,
            CmppActiveTest.TYPE,
            CmppActiveTestResp.TYPE,
            org.heliograph.cmpp.v30.CmppFwd.TYPE,
            org.heliograph.cmpp.v30.CmppFwdResp.TYPE,
            CmppMtRoute.TYPE,
            org.heliograph.cmpp.v30.CmppMtRouteResp.TYPE,
            CmppMoRoute.TYPE,
            org.heliograph.cmpp.v30.CmppMoRouteResp.TYPE,
            org.heliograph.cmpp.v30.CmppGetMtRoute.TYPE,
            org.heliograph.cmpp.v30.CmppGetMtRouteResp.TYPE,
            org.heliograph.cmpp.v30.CmppGetMoRoute.TYPE,
            org.heliograph.cmpp.v30.CmppGetMoRouteResp.TYPE,
            org.heliograph.cmpp.v30.CmppMtRouteUpdate.TYPE,
            org.heliograph.cmpp.v30.CmppMtRouteUpdateResp.TYPE,
            org.heliograph.cmpp.v30.CmppPushMtRouteUpdate.TYPE,
            CmppPushMtRouteUpdateResp.TYPE,
            org.heliograph.cmpp.v30.CmppMoRouteUpdate.TYPE,
            org.heliograph.cmpp.v30.CmppMoRouteUpdateResp.TYPE,
            org.heliograph.cmpp.v30.CmppPushMoRouteUpdate.TYPE,
            CmppPushMoRouteUpdateResp.TYPE);

    static final List<MessageType<?>> V21 = List.of(
            CmppConnect.TYPE,
            org.heliograph.cmpp.v20.CmppConnectResp.TYPE,
            CmppTerminate.TYPE,
            CmppTerminateResp.TYPE,
            org.heliograph.cmpp.v20.CmppSubmit.TYPE,
            org.heliograph.cmpp.v20.CmppSubmitResp.TYPE,
            CmppQuery.TYPE,
            CmppQueryResp.TYPE,
            org.heliograph.cmpp.v20.CmppDeliver.TYPE,
            org.heliograph.cmpp.v20.CmppDeliverResp.TYPE,
            CmppCancel.TYPE,
            org.heliograph.cmpp.v20.CmppCancelResp.TYPE,
            CmppActiveTest.TYPE,
            CmppActiveTestResp.TYPE,
            org.heliograph.cmpp.v20.CmppFwd.TYPE,
            org.heliograph.cmpp.v20.CmppFwdResp.TYPE,
            CmppMtRoute.TYPE,
            org.heliograph.cmpp.v30.CmppMtRouteResp.TYPE,
            CmppMoRoute.TYPE,
            org.heliograph.cmpp.v30.CmppMoRouteResp.TYPE,
            org.heliograph.cmpp.v30.CmppGetMtRoute.TYPE,
            org.heliograph.cmpp.v30.CmppGetMtRouteResp.TYPE,
            org.heliograph.cmpp.v30.CmppGetMoRoute.TYPE,
            org.heliograph.cmpp.v30.CmppGetMoRouteResp.TYPE,
            org.heliograph.cmpp.v30.CmppMtRouteUpdate.TYPE,
            org.heliograph.cmpp.v30.CmppMtRouteUpdateResp.TYPE,
            org.heliograph.cmpp.v30.CmppPushMtRouteUpdate.TYPE,
            CmppPushMtRouteUpdateResp.TYPE,
            org.heliograph.cmpp.v30.CmppMoRouteUpdate.TYPE,
            org.heliograph.cmpp.v30.CmppMoRouteUpdateResp.TYPE,
            org.heliograph.cmpp.v30.CmppPushMoRouteUpdate.TYPE,
            CmppPushMoRouteUpdateResp.TYPE);

    static final List<MessageType<?>> V20 = List.of(
            CmppConnect.TYPE,
            org.heliograph.cmpp.v20.CmppConnectResp.TYPE,
            CmppTerminate.TYPE,
            CmppTerminateResp.TYPE,
            org.heliograph.cmpp.v20.CmppSubmit.TYPE,
            org.heliograph.cmpp.v20.CmppSubmitResp.TYPE,
            CmppQuery.TYPE,
            CmppQueryResp.TYPE,
            org.heliograph.cmpp.v20.CmppDeliver.TYPE,
            org.heliograph.cmpp.v20.CmppDeliverResp.TYPE,
            CmppCancel.TYPE,
            org.heliograph.cmpp.v20.CmppCancelResp.TYPE,
            CmppActiveTest.TYPE,
            CmppActiveTestResp.TYPE,
            org.heliograph.cmpp.v20.CmppFwd.TYPE,
            org.heliograph.cmpp.v20.CmppFwdResp.TYPE,
            CmppMtRoute.TYPE,
            org.heliograph.cmpp.v20.CmppMtRouteResp.TYPE,
            CmppMoRoute.TYPE,
            org.heliograph.cmpp.v20.CmppMoRouteResp.TYPE,
            org.heliograph.cmpp.v20.CmppGetRoute.TYPE,
            org.heliograph.cmpp.v20.CmppGetRouteResp.TYPE,
            org.heliograph.cmpp.v20.CmppMtRouteUpdate.TYPE,
            org.heliograph.cmpp.v20.CmppMtRouteUpdateResp.TYPE,
            org.heliograph.cmpp.v20.CmppPushMtRouteUpdate.TYPE,
            CmppPushMtRouteUpdateResp.TYPE,
            org.heliograph.cmpp.v20.CmppMoRouteUpdate.TYPE,
            org.heliograph.cmpp.v20.CmppMoRouteUpdateResp.TYPE,
            org.heliograph.cmpp.v20.CmppPushMoRouteUpdate.TYPE,
            CmppPushMoRouteUpdateResp.TYPE);

    private CmppTypes() {}
}
