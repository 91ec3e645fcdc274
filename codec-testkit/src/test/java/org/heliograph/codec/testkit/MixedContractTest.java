package org.heliograph.codec.testkit;

import org.heliograph.codec.MessageType;

class MixedContractTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return Mixed.TYPE;
    }

    @Override
    protected String golden() {
        return "0102" // U_16
                + "fffffffe" // I_32
                + "8000000000000001" // U_64
                + "616200" // Name
                + "cafe" // Digest
                + "02" // Count
                + "410000000000000000" // Text 0
                + "313233343536373839" // Text 1
                + "07" // Middle
                + "7879" // Late
                + "7a0000" // Reserve
                + "01"; // Last
    }
}
