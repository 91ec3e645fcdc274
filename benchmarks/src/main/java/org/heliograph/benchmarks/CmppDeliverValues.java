package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;

/**
 * Values of one CMPP_DELIVER of CMPP 3.0 (§4.6) that carries a text, in wire order.
 *
 * @param sequenceId         Sequence_Id.
 * @param msgId              Msg_Id.
 * @param destId             Dest_Id, at most 21 octets.
 * @param serviceId          Service_Id, at most 10 octets.
 * @param tpPid              TP_pid.
 * @param tpUdhi             TP_udhi.
 * @param msgFmt             Msg_Fmt.
 * @param srcTerminalId      Src_terminal_Id, at most 32 octets.
 * @param srcTerminalType    Src_terminal_type.
 * @param registeredDelivery Registered_Delivery, 0 for a text.
 * @param msgContent         Msg_Content, the whole buffer.
 * @param linkId             LinkID, at most 20 octets.
 */
public record CmppDeliverValues(
        int sequenceId,
        long msgId,
        String destId,
        String serviceId,
        int tpPid,
        int tpUdhi,
        int msgFmt,
        String srcTerminalId,
        int srcTerminalType,
        int registeredDelivery,
        DirectBuffer msgContent,
        String linkId) {

    /** {@return all texts and the content one behind the other, as a sink holds them after {@code full}} */
    String consumed() {
        return destId + serviceId + srcTerminalId + CmppFrames.text(msgContent) + linkId;
    }
}
