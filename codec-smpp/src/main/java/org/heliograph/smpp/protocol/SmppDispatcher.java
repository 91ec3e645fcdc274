package org.heliograph.smpp.protocol;

import org.agrona.DirectBuffer;
import org.agrona.collections.Int2ObjectHashMap;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.pdu.AlertNotification;
import org.heliograph.smpp.pdu.BindReceiver;
import org.heliograph.smpp.pdu.BindReceiverResp;
import org.heliograph.smpp.pdu.BindTransceiver;
import org.heliograph.smpp.pdu.BindTransceiverResp;
import org.heliograph.smpp.pdu.BindTransmitter;
import org.heliograph.smpp.pdu.BindTransmitterResp;
import org.heliograph.smpp.pdu.BroadcastSm;
import org.heliograph.smpp.pdu.BroadcastSmResp;
import org.heliograph.smpp.pdu.CancelBroadcastSm;
import org.heliograph.smpp.pdu.CancelBroadcastSmResp;
import org.heliograph.smpp.pdu.CancelSm;
import org.heliograph.smpp.pdu.CancelSmResp;
import org.heliograph.smpp.pdu.DataSm;
import org.heliograph.smpp.pdu.DataSmResp;
import org.heliograph.smpp.pdu.DeliverSm;
import org.heliograph.smpp.pdu.DeliverSmResp;
import org.heliograph.smpp.pdu.EnquireLink;
import org.heliograph.smpp.pdu.EnquireLinkResp;
import org.heliograph.smpp.pdu.GenericNack;
import org.heliograph.smpp.pdu.Outbind;
import org.heliograph.smpp.pdu.ParamRetrieve;
import org.heliograph.smpp.pdu.ParamRetrieveResp;
import org.heliograph.smpp.pdu.QueryBroadcastSm;
import org.heliograph.smpp.pdu.QueryBroadcastSmResp;
import org.heliograph.smpp.pdu.QueryLastMsgs;
import org.heliograph.smpp.pdu.QueryLastMsgsResp;
import org.heliograph.smpp.pdu.QueryMsgDetails;
import org.heliograph.smpp.pdu.QueryMsgDetailsResp;
import org.heliograph.smpp.pdu.QuerySm;
import org.heliograph.smpp.pdu.QuerySmResp;
import org.heliograph.smpp.pdu.ReplaceSm;
import org.heliograph.smpp.pdu.ReplaceSmResp;
import org.heliograph.smpp.pdu.SmppHeader;
import org.heliograph.smpp.pdu.SmppMessage;
import org.heliograph.smpp.pdu.SmppUnknown;
import org.heliograph.smpp.pdu.SubmitMulti;
import org.heliograph.smpp.pdu.SubmitMultiResp;
import org.heliograph.smpp.pdu.SubmitSm;
import org.heliograph.smpp.pdu.SubmitSmResp;
import org.heliograph.smpp.pdu.Unbind;
import org.heliograph.smpp.pdu.UnbindResp;

/**
 * Looks at the command of a frame, wraps and checks the message, and hands it to a handler. Owns one flyweight a message;
 * allocates nothing; belongs to one thread.
 *
 * <pre>{@code
 * SmppDispatcher dispatcher = new SmppDispatcher(SmppProtocol.V34, Settings.LENIENT, handler);
 * decoder.decode(buffer, offset, length, (b, o, n) -> {
 *     dispatcher.dispatch(b, o, n);
 *     return FrameHandler.Action.CONTINUE;
 * });
 * }</pre>
 */
public final class SmppDispatcher {
    private final SmppProtocol protocol;
    private final SmppHandler handler;
    private final Int2ObjectHashMap<SmppMessage<?>> vendors = new Int2ObjectHashMap<>();
    private final SmppUnknown unknown;
    private final BindReceiver bindReceiver;
    private final BindTransmitter bindTransmitter;
    private final QuerySm querySm;
    private final SubmitSm submitSm;
    private final DeliverSm deliverSm;
    private final Unbind unbind;
    private final ReplaceSm replaceSm;
    private final CancelSm cancelSm;
    private final BindTransceiver bindTransceiver;
    private final Outbind outbind;
    private final EnquireLink enquireLink;
    private final SubmitMulti submitMulti;
    private final ParamRetrieve paramRetrieve;
    private final QueryLastMsgs queryLastMsgs;
    private final QueryMsgDetails queryMsgDetails;
    private final AlertNotification alertNotification;
    private final DataSm dataSm;
    private final BroadcastSm broadcastSm;
    private final QueryBroadcastSm queryBroadcastSm;
    private final CancelBroadcastSm cancelBroadcastSm;
    private final GenericNack genericNack;
    private final BindReceiverResp bindReceiverResp;
    private final BindTransmitterResp bindTransmitterResp;
    private final QuerySmResp querySmResp;
    private final SubmitSmResp submitSmResp;
    private final DeliverSmResp deliverSmResp;
    private final UnbindResp unbindResp;
    private final ReplaceSmResp replaceSmResp;
    private final CancelSmResp cancelSmResp;
    private final BindTransceiverResp bindTransceiverResp;
    private final EnquireLinkResp enquireLinkResp;
    private final SubmitMultiResp submitMultiResp;
    private final ParamRetrieveResp paramRetrieveResp;
    private final QueryLastMsgsResp queryLastMsgsResp;
    private final QueryMsgDetailsResp queryMsgDetailsResp;
    private final DataSmResp dataSmResp;
    private final BroadcastSmResp broadcastSmResp;
    private final QueryBroadcastSmResp queryBroadcastSmResp;
    private final CancelBroadcastSmResp cancelBroadcastSmResp;

