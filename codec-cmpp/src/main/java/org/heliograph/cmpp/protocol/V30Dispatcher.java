package org.heliograph.cmpp.protocol;

import org.agrona.DirectBuffer;
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

/**
 * Hands out the messages of 3.0. The messages are fields of their own types, so that the virtual
 * machine sees their tables.
 */
final class V30Dispatcher extends CmppDispatcher {
    private final CmppConnectResp connectResp;
    private final CmppSubmit submit;
    private final CmppSubmitResp submitResp;
    private final CmppDeliver deliver;
    private final CmppDeliverResp deliverResp;
    private final CmppCancelResp cancelResp;
    private final CmppFwd fwd;
    private final CmppFwdResp fwdResp;
    private final CmppMtRouteResp mtRouteResp;
    private final CmppMoRouteResp moRouteResp;
    private final CmppGetMtRoute getMtRoute;
    private final CmppGetMtRouteResp getMtRouteResp;
    private final CmppGetMoRoute getMoRoute;
    private final CmppGetMoRouteResp getMoRouteResp;
    private final CmppMtRouteUpdate mtRouteUpdate;
    private final CmppMtRouteUpdateResp mtRouteUpdateResp;
    private final CmppPushMtRouteUpdate pushMtRouteUpdate;
    private final CmppMoRouteUpdate moRouteUpdate;
    private final CmppMoRouteUpdateResp moRouteUpdateResp;
    private final CmppPushMoRouteUpdate pushMoRouteUpdate;
    /** Of the other width; gateways answer in it, and the length of the frame tells. */
    private final org.heliograph.cmpp.v20.CmppConnectResp otherConnectResp;

    private final org.heliograph.cmpp.v20.CmppCancelResp otherCancelResp;

    V30Dispatcher(CmppHandler handler, Settings settings) {
        super(handler, settings);
        connectResp = new CmppConnectResp(settings);
        submit = new CmppSubmit(settings);
        submitResp = new CmppSubmitResp(settings);
        deliver = new CmppDeliver(settings);
        deliverResp = new CmppDeliverResp(settings);
        cancelResp = new CmppCancelResp(settings);
        fwd = new CmppFwd(settings);
        fwdResp = new CmppFwdResp(settings);
        mtRouteResp = new CmppMtRouteResp(settings);
        moRouteResp = new CmppMoRouteResp(settings);
        getMtRoute = new CmppGetMtRoute(settings);
        getMtRouteResp = new CmppGetMtRouteResp(settings);
        getMoRoute = new CmppGetMoRoute(settings);
        getMoRouteResp = new CmppGetMoRouteResp(settings);
        mtRouteUpdate = new CmppMtRouteUpdate(settings);
        mtRouteUpdateResp = new CmppMtRouteUpdateResp(settings);
        pushMtRouteUpdate = new CmppPushMtRouteUpdate(settings);
        moRouteUpdate = new CmppMoRouteUpdate(settings);
        moRouteUpdateResp = new CmppMoRouteUpdateResp(settings);
        pushMoRouteUpdate = new CmppPushMoRouteUpdate(settings);
        otherConnectResp = new org.heliograph.cmpp.v20.CmppConnectResp(settings);
        otherCancelResp = new org.heliograph.cmpp.v20.CmppCancelResp(settings);
    }

    @Override
    long dispatchCommand(int commandId, DirectBuffer buffer, int offset, int length) {
        return switch (commandId) {
            case CommandId.CONNECT_RESP -> onConnectResp(buffer, offset, length);
            case CommandId.SUBMIT -> onSubmit(buffer, offset, length);
            case CommandId.SUBMIT_RESP -> onSubmitResp(buffer, offset, length);
            case CommandId.DELIVER -> onDeliver(buffer, offset, length);
            case CommandId.DELIVER_RESP -> onDeliverResp(buffer, offset, length);
            case CommandId.CANCEL_RESP -> onCancelResp(buffer, offset, length);
            case CommandId.FWD -> onFwd(buffer, offset, length);
            case CommandId.FWD_RESP -> onFwdResp(buffer, offset, length);
            default -> dispatchGns(commandId, buffer, offset, length);
        };
    }

    long dispatchGns(int commandId, DirectBuffer buffer, int offset, int length) {
        return switch (commandId) {
            case CommandId.MT_ROUTE_RESP -> onMtRouteResp(buffer, offset, length);
            case CommandId.MO_ROUTE_RESP -> onMoRouteResp(buffer, offset, length);
            case CommandId.GET_MT_ROUTE -> onGetMtRoute(buffer, offset, length);
            case CommandId.GET_MT_ROUTE_RESP -> onGetMtRouteResp(buffer, offset, length);
            case CommandId.GET_MO_ROUTE -> onGetMoRoute(buffer, offset, length);
            case CommandId.GET_MO_ROUTE_RESP -> onGetMoRouteResp(buffer, offset, length);
            case CommandId.MT_ROUTE_UPDATE -> onMtRouteUpdate(buffer, offset, length);
            case CommandId.MT_ROUTE_UPDATE_RESP -> onMtRouteUpdateResp(buffer, offset, length);
            case CommandId.PUSH_MT_ROUTE_UPDATE -> onPushMtRouteUpdate(buffer, offset, length);
            case CommandId.MO_ROUTE_UPDATE -> onMoRouteUpdate(buffer, offset, length);
            case CommandId.MO_ROUTE_UPDATE_RESP -> onMoRouteUpdateResp(buffer, offset, length);
            case CommandId.PUSH_MO_ROUTE_UPDATE -> onPushMoRouteUpdate(buffer, offset, length);
            default -> dispatchShared(commandId, buffer, offset, length);
        };
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

    private long onMtRouteResp(DirectBuffer buffer, int offset, int length) {
        long fault = mtRouteResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onMtRouteResp(mtRouteResp);
        }
        return report(fault, mtRouteResp, buffer, offset, length);
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
}
