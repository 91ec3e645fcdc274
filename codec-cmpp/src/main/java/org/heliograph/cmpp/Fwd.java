package org.heliograph.cmpp;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.heliograph.codec.TextView;

/** What CMPP_FWD has in every version: a message forwarded from one ISMG to another. */
public interface Fwd extends CmppFrame {
    /** {@return Source_Id} Code of the sending gateway, right-aligned, padded on the left with digits 0. */
    TextView sourceId();

    /**
     * Writes Source_Id.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendSourceId(Appendable out) throws IOException {
        return sourceId().appendTo(out);
    }

    /** {@return Source_Id as a String; allocates} */
    default String sourceIdAsString() {
        return sourceId().toString();
    }

    /** {@return Destination_Id} Code of the receiving gateway, right-aligned, padded on the left with digits 0. */
    TextView destinationId();

    /**
     * Writes Destination_Id.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendDestinationId(Appendable out) throws IOException {
        return destinationId().appendTo(out);
    }

    /** {@return Destination_Id as a String; allocates} */
    default String destinationIdAsString() {
        return destinationId().toString();
    }

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

    /**
     * Writes Service_Id.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendServiceId(Appendable out) throws IOException {
        return serviceId().appendTo(out);
    }

    /** {@return Service_Id as a String; allocates} */
    default String serviceIdAsString() {
        return serviceId().toString();
    }

    /** {@return Fee_UserType} Who pays. */
    int feeUserType();

    /** {@return Fee_terminal_Id} Paying number, 21 octets in 3.0 too. */
    TextView feeTerminalId();

    /**
     * Writes Fee_terminal_Id.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendFeeTerminalId(Appendable out) throws IOException {
        return feeTerminalId().appendTo(out);
    }

    /** {@return Fee_terminal_Id as a String; allocates} */
    default String feeTerminalIdAsString() {
        return feeTerminalId().toString();
    }

    /** {@return TP_pid} GSM 03.40 TP-PID. */
    int tpPid();

    /** {@return TP_udhi} 1 when Msg_Content starts with a user data header; gateways also set 0x40. */
    int tpUdhi();

    /** {@return Msg_Fmt} Coding of Msg_Content (§8). */
    int msgFmt();

    /** {@return Msg_src} SP_Id. */
    TextView msgSrc();

    /**
     * Writes Msg_src.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendMsgSrc(Appendable out) throws IOException {
        return msgSrc().appendTo(out);
    }

    /** {@return Msg_src as a String; allocates} */
    default String msgSrcAsString() {
        return msgSrc().toString();
    }

    /** {@return FeeType} How the message is charged: two digits (§7.5). */
    TextView feeType();

    /**
     * Writes FeeType.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendFeeType(Appendable out) throws IOException {
        return feeType().appendTo(out);
    }

    /** {@return FeeType as a String; allocates} */
    default String feeTypeAsString() {
        return feeType().toString();
    }

    /** {@return FeeCode} Price in fen. */
    TextView feeCode();

    /**
     * Writes FeeCode.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendFeeCode(Appendable out) throws IOException {
        return feeCode().appendTo(out);
    }

    /** {@return FeeCode as a String; allocates} */
    default String feeCodeAsString() {
        return feeCode().toString();
    }

    /** {@return Valid_Time} Validity in SMPP form YYMMDDhhmmsstnnp (§9). */
    TextView validTime();

    /**
     * Writes Valid_Time.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendValidTime(Appendable out) throws IOException {
        return validTime().appendTo(out);
    }

    /** {@return Valid_Time as a String; allocates} */
    default String validTimeAsString() {
        return validTime().toString();
    }

    /** {@return At_Time} When to send, in SMPP form YYMMDDhhmmsstnnp (§9). */
    TextView atTime();

    /**
     * Writes At_Time.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendAtTime(Appendable out) throws IOException {
        return atTime().appendTo(out);
    }

    /** {@return At_Time as a String; allocates} */
    default String atTimeAsString() {
        return atTime().toString();
    }

    /** {@return Src_Id} Source number; which one depends on Msg_Fwd_Type. */
    TextView srcId();

    /**
     * Writes Src_Id.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendSrcId(Appendable out) throws IOException {
        return srcId().appendTo(out);
    }

    /** {@return Src_Id as a String; allocates} */
    default String srcIdAsString() {
        return srcId().toString();
    }

    /** {@return DestUsr_tl} Number of destinations, 1 in 3.0; the library sets it. */
    int destUsrTl();

    /**
     * {@return one of Dest_Id} Destination numbers; which ones depends on Msg_Fwd_Type.
     *
     * @param element which one, from 0.
     */
    TextView destId(int element);

    /**
     * Writes one of Dest_Id.
     *
     * @param element which one, from 0.
     * @param out     to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendDestId(int element, Appendable out) throws IOException {
        return destId(element).appendTo(out);
    }

    /**
     * {@return one of Dest_Id as a String; allocates}
     *
     * @param element which one, from 0.
     */
    default String destIdAsString(int element) {
        return destId(element).toString();
    }

    /** {@return Msg_Length} Length of Msg_Content in octets; the library sets it. */
    int msgLength();

    /** {@return Msg_Content} Content; for Msg_Fwd_Type 2 and 3 a report. */
    DirectBuffer msgContent();
}
