package org.heliograph.cmpp.protocol;

import org.agrona.DirectBuffer;
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
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.v30.CmppCancelResp;
import org.heliograph.cmpp.v30.CmppConnectResp;
import org.heliograph.cmpp.v30.CmppDeliver;
import org.heliograph.cmpp.v30.CmppDeliverResp;
import org.heliograph.cmpp.v30.CmppFwd;
import org.heliograph.cmpp.v30.CmppFwdResp;
import org.heliograph.cmpp.v30.CmppGetMoRoute;
import org.heliograph.cmpp.v30.CmppGetMoRouteResp;
import org.heliograph.cmpp.v30.CmppGetMtRoute;
import org.heliograph.cmpp.v30.CmppGetMtRouteResp;
import org.heliograph.cmpp.v30.CmppMoRouteResp;
import org.heliograph.cmpp.v30.CmppMoRouteUpdate;
import org.heliograph.cmpp.v30.CmppMoRouteUpdateResp;
import org.heliograph.cmpp.v30.CmppMtRouteResp;
import org.heliograph.cmpp.v30.CmppMtRouteUpdate;
import org.heliograph.cmpp.v30.CmppMtRouteUpdateResp;
import org.heliograph.cmpp.v30.CmppPushMoRouteUpdate;
import org.heliograph.cmpp.v30.CmppPushMtRouteUpdate;
import org.heliograph.cmpp.v30.CmppSubmit;
import org.heliograph.cmpp.v30.CmppSubmitResp;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;

/** Hands out the messages of 3.0. The messages are fields of their own types, so that the virtual machine sees their tables. */
final class V30Dispatcher extends CmppDispatcher {
    private final CmppConnect connect;
    private final CmppConnectResp connectResp;
    private final CmppTerminate terminate;
    private final CmppTerminateResp terminateResp;
    private final CmppSubmit submit;
    private final CmppSubmitResp submitResp;
    private final CmppQuery query;
    private final CmppQueryResp queryResp;
    private final CmppDeliver deliver;
    private final CmppDeliverResp deliverResp;
    private final CmppCancel cancel;
    private final CmppCancelResp cancelResp;
    private final CmppActiveTest activeTest;
    private final CmppActiveTestResp activeTestResp;
    private final CmppFwd fwd;
    private final CmppFwdResp fwdResp;
    private final CmppMtRoute mtRoute;
    private final CmppMtRouteResp mtRouteResp;
    private final CmppMoRoute moRoute;
    private final CmppMoRouteResp moRouteResp;
    private final CmppGetMtRoute getMtRoute;
    private final CmppGetMtRouteResp getMtRouteResp;
    private final CmppGetMoRoute getMoRoute;
    private final CmppGetMoRouteResp getMoRouteResp;
    private final CmppMtRouteUpdate mtRouteUpdate;
    private final CmppMtRouteUpdateResp mtRouteUpdateResp;
    private final CmppPushMtRouteUpdate pushMtRouteUpdate;
    private final CmppPushMtRouteUpdateResp pushMtRouteUpdateResp;
    private final CmppMoRouteUpdate moRouteUpdate;
    private final CmppMoRouteUpdateResp moRouteUpdateResp;
    private final CmppPushMoRouteUpdate pushMoRouteUpdate;
    private final CmppPushMoRouteUpdateResp pushMoRouteUpdateResp;
    /** Of the other width; gateways answer in it, and the length of the frame tells. */
    private final org.heliograph.cmpp.v20.CmppConnectResp otherConnectResp;

    private final org.heliograph.cmpp.v20.CmppCancelResp otherCancelResp;
    private final CmppUnknown unknown;

