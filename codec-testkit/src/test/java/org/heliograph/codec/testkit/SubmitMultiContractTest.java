package org.heliograph.codec.testkit;

import org.heliograph.codec.MessageType;

class SubmitMultiContractTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return SubmitMulti.TYPE;
    }

    @Override
    protected String golden() {
        return "00000017" // command_length 23
                + "00000021" // command_id
                + "3100" // source_addr
                + "02" // number_of_dests
                + "01" + "05" + "426f623100" // dest_flag, dest_addr_ton, destination_addr Bob1
                + "02" + "4c31" + "00" // dest_flag, dl_name L1
                + "40"; // esm_class
    }
}
