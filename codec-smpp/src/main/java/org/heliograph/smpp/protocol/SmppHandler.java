package org.heliograph.smpp.protocol;

import org.agrona.DirectBuffer;
import org.heliograph.codec.MessageType;
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
import org.heliograph.smpp.pdu.SmppMessage;
import org.heliograph.smpp.pdu.SmppUnknown;
import org.heliograph.smpp.pdu.SubmitMulti;
import org.heliograph.smpp.pdu.SubmitMultiResp;
import org.heliograph.smpp.pdu.SubmitSm;
import org.heliograph.smpp.pdu.SubmitSmResp;
import org.heliograph.smpp.pdu.Unbind;
import org.heliograph.smpp.pdu.UnbindResp;

/**
 * Takes the messages that a {@link SmppDispatcher} finds. Override what is of interest; the rest does nothing. A message
 * is a window on the frame: it is valid until the method returns.
 */
public interface SmppHandler {
    /**
     * Takes bind_receiver.
     *
     * @param message checked, in place.
     */
    default void onBindReceiver(BindReceiver message) {}

    /**
     * Takes bind_transmitter.
     *
     * @param message checked, in place.
     */
    default void onBindTransmitter(BindTransmitter message) {}

    /**
     * Takes query_sm.
     *
     * @param message checked, in place.
     */
    default void onQuerySm(QuerySm message) {}

    /**
     * Takes submit_sm.
     *
     * @param message checked, in place.
     */
    default void onSubmitSm(SubmitSm message) {}

    /**
     * Takes deliver_sm.
     *
     * @param message checked, in place.
     */
    default void onDeliverSm(DeliverSm message) {}

    /**
     * Takes unbind.
     *
     * @param message checked, in place.
     */
    default void onUnbind(Unbind message) {}

    /**
     * Takes replace_sm.
     *
     * @param message checked, in place.
     */
    default void onReplaceSm(ReplaceSm message) {}

    /**
     * Takes cancel_sm.
     *
     * @param message checked, in place.
     */
    default void onCancelSm(CancelSm message) {}

    /**
     * Takes bind_transceiver.
     *
     * @param message checked, in place.
     */
    default void onBindTransceiver(BindTransceiver message) {}

    /**
     * Takes outbind.
     *
     * @param message checked, in place.
     */
    default void onOutbind(Outbind message) {}

    /**
     * Takes enquire_link.
     *
     * @param message checked, in place.
     */
    default void onEnquireLink(EnquireLink message) {}

    /**
     * Takes submit_multi.
     *
     * @param message checked, in place.
     */
    default void onSubmitMulti(SubmitMulti message) {}

    /**
     * Takes param_retrieve.
     *
     * @param message checked, in place.
     */
    default void onParamRetrieve(ParamRetrieve message) {}

    /**
     * Takes query_last_msgs.
     *
     * @param message checked, in place.
     */
    default void onQueryLastMsgs(QueryLastMsgs message) {}

    /**
     * Takes query_msg_details.
     *
     * @param message checked, in place.
     */
    default void onQueryMsgDetails(QueryMsgDetails message) {}

    /**
     * Takes alert_notification.
     *
     * @param message checked, in place.
     */
    default void onAlertNotification(AlertNotification message) {}

    /**
     * Takes data_sm.
     *
     * @param message checked, in place.
     */
    default void onDataSm(DataSm message) {}

    /**
     * Takes broadcast_sm.
     *
     * @param message checked, in place.
     */
    default void onBroadcastSm(BroadcastSm message) {}

    /**
     * Takes query_broadcast_sm.
     *
     * @param message checked, in place.
     */
    default void onQueryBroadcastSm(QueryBroadcastSm message) {}

    /**
     * Takes cancel_broadcast_sm.
     *
     * @param message checked, in place.
     */
    default void onCancelBroadcastSm(CancelBroadcastSm message) {}

