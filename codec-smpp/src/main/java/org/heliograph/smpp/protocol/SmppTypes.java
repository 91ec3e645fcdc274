package org.heliograph.smpp.protocol;

import java.util.List;
import org.heliograph.codec.MessageType;
import org.heliograph.smpp.SmppVersion;
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
import org.heliograph.smpp.pdu.SubmitMulti;
import org.heliograph.smpp.pdu.SubmitMultiResp;
import org.heliograph.smpp.pdu.SubmitSm;
import org.heliograph.smpp.pdu.SubmitSmResp;
import org.heliograph.smpp.pdu.Unbind;
import org.heliograph.smpp.pdu.UnbindResp;

/** Which messages each version has, in the order of their numbers (§3). */
final class SmppTypes {
    private static final List<MessageType<?>> V33 = List.of(
            BindReceiver.TYPE,
            BindTransmitter.TYPE,
            QuerySm.TYPE,
            SubmitSm.TYPE,
            DeliverSm.TYPE,
            Unbind.TYPE,
            ReplaceSm.TYPE,
            CancelSm.TYPE,
            EnquireLink.TYPE,
            SubmitMulti.TYPE,
            ParamRetrieve.TYPE,
            QueryLastMsgs.TYPE,
            QueryMsgDetails.TYPE,
            GenericNack.TYPE,
            BindReceiverResp.TYPE,
            BindTransmitterResp.TYPE,
            QuerySmResp.TYPE,
            SubmitSmResp.TYPE,
            DeliverSmResp.TYPE,
            UnbindResp.TYPE,
            ReplaceSmResp.TYPE,
            CancelSmResp.TYPE,
            EnquireLinkResp.TYPE,
            SubmitMultiResp.TYPE,
            ParamRetrieveResp.TYPE,
            QueryLastMsgsResp.TYPE,
            QueryMsgDetailsResp.TYPE);

    private static final List<MessageType<?>> V34 = List.of(
            BindReceiver.TYPE,
            BindTransmitter.TYPE,
            QuerySm.TYPE,
            SubmitSm.TYPE,
            DeliverSm.TYPE,
            Unbind.TYPE,
            ReplaceSm.TYPE,
            CancelSm.TYPE,
            BindTransceiver.TYPE,
            Outbind.TYPE,
            EnquireLink.TYPE,
            SubmitMulti.TYPE,
            AlertNotification.TYPE,
            DataSm.TYPE,
            GenericNack.TYPE,
            BindReceiverResp.TYPE,
            BindTransmitterResp.TYPE,
            QuerySmResp.TYPE,
            SubmitSmResp.TYPE,
            DeliverSmResp.TYPE,
            UnbindResp.TYPE,
            ReplaceSmResp.TYPE,
            CancelSmResp.TYPE,
            BindTransceiverResp.TYPE,
            EnquireLinkResp.TYPE,
            SubmitMultiResp.TYPE,
            DataSmResp.TYPE);

    private static final List<MessageType<?>> V50 = List.of(
            BindReceiver.TYPE,
            BindTransmitter.TYPE,
            QuerySm.TYPE,
            SubmitSm.TYPE,
            DeliverSm.TYPE,
            Unbind.TYPE,
            ReplaceSm.TYPE,
            CancelSm.TYPE,
            BindTransceiver.TYPE,
            Outbind.TYPE,
            EnquireLink.TYPE,
            SubmitMulti.TYPE,
            AlertNotification.TYPE,
            DataSm.TYPE,
            BroadcastSm.TYPE,
            QueryBroadcastSm.TYPE,
            CancelBroadcastSm.TYPE,
            GenericNack.TYPE,
            BindReceiverResp.TYPE,
            BindTransmitterResp.TYPE,
            QuerySmResp.TYPE,
            SubmitSmResp.TYPE,
            DeliverSmResp.TYPE,
            UnbindResp.TYPE,
            ReplaceSmResp.TYPE,
            CancelSmResp.TYPE,
            BindTransceiverResp.TYPE,
            EnquireLinkResp.TYPE,
            SubmitMultiResp.TYPE,
            DataSmResp.TYPE,
            BroadcastSmResp.TYPE,
            QueryBroadcastSmResp.TYPE,
            CancelBroadcastSmResp.TYPE);

    private SmppTypes() {}

    static List<MessageType<?>> of(SmppVersion version) {
        return switch (version) {
            case V33 -> V33;
            case V34 -> V34;
            case V50 -> V50;
        };
    }
}
