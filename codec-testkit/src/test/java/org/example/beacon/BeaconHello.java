package org.example.beacon;

import java.io.IOException;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/** BEACON_HELLO: who is there and in which version. */
public final class BeaconHello extends BeaconMessage<BeaconHello> {
    private static final Layout LAYOUT = Beacon.layout("BEACON_HELLO", 1);

    static final FixedText NAME = LAYOUT.text("Station_Name", "Name of the station.", 12);
    static final U8 VERSION = LAYOUT.u8("Version", "Version of the station.", Values.range(1, 2));

    /** What there is to know of this message. */
    public static final MessageType<BeaconHello> TYPE = LAYOUT.type(BeaconHello::new);

    public BeaconHello(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<BeaconHello> type() {
        return TYPE;
    }

    public TextView stationName() {
        return get(NAME);
    }

    public int appendStationName(Appendable out) throws IOException {
        return get(NAME).appendTo(out);
    }

    public String stationNameAsString() {
        return get(NAME).toString();
    }

    public BeaconHello stationName(CharSequence text) {
        return put(NAME, text);
    }

    public int version() {
        return get(VERSION);
    }

    public BeaconHello version(int value) {
        return put(VERSION, value);
    }
}
