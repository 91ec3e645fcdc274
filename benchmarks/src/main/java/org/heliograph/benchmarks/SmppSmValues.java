package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;

/**
 * Values of one submit_sm or deliver_sm (SMPP 3.4 §4.4.1, §4.6.1), in wire order; command_status is 0 in requests.
 *
 * @param <T>                   TLVs that the message may have.
 * @param sequenceNumber        sequence_number.
 * @param serviceType           service_type, at most 5 octets.
 * @param sourceAddrTon         source_addr_ton.
 * @param sourceAddrNpi         source_addr_npi.
 * @param sourceAddr            source_addr, at most 20 octets.
 * @param destAddrTon           dest_addr_ton.
 * @param destAddrNpi           dest_addr_npi.
 * @param destinationAddr       destination_addr, at most 20 octets.
 * @param esmClass              esm_class.
 * @param protocolId            protocol_id.
 * @param priorityFlag          priority_flag.
 * @param scheduleDeliveryTime  schedule_delivery_time, empty or 16 octets.
 * @param validityPeriod        validity_period, empty or 16 octets.
 * @param registeredDelivery    registered_delivery.
 * @param replaceIfPresentFlag  replace_if_present_flag.
 * @param dataCoding            data_coding.
 * @param smDefaultMsgId        sm_default_msg_id.
 * @param shortMessage          short_message, the whole buffer.
 * @param tlvs                  behind the mandatory fields, null when there are none.
 */
public record SmppSmValues<T extends SmppTlvs>(
        int sequenceNumber,
        String serviceType,
        int sourceAddrTon,
        int sourceAddrNpi,
        String sourceAddr,
        int destAddrTon,
        int destAddrNpi,
        String destinationAddr,
        int esmClass,
        int protocolId,
        int priorityFlag,
        String scheduleDeliveryTime,
        String validityPeriod,
        int registeredDelivery,
        int replaceIfPresentFlag,
        int dataCoding,
        int smDefaultMsgId,
        DirectBuffer shortMessage,
        T tlvs) {

    /** {@return all texts one behind the other, as a sink holds them after {@code full}} */
    String consumed() {
        return serviceType
                + sourceAddr
                + destinationAddr
                + scheduleDeliveryTime
                + validityPeriod
                + CmppFrames.text(shortMessage)
                + (tlvs == null ? "" : tlvs.text());
    }
}
