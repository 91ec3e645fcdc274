package org.heliograph.cmpp;

import org.agrona.DirectBuffer;
import org.heliograph.codec.TextView;

/** What CMPP_FWD has in every version: a message forwarded from one ISMG to another. */
public interface Fwd extends CmppFrame {
    /** {@return Source_Id} Code of the sending gateway, right-aligned, padded on the left with digits 0. */
    TextView sourceId();

    /** {@return Destination_Id} Code of the receiving gateway, right-aligned, padded on the left with digits 0. */
    TextView destinationId();

    /** {@return NodesCount} Number of gateways passed. */
    int nodesCount();

    /** {@return Msg_Fwd_Type} What is forwarded. */
    int msgFwdType();

    /** {@return Msg_Id} Id of the forwarded message. */
    long msgId();

    /** {@return Pk_total} Number of parts of this message, from 1. */
    int pkTotal();

    /** {@return Pk_number} Number of this part, from 1. */
    int pkNumber();

    /** {@return Registered_Delivery} Whether a status report is wanted; value 2 stays in 3.0. */
    int registeredDelivery();

    /** {@return Msg_level} Priority. */
    int msgLevel();

    /** {@return Service_Id} Service code. */
    TextView serviceId();

    /** {@return Fee_UserType} Who pays. */
    int feeUserType();

    /** {@return Fee_terminal_Id} Paying number, 21 octets in 3.0 too. */
    TextView feeTerminalId();

    /** {@return TP_pid} GSM 03.40 TP-PID. */
    int tpPid();

    /** {@return TP_udhi} 1 when Msg_Content starts with a user data header; gateways also set 0x40. */
    int tpUdhi();

    /** {@return Msg_Fmt} Coding of Msg_Content (§8). */
    int msgFmt();

    /** {@return Msg_src} SP_Id. */
    TextView msgSrc();

    /** {@return FeeType} How the message is charged: two digits (§7.5). */
    TextView feeType();

    /** {@return FeeCode} Price in fen. */
    TextView feeCode();

    /** {@return Valid_Time} Validity in SMPP form YYMMDDhhmmsstnnp (§9). */
    TextView validTime();

    /** {@return At_Time} When to send, in SMPP form YYMMDDhhmmsstnnp (§9). */
    TextView atTime();

    /** {@return Src_Id} Source number; which one depends on Msg_Fwd_Type. */
    TextView srcId();

    /** {@return DestUsr_tl} Number of destinations, 1 in 3.0; the library sets it. */
    int destUsrTl();

    /**
     * {@return one of Dest_Id} Destination numbers; which ones depends on Msg_Fwd_Type.
     *
     * @param element which one, from 0.
     */
    TextView destId(int element);

    /** {@return Msg_Length} Length of Msg_Content in octets; the library sets it. */
    int msgLength();

    /** {@return Msg_Content} Content; for Msg_Fwd_Type 2 and 3 a report. */
    DirectBuffer msgContent();
}
