package org.heliograph.benchmarks;

/**
 * Values of one submit_sm_resp (SMPP 3.4 §4.4.2), in wire order.
 *
 * @param commandStatus  command_status.
 * @param sequenceNumber sequence_number.
 * @param messageId      message_id, at most 64 octets.
 */
public record SmppSubmitSmRespValues(int commandStatus, int sequenceNumber, String messageId) {}
