package org.heliograph.cmpp.protocol;

import org.agrona.DirectBuffer;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.v20.CmppCancelResp;
import org.heliograph.cmpp.v20.CmppConnectResp;
import org.heliograph.cmpp.v20.CmppDeliver;
import org.heliograph.cmpp.v20.CmppDeliverResp;
import org.heliograph.cmpp.v20.CmppFwd;
import org.heliograph.cmpp.v20.CmppFwdResp;
import org.heliograph.cmpp.v20.CmppGetRoute;
import org.heliograph.cmpp.v20.CmppGetRouteResp;
import org.heliograph.cmpp.v20.CmppMoRouteResp;
import org.heliograph.cmpp.v20.CmppMoRouteUpdate;
import org.heliograph.cmpp.v20.CmppMoRouteUpdateResp;
import org.heliograph.cmpp.v20.CmppMtRouteResp;
import org.heliograph.cmpp.v20.CmppMtRouteUpdate;
import org.heliograph.cmpp.v20.CmppMtRouteUpdateResp;
import org.heliograph.cmpp.v20.CmppPushMoRouteUpdate;
import org.heliograph.cmpp.v20.CmppPushMtRouteUpdate;
import org.heliograph.cmpp.v20.CmppSubmit;
import org.heliograph.cmpp.v20.CmppSubmitResp;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;

/**
 * Hands out the messages of 2.0, and of 2.1 with the GNS messages of 3.0. The messages are fields of their own types, so that the virtual
 * machine sees their tables.
 */
final class V20Dispatcher extends CmppDispatcher {
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
    private final CmppGetRoute getRoute;
    private final CmppGetRouteResp getRouteResp;
    private final CmppMtRouteUpdate mtRouteUpdate;
    private final CmppMtRouteUpdateResp mtRouteUpdateResp;
    private final CmppPushMtRouteUpdate pushMtRouteUpdate;
    private final CmppMoRouteUpdate moRouteUpdate;
    private final CmppMoRouteUpdateResp moRouteUpdateResp;
    private final CmppPushMoRouteUpdate pushMoRouteUpdate;
    /** Of the other width; gateways answer in it, and the length of the frame tells. */
    private final org.heliograph.cmpp.v30.CmppConnectResp otherConnectResp;

    private final org.heliograph.cmpp.v30.CmppCancelResp otherCancelResp;
    /** Reads the GNS messages of 2.1, which are those of 3.0; null in 2.0. */
    private final V30Dispatcher gns;

    V20Dispatcher(CmppHandler handler, Settings settings, boolean gnsOf30) {
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
        getRoute = new CmppGetRoute(settings);
        getRouteResp = new CmppGetRouteResp(settings);
        mtRouteUpdate = new CmppMtRouteUpdate(settings);
        mtRouteUpdateResp = new CmppMtRouteUpdateResp(settings);
        pushMtRouteUpdate = new CmppPushMtRouteUpdate(settings);
        moRouteUpdate = new CmppMoRouteUpdate(settings);
        moRouteUpdateResp = new CmppMoRouteUpdateResp(settings);
        pushMoRouteUpdate = new CmppPushMoRouteUpdate(settings);
        otherConnectResp = new org.heliograph.cmpp.v30.CmppConnectResp(settings);
        otherCancelResp = new org.heliograph.cmpp.v30.CmppCancelResp(settings);
        gns = gnsOf30 ? new V30Dispatcher(handler, settings) : null;
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
            default ->
                gns == null
                        ? dispatchGns(commandId, buffer, offset, length)
                        : gns.dispatchGns(commandId, buffer, offset, length);
        };
    }

    long dispatchGns(int commandId, DirectBuffer buffer, int offset, int length) {
        return switch (commandId) {
            case CommandId.MT_ROUTE_RESP -> onMtRouteResp(buffer, offset, length);
            case CommandId.MO_ROUTE_RESP -> onMoRouteResp(buffer, offset, length);
            case CommandId.GET_ROUTE -> onGetRoute(buffer, offset, length);
            case CommandId.GET_ROUTE_RESP -> onGetRouteResp(buffer, offset, length);
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
        if (isLenient() && length == org.heliograph.cmpp.v30.CmppConnectResp.computeLength()) {
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
        if (isLenient() && length == org.heliograph.cmpp.v30.CmppCancelResp.computeLength()) {
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

    private long onGetRoute(DirectBuffer buffer, int offset, int length) {
        long fault = getRoute.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onGetRoute(getRoute);
        }
        return report(fault, getRoute, buffer, offset, length);
    }

    private long onGetRouteResp(DirectBuffer buffer, int offset, int length) {
        long fault = getRouteResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onGetRouteResp(getRouteResp);
        }
        return report(fault, getRouteResp, buffer, offset, length);
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