    /**
     * Makes a dispatcher.
     *
     * @param protocol version or dialect that both sides speak.
     * @param settings of reading.
     * @param handler  to take the messages.
     */
    public SmppDispatcher(SmppProtocol protocol, Settings settings, SmppHandler handler) {
        this.protocol = protocol;
        this.handler = handler;
        Settings own = settings.withDialect(protocol.dialect());
        unknown = new SmppUnknown(own);
        bindReceiver = new BindReceiver(own);
        bindTransmitter = new BindTransmitter(own);
        querySm = new QuerySm(own);
        submitSm = new SubmitSm(own);
        deliverSm = new DeliverSm(own);
        unbind = new Unbind(own);
        replaceSm = new ReplaceSm(own);
        cancelSm = new CancelSm(own);
        bindTransceiver = new BindTransceiver(own);
        outbind = new Outbind(own);
        enquireLink = new EnquireLink(own);
        submitMulti = new SubmitMulti(own);
        paramRetrieve = new ParamRetrieve(own);
        queryLastMsgs = new QueryLastMsgs(own);
        queryMsgDetails = new QueryMsgDetails(own);
        alertNotification = new AlertNotification(own);
        dataSm = new DataSm(own);
        broadcastSm = new BroadcastSm(own);
        queryBroadcastSm = new QueryBroadcastSm(own);
        cancelBroadcastSm = new CancelBroadcastSm(own);
        genericNack = new GenericNack(own);
        bindReceiverResp = new BindReceiverResp(own);
        bindTransmitterResp = new BindTransmitterResp(own);
        querySmResp = new QuerySmResp(own);
        submitSmResp = new SubmitSmResp(own);
        deliverSmResp = new DeliverSmResp(own);
        unbindResp = new UnbindResp(own);
        replaceSmResp = new ReplaceSmResp(own);
        cancelSmResp = new CancelSmResp(own);
        bindTransceiverResp = new BindTransceiverResp(own);
        enquireLinkResp = new EnquireLinkResp(own);
        submitMultiResp = new SubmitMultiResp(own);
        paramRetrieveResp = new ParamRetrieveResp(own);
        queryLastMsgsResp = new QueryLastMsgsResp(own);
        queryMsgDetailsResp = new QueryMsgDetailsResp(own);
        dataSmResp = new DataSmResp(own);
        broadcastSmResp = new BroadcastSmResp(own);
        queryBroadcastSmResp = new QueryBroadcastSmResp(own);
        cancelBroadcastSmResp = new CancelBroadcastSmResp(own);
        for (MessageType<?> type : protocol.vendorTypes()) {
            vendors.put((int) type.shape().key(), (SmppMessage<?>) type.newMessage(own));
        }
    }

