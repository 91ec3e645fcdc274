package org.heliograph.cmpp.protocol;

import org.agrona.DirectBuffer;
import org.heliograph.cmpp.CmppActiveTest;
import org.heliograph.cmpp.CmppActiveTestResp;
import org.heliograph.cmpp.CmppCancel;
import org.heliograph.cmpp.CmppConnect;
import org.heliograph.cmpp.CmppHeader;
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
import org.heliograph.codec.Fault;
import org.heliograph.codec.Message;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;

/**
 * Looks at the command of a frame, wraps and checks the message, and hands it to a handler. Owns one flyweight a message;
 * allocates nothing; belongs to one thread.
 *
 * <pre>{@code
 * CmppDispatcher dispatcher = CmppDispatcher.of(CmppProtocol.CMPP_30, Settings.LENIENT, handler);
 * decoder.decode(buffer, offset, length, (b, o, n) -> {
 *     dispatcher.dispatch(b, o, n);
 *     return FrameHandler.Action.CONTINUE;
 * });
 * }</pre>
 */
public abstract class CmppDispatcher {
    private final CmppHandler handler;
    private final boolean lenient;
    private final CmppConnect connect;
    private final CmppTerminate terminate;
    private final CmppTerminateResp terminateResp;
    private final CmppQuery query;
    private final CmppQueryResp queryResp;
    private final CmppCancel cancel;
    private final CmppActiveTest activeTest;
    private final CmppActiveTestResp activeTestResp;
    private final CmppMtRoute mtRoute;
    private final CmppMoRoute moRoute;
    private final CmppPushMtRouteUpdateResp pushMtRouteUpdateResp;
    private final CmppPushMoRouteUpdateResp pushMoRouteUpdateResp;
    private final CmppUnknown unknown;

    CmppDispatcher(CmppHandler handler, Settings settings) {
        this.handler = handler;
        lenient = settings.reading() == Mode.LENIENT;
        connect = new CmppConnect(settings);
        terminate = new CmppTerminate(settings);
        terminateResp = new CmppTerminateResp(settings);
        query = new CmppQuery(settings);
        queryResp = new CmppQueryResp(settings);
        cancel = new CmppCancel(settings);
        activeTest = new CmppActiveTest(settings);
        activeTestResp = new CmppActiveTestResp(settings);
        mtRoute = new CmppMtRoute(settings);
        moRoute = new CmppMoRoute(settings);
        pushMtRouteUpdateResp = new CmppPushMtRouteUpdateResp(settings);
        pushMoRouteUpdateResp = new CmppPushMoRouteUpdateResp(settings);
        unknown = new CmppUnknown(settings);
    }

    /**
     * {@return a dispatcher for a version}
     *
     * @param version  that both sides speak.
     * @param settings of reading.
     * @param handler  to take the messages.
     */
    public static CmppDispatcher of(CmppProtocol version, Settings settings, CmppHandler handler) {
        return switch (version) {
            case CMPP_30 -> new V30Dispatcher(handler, settings);
            case CMPP_20 -> new V20Dispatcher(handler, settings, false);
            case CMPP_21 -> new V20Dispatcher(handler, settings, true);
        };
    }

    /**
     * Hands a frame to the handler.
     *
     * @param buffer that holds the frame.
     * @param offset where the frame starts.
     * @param length of the frame in octets.
     * @return {@link Fault#NONE}, or the fault that the handler was told of.
     */
    public final long dispatch(DirectBuffer buffer, int offset, int length) {
        int commandId = length < CmppHeader.LENGTH ? 0 : CmppHeader.commandId(buffer, offset);
        return dispatchCommand(commandId, buffer, offset, length);
    }

    /** Hands out the messages of the version, and the others by {@link #dispatchShared}. */
    abstract long dispatchCommand(int commandId, DirectBuffer buffer, int offset, int length);

    /** Hands out the messages that are equal in all versions, and those of unknown commands. */
    final long dispatchShared(int commandId, DirectBuffer buffer, int offset, int length) {
        return switch (commandId) {
            case CommandId.CONNECT -> onConnect(buffer, offset, length);
            case CommandId.TERMINATE -> onTerminate(buffer, offset, length);
            case CommandId.TERMINATE_RESP -> onTerminateResp(buffer, offset, length);
            case CommandId.QUERY -> onQuery(buffer, offset, length);
            case CommandId.QUERY_RESP -> onQueryResp(buffer, offset, length);
            case CommandId.CANCEL -> onCancel(buffer, offset, length);
            case CommandId.ACTIVE_TEST -> onActiveTest(buffer, offset, length);
            case CommandId.ACTIVE_TEST_RESP -> onActiveTestResp(buffer, offset, length);
            case CommandId.MT_ROUTE -> onMtRoute(buffer, offset, length);
            case CommandId.MO_ROUTE -> onMoRoute(buffer, offset, length);
            case CommandId.PUSH_MT_ROUTE_UPDATE_RESP -> onPushMtRouteUpdateResp(buffer, offset, length);
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

    private long onCancel(DirectBuffer buffer, int offset, int length) {
        long fault = cancel.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onCancel(cancel);
        }
        return report(fault, cancel, buffer, offset, length);
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

    private long onMtRoute(DirectBuffer buffer, int offset, int length) {
        long fault = mtRoute.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onMtRoute(mtRoute);
        }
        return report(fault, mtRoute, buffer, offset, length);
    }

    private long onMoRoute(DirectBuffer buffer, int offset, int length) {
        long fault = moRoute.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onMoRoute(moRoute);
        }
        return report(fault, moRoute, buffer, offset, length);
    }

    private long onPushMtRouteUpdateResp(DirectBuffer buffer, int offset, int length) {
        long fault = pushMtRouteUpdateResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler().onPushMtRouteUpdateResp(pushMtRouteUpdateResp);
        }
        return report(fault, pushMtRouteUpdateResp, buffer, offset, length);
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

    final CmppHandler handler() {
        return handler;
    }

    final boolean isLenient() {
        return lenient;
    }

    final long report(long fault, Message<?> message, DirectBuffer buffer, int offset, int length) {
        if (fault != Fault.NONE) {
            handler.onFault(fault, message.type(), buffer, offset, length);
        }
        return fault;
    }
}
