package org.example.beacon;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U32;
import org.heliograph.codec.Values;

/** A frame of a kind that nobody knows. */
public final class BeaconUnknown extends BeaconMessage<BeaconUnknown> {
    private static final Layout LAYOUT = Layout.of("BEACON_UNKNOWN", "Beacon 1");

    static final U32 LENGTH = LAYOUT.frameLength("Frame_Length", "Length of the frame; the library sets it.");
    static final U32 KIND = LAYOUT.u32("Kind", "Kind of message.", Values.range(4, 0xFFFF_FFFFL));
    static final Rest BODY = LAYOUT.rest("Body", "Octets behind the header.");

    /** What there is to know of this message. */
    public static final MessageType<BeaconUnknown> TYPE = LAYOUT.type(BeaconUnknown::new);

    public BeaconUnknown(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<BeaconUnknown> type() {
        return TYPE;
    }

    public BeaconUnknown kind(int value) {
        return putId(KIND, value);
    }

    public DirectBuffer body() {
        return get(BODY);
    }

    public BeaconUnknown body(DirectBuffer source, int offset, int length) {
        return put(BODY, source, offset, length);
    }
}
