package org.heliograph.mqtt.protocol;

import java.util.List;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;

/** The plug-in of MQTT: its three versions. A conversation moves to the version that its CONNECT tells. */
public final class MqttProvider implements ProtocolProvider {
    /** Makes the provider; for {@link java.util.ServiceLoader}. */
    public MqttProvider() {}

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String name() {
        return "MQTT";
    }

    @Override
    public List<Protocol> protocols() {
        return List.of(MqttProtocol.values());
    }
}
