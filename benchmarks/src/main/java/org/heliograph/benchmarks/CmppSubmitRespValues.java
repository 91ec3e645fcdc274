package org.heliograph.benchmarks;

/**
 * Values of one CMPP_SUBMIT_RESP of CMPP 3.0 (§4.4), in wire order.
 *
 * @param sequenceId Sequence_Id.
 * @param msgId      Msg_Id.
 * @param result     Result.
 */
public record CmppSubmitRespValues(int sequenceId, long msgId, int result) {}