    V30Dispatcher(CmppHandler handler, Settings settings) {
        super(handler, settings);
        connect = new CmppConnect(settings);
        connectResp = new CmppConnectResp(settings);
        terminate = new CmppTerminate(settings);
        terminateResp = new CmppTerminateResp(settings);
        submit = new CmppSubmit(settings);
        submitResp = new CmppSubmitResp(settings);
        query = new CmppQuery(settings);
        queryResp = new CmppQueryResp(settings);
        deliver = new CmppDeliver(settings);
        deliverResp = new CmppDeliverResp(settings);
        cancel = new CmppCancel(settings);
        cancelResp = new CmppCancelResp(settings);
        activeTest = new CmppActiveTest(settings);
        activeTestResp = new CmppActiveTestResp(settings);
        fwd = new CmppFwd(settings);
        fwdResp = new CmppFwdResp(settings);
        mtRoute = new CmppMtRoute(settings);
        mtRouteResp = new CmppMtRouteResp(settings);
        moRoute = new CmppMoRoute(settings);
        moRouteResp = new CmppMoRouteResp(settings);
        getMtRoute = new CmppGetMtRoute(settings);
        getMtRouteResp = new CmppGetMtRouteResp(settings);
        getMoRoute = new CmppGetMoRoute(settings);
        getMoRouteResp = new CmppGetMoRouteResp(settings);
        mtRouteUpdate = new CmppMtRouteUpdate(settings);
        mtRouteUpdateResp = new CmppMtRouteUpdateResp(settings);
        pushMtRouteUpdate = new CmppPushMtRouteUpdate(settings);
        pushMtRouteUpdateResp = new CmppPushMtRouteUpdateResp(settings);
        moRouteUpdate = new CmppMoRouteUpdate(settings);
        moRouteUpdateResp = new CmppMoRouteUpdateResp(settings);
        pushMoRouteUpdate = new CmppPushMoRouteUpdate(settings);
        pushMoRouteUpdateResp = new CmppPushMoRouteUpdateResp(settings);
        otherConnectResp = new org.heliograph.cmpp.v20.CmppConnectResp(settings);
        otherCancelResp = new org.heliograph.cmpp.v20.CmppCancelResp(settings);
        unknown = new CmppUnknown(settings);
    }

    @Override
    long dispatchCommand(int commandId, DirectBuffer buffer, int offset, int length) {
        return switch (commandId) {
            case CommandId.CONNECT -> onConnect(buffer, offset, length);
            case CommandId.CONNECT_RESP -> onConnectResp(buffer, offset, length);
            case CommandId.TERMINATE -> onTerminate(buffer, offset, length);
            case CommandId.TERMINATE_RESP -> onTerminateResp(buffer, offset, length);
            case CommandId.SUBMIT -> onSubmit(buffer, offset, length);
            case CommandId.SUBMIT_RESP -> onSubmitResp(buffer, offset, length);
            case CommandId.QUERY -> onQuery(buffer, offset, length);
            case CommandId.QUERY_RESP -> onQueryResp(buffer, offset, length);
            case CommandId.DELIVER -> onDeliver(buffer, offset, length);
            case CommandId.DELIVER_RESP -> onDeliverResp(buffer, offset, length);
            case CommandId.CANCEL -> onCancel(buffer, offset, length);
            case CommandId.CANCEL_RESP -> onCancelResp(buffer, offset, length);
            case CommandId.ACTIVE_TEST -> onActiveTest(buffer, offset, length);
            case CommandId.ACTIVE_TEST_RESP -> onActiveTestResp(buffer, offset, length);
            case CommandId.FWD -> onFwd(buffer, offset, length);
            case CommandId.FWD_RESP -> onFwdResp(buffer, offset, length);
            default -> dispatchGns(commandId, buffer, offset, length);
        };
    }

    long dispatchGns(int commandId, DirectBuffer buffer, int offset, int length) {
        return switch (commandId) {
            case CommandId.MT_ROUTE -> onMtRoute(buffer, offset, length);
            case CommandId.MT_ROUTE_RESP -> onMtRouteResp(buffer, offset, length);
            case CommandId.MO_ROUTE -> onMoRoute(buffer, offset, length);
            case CommandId.MO_ROUTE_RESP -> onMoRouteResp(buffer, offset, length);
            case CommandId.GET_MT_ROUTE -> onGetMtRoute(buffer, offset, length);
            case CommandId.GET_MT_ROUTE_RESP -> onGetMtRouteResp(buffer, offset, length);
            case CommandId.GET_MO_ROUTE -> onGetMoRoute(buffer, offset, length);
            case CommandId.GET_MO_ROUTE_RESP -> onGetMoRouteResp(buffer, offset, length);
            case CommandId.MT_ROUTE_UPDATE -> onMtRouteUpdate(buffer, offset, length);
            case CommandId.MT_ROUTE_UPDATE_RESP -> onMtRouteUpdateResp(buffer, offset, length);
            case CommandId.PUSH_MT_ROUTE_UPDATE -> onPushMtRouteUpdate(buffer, offset, length);
            case CommandId.PUSH_MT_ROUTE_UPDATE_RESP -> onPushMtRouteUpdateResp(buffer, offset, length);
            case CommandId.MO_ROUTE_UPDATE -> onMoRouteUpdate(buffer, offset, length);
            case CommandId.MO_ROUTE_UPDATE_RESP -> onMoRouteUpdateResp(buffer, offset, length);
            case CommandId.PUSH_MO_ROUTE_UPDATE -> onPushMoRouteUpdate(buffer, offset, length);
            case CommandId.PUSH_MO_ROUTE_UPDATE_RESP -> onPushMoRouteUpdateResp(buffer, offset, length);
            default -> onUnknown(buffer, offset, length);
        };
    }