    /**
     * Takes generic_nack.
     *
     * @param message checked, in place.
     */
    default void onGenericNack(GenericNack message) {}

    /**
     * Takes bind_receiver_resp.
     *
     * @param message checked, in place.
     */
    default void onBindReceiverResp(BindReceiverResp message) {}

    /**
     * Takes bind_transmitter_resp.
     *
     * @param message checked, in place.
     */
    default void onBindTransmitterResp(BindTransmitterResp message) {}

    /**
     * Takes query_sm_resp.
     *
     * @param message checked, in place.
     */
    default void onQuerySmResp(QuerySmResp message) {}

    /**
     * Takes submit_sm_resp.
     *
     * @param message checked, in place.
     */
    default void onSubmitSmResp(SubmitSmResp message) {}

    /**
     * Takes deliver_sm_resp.
     *
     * @param message checked, in place.
     */
    default void onDeliverSmResp(DeliverSmResp message) {}

    /**
     * Takes unbind_resp.
     *
     * @param message checked, in place.
     */
    default void onUnbindResp(UnbindResp message) {}

    /**
     * Takes replace_sm_resp.
     *
     * @param message checked, in place.
     */
    default void onReplaceSmResp(ReplaceSmResp message) {}

    /**
     * Takes cancel_sm_resp.
     *
     * @param message checked, in place.
     */
    default void onCancelSmResp(CancelSmResp message) {}

    /**
     * Takes bind_transceiver_resp.
     *
     * @param message checked, in place.
     */
    default void onBindTransceiverResp(BindTransceiverResp message) {}

    /**
     * Takes enquire_link_resp.
     *
     * @param message checked, in place.
     */
    default void onEnquireLinkResp(EnquireLinkResp message) {}

    /**
     * Takes submit_multi_resp.
     *
     * @param message checked, in place.
     */
    default void onSubmitMultiResp(SubmitMultiResp message) {}

    /**
     * Takes param_retrieve_resp.
     *
     * @param message checked, in place.
     */
    default void onParamRetrieveResp(ParamRetrieveResp message) {}

    /**
     * Takes query_last_msgs_resp.
     *
     * @param message checked, in place.
     */
    default void onQueryLastMsgsResp(QueryLastMsgsResp message) {}

    /**
     * Takes query_msg_details_resp.
     *
     * @param message checked, in place.
     */
    default void onQueryMsgDetailsResp(QueryMsgDetailsResp message) {}

    /**
     * Takes data_sm_resp.
     *
     * @param message checked, in place.
     */
    default void onDataSmResp(DataSmResp message) {}

    /**
     * Takes broadcast_sm_resp.
     *
     * @param message checked, in place.
     */
    default void onBroadcastSmResp(BroadcastSmResp message) {}

    /**
     * Takes query_broadcast_sm_resp.
     *
     * @param message checked, in place.
     */
    default void onQueryBroadcastSmResp(QueryBroadcastSmResp message) {}

    /**
     * Takes cancel_broadcast_sm_resp.
     *
     * @param message checked, in place.
     */
    default void onCancelBroadcastSmResp(CancelBroadcastSmResp message) {}

    /**
     * Takes a message that a dialect adds.
     *
     * @param message checked, in place.
     */
    default void onVendor(SmppMessage<?> message) {}

    /**
     * Takes a message whose command the version does not have; a request is to be refused with
     * {@link SmppAnswers#refuse}.
     *
     * @param message its header, in place.
     */
    default void onUnknown(SmppUnknown message) {}

    /**
     * Takes a frame that cannot be read, or breaks a rule in strict mode; a request is to be refused with
     * {@link SmppAnswers#refuse}.
     *
     * @param fault  see {@link org.heliograph.codec.Fault}.
     * @param type   of the message.
     * @param buffer that holds the frame.
     * @param offset where the frame starts.
     * @param length of the frame in octets.
     */
    default void onFault(long fault, MessageType<?> type, DirectBuffer buffer, int offset, int length) {}
}
