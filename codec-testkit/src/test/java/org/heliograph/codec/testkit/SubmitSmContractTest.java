package org.heliograph.codec.testkit;

import org.heliograph.codec.MessageType;

class SubmitSmContractTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return SubmitSm.TYPE;
    }

    @Override
    protected String golden() {
        return "0000002b" // command_length 43
                + "00000004" // command_id
                + "00000007" // sequence_number
                + "434d5400" // service_type CMT
                + "0500" // source_addr_ton, source_addr_npi
                + "41636d6500" // source_addr Acme
                + "3137373800" // destination_addr 1778
                + "08" // data_coding
                + "04" // sm_length
                + "4f60597d" // short_message
                + "02040001ff" // user_message_reference
                + "14000000"; // a vendor's TLV without a value
    }
}
