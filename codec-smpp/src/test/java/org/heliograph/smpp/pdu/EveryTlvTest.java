package org.heliograph.smpp.pdu;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.TlvContract;

/** Each TLV of SMPP: written and read in its form, accepted at its edges and refused beyond them. */
final class EveryTlvTest extends TlvContract {
    @Override
    protected MessageType<?> type() {
        return EveryTlv.TYPE;
    }
}