    /**
     * Hands a frame to the handler.
     *
     * @param buffer that holds the frame.
     * @param offset where the frame starts.
     * @param length of the frame in octets.
     * @return {@link Fault#NONE}, or the fault that the handler was told of.
     */
    public long dispatch(DirectBuffer buffer, int offset, int length) {
        int commandId = length < SmppHeader.LENGTH ? 0 : SmppHeader.commandId(buffer, offset);
        if (!protocol.hasDocumented(commandId)) {
            return onOther(commandId, buffer, offset, length);
        }
        return switch (commandId) {
            case CommandId.BIND_RECEIVER -> onBindReceiver(buffer, offset, length);
            case CommandId.BIND_TRANSMITTER -> onBindTransmitter(buffer, offset, length);
            case CommandId.QUERY_SM -> onQuerySm(buffer, offset, length);
            case CommandId.SUBMIT_SM -> onSubmitSm(buffer, offset, length);
            case CommandId.DELIVER_SM -> onDeliverSm(buffer, offset, length);
            case CommandId.UNBIND -> onUnbind(buffer, offset, length);
            case CommandId.REPLACE_SM -> onReplaceSm(buffer, offset, length);
            case CommandId.CANCEL_SM -> onCancelSm(buffer, offset, length);
            case CommandId.BIND_TRANSCEIVER -> onBindTransceiver(buffer, offset, length);
            case CommandId.OUTBIND -> onOutbind(buffer, offset, length);
            case CommandId.ENQUIRE_LINK -> onEnquireLink(buffer, offset, length);
            case CommandId.SUBMIT_MULTI -> onSubmitMulti(buffer, offset, length);
            case CommandId.PARAM_RETRIEVE -> onParamRetrieve(buffer, offset, length);
            case CommandId.QUERY_LAST_MSGS -> onQueryLastMsgs(buffer, offset, length);
            case CommandId.QUERY_MSG_DETAILS -> onQueryMsgDetails(buffer, offset, length);
            case CommandId.ALERT_NOTIFICATION -> onAlertNotification(buffer, offset, length);
            case CommandId.DATA_SM -> onDataSm(buffer, offset, length);
            case CommandId.BROADCAST_SM -> onBroadcastSm(buffer, offset, length);
            case CommandId.QUERY_BROADCAST_SM -> onQueryBroadcastSm(buffer, offset, length);
            case CommandId.CANCEL_BROADCAST_SM -> onCancelBroadcastSm(buffer, offset, length);
            case CommandId.GENERIC_NACK -> onGenericNack(buffer, offset, length);
            case CommandId.BIND_RECEIVER_RESP -> onBindReceiverResp(buffer, offset, length);
            case CommandId.BIND_TRANSMITTER_RESP -> onBindTransmitterResp(buffer, offset, length);
            case CommandId.QUERY_SM_RESP -> onQuerySmResp(buffer, offset, length);
            case CommandId.SUBMIT_SM_RESP -> onSubmitSmResp(buffer, offset, length);
            case CommandId.DELIVER_SM_RESP -> onDeliverSmResp(buffer, offset, length);
            case CommandId.UNBIND_RESP -> onUnbindResp(buffer, offset, length);
            case CommandId.REPLACE_SM_RESP -> onReplaceSmResp(buffer, offset, length);
            case CommandId.CANCEL_SM_RESP -> onCancelSmResp(buffer, offset, length);
            case CommandId.BIND_TRANSCEIVER_RESP -> onBindTransceiverResp(buffer, offset, length);
            case CommandId.ENQUIRE_LINK_RESP -> onEnquireLinkResp(buffer, offset, length);
            case CommandId.SUBMIT_MULTI_RESP -> onSubmitMultiResp(buffer, offset, length);
            case CommandId.PARAM_RETRIEVE_RESP -> onParamRetrieveResp(buffer, offset, length);
            case CommandId.QUERY_LAST_MSGS_RESP -> onQueryLastMsgsResp(buffer, offset, length);
            case CommandId.QUERY_MSG_DETAILS_RESP -> onQueryMsgDetailsResp(buffer, offset, length);
            case CommandId.DATA_SM_RESP -> onDataSmResp(buffer, offset, length);
            case CommandId.BROADCAST_SM_RESP -> onBroadcastSmResp(buffer, offset, length);
            case CommandId.QUERY_BROADCAST_SM_RESP -> onQueryBroadcastSmResp(buffer, offset, length);
            case CommandId.CANCEL_BROADCAST_SM_RESP -> onCancelBroadcastSmResp(buffer, offset, length);
            default -> onOther(commandId, buffer, offset, length);
        };
    }