    private long onConnect(DirectBuffer buffer, int offset, int length) {
        long fault = connect.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onConnect(connect);
        }
        return report(fault, connect, buffer, offset, length);
    }

    private long onConnectResp(DirectBuffer buffer, int offset, int length) {
        if (isLenient() && length == org.heliograph.cmpp.v20.CmppConnectResp.computeLength()) {
            return onOtherConnectResp(buffer, offset, length);
        }
        long fault = connectResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onConnectResp(connectResp);
        }
        return report(fault, connectResp, buffer, offset, length);
    }

    private long onOtherConnectResp(DirectBuffer buffer, int offset, int length) {
        long fault = otherConnectResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onConnectResp(otherConnectResp);
        }
        return report(fault, otherConnectResp, buffer, offset, length);
    }

    private long onTerminate(DirectBuffer buffer, int offset, int length) {
        long fault = terminate.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onTerminate(terminate);
        }
        return report(fault, terminate, buffer, offset, length);
    }

    private long onTerminateResp(DirectBuffer buffer, int offset, int length) {
        long fault = terminateResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onTerminateResp(terminateResp);
        }
        return report(fault, terminateResp, buffer, offset, length);
    }

    private long onSubmit(DirectBuffer buffer, int offset, int length) {
        long fault = submit.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onSubmit(submit);
        }
        return report(fault, submit, buffer, offset, length);
    }

    private long onSubmitResp(DirectBuffer buffer, int offset, int length) {
        long fault = submitResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onSubmitResp(submitResp);
        }
        return report(fault, submitResp, buffer, offset, length);
    }

    private long onQuery(DirectBuffer buffer, int offset, int length) {
        long fault = query.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onQuery(query);
        }
        return report(fault, query, buffer, offset, length);
    }

    private long onQueryResp(DirectBuffer buffer, int offset, int length) {
        long fault = queryResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onQueryResp(queryResp);
        }
        return report(fault, queryResp, buffer, offset, length);
    }

    private long onDeliver(DirectBuffer buffer, int offset, int length) {
        long fault = deliver.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onDeliver(deliver);
        }
        return report(fault, deliver, buffer, offset, length);
    }

    private long onDeliverResp(DirectBuffer buffer, int offset, int length) {
        long fault = deliverResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onDeliverResp(deliverResp);
        }
        return report(fault, deliverResp, buffer, offset, length);
    }

    private long onCancel(DirectBuffer buffer, int offset, int length) {
        long fault = cancel.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onCancel(cancel);
        }
        return report(fault, cancel, buffer, offset, length);
    }

    private long onCancelResp(DirectBuffer buffer, int offset, int length) {
        if (isLenient() && length == org.heliograph.cmpp.v20.CmppCancelResp.computeLength()) {
            return onOtherCancelResp(buffer, offset, length);
        }
        long fault = cancelResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onCancelResp(cancelResp);
        }
        return report(fault, cancelResp, buffer, offset, length);
    }

    private long onOtherCancelResp(DirectBuffer buffer, int offset, int length) {
        long fault = otherCancelResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onCancelResp(otherCancelResp);
        }
        return report(fault, otherCancelResp, buffer, offset, length);
    }

    private long onActiveTest(DirectBuffer buffer, int offset, int length) {
        long fault = activeTest.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onActiveTest(activeTest);
        }
        return report(fault, activeTest, buffer, offset, length);
    }

    private long onActiveTestResp(DirectBuffer buffer, int offset, int length) {
        long fault = activeTestResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onActiveTestResp(activeTestResp);
        }
        return report(fault, activeTestResp, buffer, offset, length);
    }

    private long onFwd(DirectBuffer buffer, int offset, int length) {
        long fault = fwd.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onFwd(fwd);
        }
        return report(fault, fwd, buffer, offset, length);
    }

    private long onFwdResp(DirectBuffer buffer, int offset, int length) {
        long fault = fwdResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onFwdResp(fwdResp);
        }
        return report(fault, fwdResp, buffer, offset, length);
    }

    private long onMtRoute(DirectBuffer buffer, int offset, int length) {
        long fault = mtRoute.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onMtRoute(mtRoute);
        }
        return report(fault, mtRoute, buffer, offset, length);
    }

    private long onMtRouteResp(DirectBuffer buffer, int offset, int length) {
        long fault = mtRouteResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onMtRouteResp(mtRouteResp);
        }
        return report(fault, mtRouteResp, buffer, offset, length);
    }

    private long onMoRoute(DirectBuffer buffer, int offset, int length) {
        long fault = moRoute.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onMoRoute(moRoute);
        }
        return report(fault, moRoute, buffer, offset, length);
    }

    private long onMoRouteResp(DirectBuffer buffer, int offset, int length) {
        long fault = moRouteResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onMoRouteResp(moRouteResp);
        }
        return report(fault, moRouteResp, buffer, offset, length);
    }

    private long onGetMtRoute(DirectBuffer buffer, int offset, int length) {
        long fault = getMtRoute.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onGetMtRoute(getMtRoute);
        }
        return report(fault, getMtRoute, buffer, offset, length);
    }

    private long onGetMtRouteResp(DirectBuffer buffer, int offset, int length) {
        long fault = getMtRouteResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onGetMtRouteResp(getMtRouteResp);
        }
        return report(fault, getMtRouteResp, buffer, offset, length);
    }

    private long onGetMoRoute(DirectBuffer buffer, int offset, int length) {
        long fault = getMoRoute.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onGetMoRoute(getMoRoute);
        }
        return report(fault, getMoRoute, buffer, offset, length);
    }

    private long onGetMoRouteResp(DirectBuffer buffer, int offset, int length) {
        long fault = getMoRouteResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onGetMoRouteResp(getMoRouteResp);
        }
        return report(fault, getMoRouteResp, buffer, offset, length);
    }

    private long onMtRouteUpdate(DirectBuffer buffer, int offset, int length) {
        long fault = mtRouteUpdate.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onMtRouteUpdate(mtRouteUpdate);
        }
        return report(fault, mtRouteUpdate, buffer, offset, length);
    }

    private long onMtRouteUpdateResp(DirectBuffer buffer, int offset, int length) {
        long fault = mtRouteUpdateResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onMtRouteUpdateResp(mtRouteUpdateResp);
        }
        return report(fault, mtRouteUpdateResp, buffer, offset, length);
    }

    private long onPushMtRouteUpdate(DirectBuffer buffer, int offset, int length) {
        long fault = pushMtRouteUpdate.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onPushMtRouteUpdate(pushMtRouteUpdate);
        }
        return report(fault, pushMtRouteUpdate, buffer, offset, length);
    }

    private long onPushMtRouteUpdateResp(DirectBuffer buffer, int offset, int length) {
        long fault = pushMtRouteUpdateResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onPushMtRouteUpdateResp(pushMtRouteUpdateResp);
        }
        return report(fault, pushMtRouteUpdateResp, buffer, offset, length);
    }

    private long onMoRouteUpdate(DirectBuffer buffer, int offset, int length) {
        long fault = moRouteUpdate.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onMoRouteUpdate(moRouteUpdate);
        }
        return report(fault, moRouteUpdate, buffer, offset, length);
    }

    private long onMoRouteUpdateResp(DirectBuffer buffer, int offset, int length) {
        long fault = moRouteUpdateResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onMoRouteUpdateResp(moRouteUpdateResp);
        }
        return report(fault, moRouteUpdateResp, buffer, offset, length);
    }

    private long onPushMoRouteUpdate(DirectBuffer buffer, int offset, int length) {
        long fault = pushMoRouteUpdate.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onPushMoRouteUpdate(pushMoRouteUpdate);
        }
        return report(fault, pushMoRouteUpdate, buffer, offset, length);
    }

    private long onPushMoRouteUpdateResp(DirectBuffer buffer, int offset, int length) {
        long fault = pushMoRouteUpdateResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onPushMoRouteUpdateResp(pushMoRouteUpdateResp);
        }
        return report(fault, pushMoRouteUpdateResp, buffer, offset, length);
    }

    private long onUnknown(DirectBuffer buffer, int offset, int length) {
        long fault = unknown.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onUnknown(unknown);
        }
        return report(fault, unknown, buffer, offset, length);
    }
}
