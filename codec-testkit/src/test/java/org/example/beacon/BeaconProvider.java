package org.example.beacon;

import java.util.List;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.MessageReader;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;

/** The plug-in, named in {@code META-INF/services}; it reads a Beacon frame within BEACON_DATA as well. */
public final class BeaconProvider implements ProtocolProvider {
    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String name() {
        return "Beacon, an example";
    }

    @Override
    public List<Protocol> protocols() {
        return List.of(new Beacon());
    }

    @Override
    public List<PayloadReader> payloadReaders(Settings settings) {
        return List.of(new MessageReader("beacon-1.0", "beacon.channel", new BeaconHello(settings)));
    }
}
