package org.heliograph.codec.print;

import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailNumber;
import org.heliograph.codec.U16;
import org.heliograph.codec.Values;

/** A message without a length, with a credential and with an octet that peers leave out. */
final class SamplePing extends Message<SamplePing> {
    private static final Layout LAYOUT = Layout.of("PING", "Sample §3");

    static final U16 NUMBER = LAYOUT.u16("Number", "A number.", Values.ANY);
    static final Octets KEY = LAYOUT.secretOctets("Key", "A credential.", 4);
    static final TailNumber RESERVED = LAYOUT.tailNumber("Reserved", "Nothing.", Values.ANY);

    static final MessageType<SamplePing> TYPE = LAYOUT.type(SamplePing::new);

    SamplePing(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<SamplePing> type() {
        return TYPE;
    }
}
