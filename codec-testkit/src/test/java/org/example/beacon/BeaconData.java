package org.example.beacon;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Counted;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U16;
import org.heliograph.codec.Values;

/** BEACON_DATA: octets for a channel, which another protocol may read. */
public final class BeaconData extends BeaconMessage<BeaconData> {
    private static final Layout LAYOUT = Beacon.layout("BEACON_DATA", 2);

    static final U16 CHANNEL = LAYOUT.u16("Channel", "Channel of the octets.", Values.ANY);
    static final U16 SIZE = LAYOUT.u16("Size", "Number of octets; the library sets it.", Values.ANY);
    static final Counted OCTETS = LAYOUT.counted("Octets", "The octets.", SIZE);

    /** What there is to know of this message. */
    public static final MessageType<BeaconData> TYPE = LAYOUT.type(BeaconData::new);

    private final PayloadKey key = new PayloadKey("beacon.channel");

    public BeaconData(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<BeaconData> type() {
        return TYPE;
    }

    public int channel() {
        return get(CHANNEL);
    }

    public BeaconData channel(int value) {
        return put(CHANNEL, value);
    }

    public int size() {
        return get(SIZE);
    }

    public DirectBuffer octets() {
        return get(OCTETS);
    }

    public BeaconData octets(DirectBuffer source, int offset, int length) {
        return put(OCTETS, source, offset, length);
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        visitor.payload(key.set("channel", channel()), position(OCTETS), size(), frame());
    }
}
