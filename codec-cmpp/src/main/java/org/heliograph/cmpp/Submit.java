package org.heliograph.cmpp;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.heliograph.codec.TextView;

/** What CMPP_SUBMIT has in every version: a short message from the SP to the ISMG. */
public interface Submit extends CmppFrame {
    /** {@return Msg_Id} Left 0 by an SP: the gateway assigns the id and returns it in the response. */
    long msgId();

    /** {@return Pk_total} Number of parts of this message, from 1. */
    int pkTotal();

    /** {@return Pk_number} Number of this part, from 1. */
    int pkNumber();

    /** {@return Registered_Delivery} Whether a status report is wanted. */
    int registeredDelivery();

    /** {@return Msg_level} Priority. The text gives no range; peers use 0-9. */
    int msgLevel();

    /** {@return Service_Id} Service (product) code of the SP: letters, digits, signs. */
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

    /** {@return Fee_terminal_Id} Paying number; counts only when Fee_UserType is 3. */
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

    /** {@return TP_pId} GSM 03.40 TP-PID. */
    int tpPid();

    /** {@return TP_udhi} 1 when Msg_Content starts with a user data header; gateways also set 0x40. */
    int tpUdhi();

    /** {@return Msg_Fmt} Coding of Msg_Content (§8). */
    int msgFmt();

    /** {@return Msg_src} SP_Id of the origin of the content. */
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

    /** {@return FeeCode} Price in fen (1/100 yuan), digits. */
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

    /** {@return Valid_Time} Validity in SMPP form YYMMDDhhmmsstnnp (§9); empty for the default of the gateway. */
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

    /** {@return At_Time} When to send, in SMPP form YYMMDDhhmmsstnnp (§9); empty to send at once. */
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

    /**
     * {@return Src_Id} Service number of the SP, optionally followed by extension digits. The handset shows it
     * as the sender.
     */
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

    /** {@return DestUsr_tl} Number of destinations, 1 to 99; the library sets it. */
    int destUsrTl();

    /**
     * {@return one of Dest_terminal_Id} Destination numbers, maybe with the prefix 86 or +86.
     *
     * @param element which one, from 0.
     */
    TextView destTerminalId(int element);

    /**
     * Writes one of Dest_terminal_Id.
     *
     * @param element which one, from 0.
     * @param out     to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    default int appendDestTerminalId(int element, Appendable out) throws IOException {
        return destTerminalId(element).appendTo(out);
    }

    /**
     * {@return one of Dest_terminal_Id as a String; allocates}
     *
     * @param element which one, from 0.
     */
    default String destTerminalIdAsString(int element) {
        return destTerminalId(element).toString();
    }

    /** {@return Msg_Length} Length of Msg_Content in octets; the library sets it. */
    int msgLength();

    /**
     * {@return Msg_Content} Content: text or octets as Msg_Fmt says, behind a user data header where TP_udhi
     * says so.
     */
    DirectBuffer msgContent();
}