    private long onBindReceiver(DirectBuffer buffer, int offset, int length) {
        long fault = bindReceiver.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onBindReceiver(bindReceiver);
        }
        return report(fault, bindReceiver, buffer, offset, length);
    }

    private long onBindTransmitter(DirectBuffer buffer, int offset, int length) {
        long fault = bindTransmitter.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onBindTransmitter(bindTransmitter);
        }
        return report(fault, bindTransmitter, buffer, offset, length);
    }

    private long onQuerySm(DirectBuffer buffer, int offset, int length) {
        long fault = querySm.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onQuerySm(querySm);
        }
        return report(fault, querySm, buffer, offset, length);
    }

    private long onSubmitSm(DirectBuffer buffer, int offset, int length) {
        long fault = submitSm.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onSubmitSm(submitSm);
        }
        return report(fault, submitSm, buffer, offset, length);
    }

    private long onDeliverSm(DirectBuffer buffer, int offset, int length) {
        long fault = deliverSm.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onDeliverSm(deliverSm);
        }
        return report(fault, deliverSm, buffer, offset, length);
    }

    private long onUnbind(DirectBuffer buffer, int offset, int length) {
        long fault = unbind.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onUnbind(unbind);
        }
        return report(fault, unbind, buffer, offset, length);
    }

    private long onReplaceSm(DirectBuffer buffer, int offset, int length) {
        long fault = replaceSm.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onReplaceSm(replaceSm);
        }
        return report(fault, replaceSm, buffer, offset, length);
    }

    private long onCancelSm(DirectBuffer buffer, int offset, int length) {
        long fault = cancelSm.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onCancelSm(cancelSm);
        }
        return report(fault, cancelSm, buffer, offset, length);
    }

    private long onBindTransceiver(DirectBuffer buffer, int offset, int length) {
        long fault = bindTransceiver.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onBindTransceiver(bindTransceiver);
        }
        return report(fault, bindTransceiver, buffer, offset, length);
    }

    private long onOutbind(DirectBuffer buffer, int offset, int length) {
        long fault = outbind.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onOutbind(outbind);
        }
        return report(fault, outbind, buffer, offset, length);
    }

    private long onEnquireLink(DirectBuffer buffer, int offset, int length) {
        long fault = enquireLink.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onEnquireLink(enquireLink);
        }
        return report(fault, enquireLink, buffer, offset, length);
    }

    private long onSubmitMulti(DirectBuffer buffer, int offset, int length) {
        long fault = submitMulti.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onSubmitMulti(submitMulti);
        }
        return report(fault, submitMulti, buffer, offset, length);
    }

    private long onParamRetrieve(DirectBuffer buffer, int offset, int length) {
        long fault = paramRetrieve.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onParamRetrieve(paramRetrieve);
        }
        return report(fault, paramRetrieve, buffer, offset, length);
    }

    private long onQueryLastMsgs(DirectBuffer buffer, int offset, int length) {
        long fault = queryLastMsgs.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onQueryLastMsgs(queryLastMsgs);
        }
        return report(fault, queryLastMsgs, buffer, offset, length);
    }

    private long onQueryMsgDetails(DirectBuffer buffer, int offset, int length) {
        long fault = queryMsgDetails.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onQueryMsgDetails(queryMsgDetails);
        }
        return report(fault, queryMsgDetails, buffer, offset, length);
    }

    private long onAlertNotification(DirectBuffer buffer, int offset, int length) {
        long fault = alertNotification.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onAlertNotification(alertNotification);
        }
        return report(fault, alertNotification, buffer, offset, length);
    }

    private long onDataSm(DirectBuffer buffer, int offset, int length) {
        long fault = dataSm.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onDataSm(dataSm);
        }
        return report(fault, dataSm, buffer, offset, length);
    }

    private long onBroadcastSm(DirectBuffer buffer, int offset, int length) {
        long fault = broadcastSm.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onBroadcastSm(broadcastSm);
        }
        return report(fault, broadcastSm, buffer, offset, length);
    }

    private long onQueryBroadcastSm(DirectBuffer buffer, int offset, int length) {
        long fault = queryBroadcastSm.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onQueryBroadcastSm(queryBroadcastSm);
        }
        return report(fault, queryBroadcastSm, buffer, offset, length);
    }

    private long onCancelBroadcastSm(DirectBuffer buffer, int offset, int length) {
        long fault = cancelBroadcastSm.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onCancelBroadcastSm(cancelBroadcastSm);
        }
        return report(fault, cancelBroadcastSm, buffer, offset, length);
    }

    private long onGenericNack(DirectBuffer buffer, int offset, int length) {
        long fault = genericNack.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onGenericNack(genericNack);
        }
        return report(fault, genericNack, buffer, offset, length);
    }

    private long onBindReceiverResp(DirectBuffer buffer, int offset, int length) {
        long fault = bindReceiverResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onBindReceiverResp(bindReceiverResp);
        }
        return report(fault, bindReceiverResp, buffer, offset, length);
    }

    private long onBindTransmitterResp(DirectBuffer buffer, int offset, int length) {
        long fault = bindTransmitterResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onBindTransmitterResp(bindTransmitterResp);
        }
        return report(fault, bindTransmitterResp, buffer, offset, length);
    }

    private long onQuerySmResp(DirectBuffer buffer, int offset, int length) {
        long fault = querySmResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onQuerySmResp(querySmResp);
        }
        return report(fault, querySmResp, buffer, offset, length);
    }

    private long onSubmitSmResp(DirectBuffer buffer, int offset, int length) {
        long fault = submitSmResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onSubmitSmResp(submitSmResp);
        }
        return report(fault, submitSmResp, buffer, offset, length);
    }

    private long onDeliverSmResp(DirectBuffer buffer, int offset, int length) {
        long fault = deliverSmResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onDeliverSmResp(deliverSmResp);
        }
        return report(fault, deliverSmResp, buffer, offset, length);
    }

    private long onUnbindResp(DirectBuffer buffer, int offset, int length) {
        long fault = unbindResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onUnbindResp(unbindResp);
        }
        return report(fault, unbindResp, buffer, offset, length);
    }

    private long onReplaceSmResp(DirectBuffer buffer, int offset, int length) {
        long fault = replaceSmResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onReplaceSmResp(replaceSmResp);
        }
        return report(fault, replaceSmResp, buffer, offset, length);
    }

    private long onCancelSmResp(DirectBuffer buffer, int offset, int length) {
        long fault = cancelSmResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onCancelSmResp(cancelSmResp);
        }
        return report(fault, cancelSmResp, buffer, offset, length);
    }

    private long onBindTransceiverResp(DirectBuffer buffer, int offset, int length) {
        long fault = bindTransceiverResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onBindTransceiverResp(bindTransceiverResp);
        }
        return report(fault, bindTransceiverResp, buffer, offset, length);
    }

    private long onEnquireLinkResp(DirectBuffer buffer, int offset, int length) {
        long fault = enquireLinkResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onEnquireLinkResp(enquireLinkResp);
        }
        return report(fault, enquireLinkResp, buffer, offset, length);
    }

    private long onSubmitMultiResp(DirectBuffer buffer, int offset, int length) {
        long fault = submitMultiResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onSubmitMultiResp(submitMultiResp);
        }
        return report(fault, submitMultiResp, buffer, offset, length);
    }

    private long onParamRetrieveResp(DirectBuffer buffer, int offset, int length) {
        long fault = paramRetrieveResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onParamRetrieveResp(paramRetrieveResp);
        }
        return report(fault, paramRetrieveResp, buffer, offset, length);
    }

    private long onQueryLastMsgsResp(DirectBuffer buffer, int offset, int length) {
        long fault = queryLastMsgsResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onQueryLastMsgsResp(queryLastMsgsResp);
        }
        return report(fault, queryLastMsgsResp, buffer, offset, length);
    }

    private long onQueryMsgDetailsResp(DirectBuffer buffer, int offset, int length) {
        long fault = queryMsgDetailsResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onQueryMsgDetailsResp(queryMsgDetailsResp);
        }
        return report(fault, queryMsgDetailsResp, buffer, offset, length);
    }

    private long onDataSmResp(DirectBuffer buffer, int offset, int length) {
        long fault = dataSmResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onDataSmResp(dataSmResp);
        }
        return report(fault, dataSmResp, buffer, offset, length);
    }

    private long onBroadcastSmResp(DirectBuffer buffer, int offset, int length) {
        long fault = broadcastSmResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onBroadcastSmResp(broadcastSmResp);
        }
        return report(fault, broadcastSmResp, buffer, offset, length);
    }

    private long onQueryBroadcastSmResp(DirectBuffer buffer, int offset, int length) {
        long fault = queryBroadcastSmResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onQueryBroadcastSmResp(queryBroadcastSmResp);
        }
        return report(fault, queryBroadcastSmResp, buffer, offset, length);
    }

    private long onCancelBroadcastSmResp(DirectBuffer buffer, int offset, int length) {
        long fault = cancelBroadcastSmResp.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onCancelBroadcastSmResp(cancelBroadcastSmResp);
        }
        return report(fault, cancelBroadcastSmResp, buffer, offset, length);
    }

    private long onOther(int commandId, DirectBuffer buffer, int offset, int length) {
        SmppMessage<?> vendor = vendors.get(commandId);
        if (vendor == null) {
            return onUnknown(buffer, offset, length);
        }
        long fault = vendor.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onVendor(vendor);
        }
        return report(fault, vendor, buffer, offset, length);
    }

    private long onUnknown(DirectBuffer buffer, int offset, int length) {
        long fault = unknown.wrap(buffer, offset, length).check();
        if (fault == Fault.NONE) {
            handler.onUnknown(unknown);
        }
        return report(fault, unknown, buffer, offset, length);
    }

    private long report(long fault, Message<?> message, DirectBuffer buffer, int offset, int length) {
        if (fault != Fault.NONE) {
            handler.onFault(fault, message.type(), buffer, offset, length);
        }
        return fault;
    }
}
