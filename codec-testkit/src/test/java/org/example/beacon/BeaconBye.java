package org.example.beacon;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;

/** BEACON_BYE: the end; nothing but the header. */
public final class BeaconBye extends BeaconMessage<BeaconBye> {
    private static final Layout LAYOUT = Beacon.layout("BEACON_BYE", 3);

    /** What there is to know of this message. */
    public static final MessageType<BeaconBye> TYPE = LAYOUT.type(BeaconBye::new);

    public BeaconBye(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<BeaconBye> type() {
        return TYPE;
    }
}
