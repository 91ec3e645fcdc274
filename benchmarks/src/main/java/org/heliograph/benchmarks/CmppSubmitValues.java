package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;

/**
 * Values of one CMPP_SUBMIT of CMPP 3.0 (§4.3), one destination, in wire order.
 *
 * @param sequenceId         Sequence_Id.
 * @param msgId              Msg_Id, 0 from an SP.
 * @param pkTotal            Pk_total.
 * @param pkNumber           Pk_number.
 * @param registeredDelivery Registered_Delivery.
 * @param msgLevel           Msg_level.
 * @param serviceId          Service_Id, at most 10 octets.
 * @param feeUserType        Fee_UserType.
 * @param feeTerminalId      Fee_terminal_Id, at most 32 octets.
 * @param feeTerminalType    Fee_terminal_type.
 * @param tpPid              TP_pId.
 * @param tpUdhi             TP_udhi.
 * @param msgFmt             Msg_Fmt.
 * @param msgSrc             Msg_src, at most 6 octets.
 * @param feeType            FeeType, at most 2 octets.
 * @param feeCode            FeeCode, at most 6 octets.
 * @param validTime          Valid_Time, at most 17 octets.
 * @param atTime             At_Time, at most 17 octets.
 * @param srcId              Src_Id, at most 21 octets.
 * @param destTerminalId     Dest_terminal_Id, at most 32 octets.
 * @param destTerminalType   Dest_terminal_type.
 * @param msgContent         Msg_Content, the whole buffer.
 * @param linkId             LinkID, at most 20 octets.
 */
public record CmppSubmitValues(
        int sequenceId,
        long msgId,
        int pkTotal,
        int pkNumber,
        int registeredDelivery,
        int msgLevel,
        String serviceId,
        int feeUserType,
        String feeTerminalId,
        int feeTerminalType,
        int tpPid,
        int tpUdhi,
        int msgFmt,
        String msgSrc,
        String feeType,
        String feeCode,
        String validTime,
        String atTime,
        String srcId,
        String destTerminalId,
        int destTerminalType,
        DirectBuffer msgContent,
        String linkId) {

    /** {@return all texts and the content one behind the other, as a sink holds them after {@code full}} */
    String consumed() {
        return serviceId
                + feeTerminalId
                + msgSrc
                + feeType
                + feeCode
                + validTime
                + atTime
                + srcId
                + destTerminalId
                + CmppFrames.text(msgContent)
                + linkId;
    }
}
