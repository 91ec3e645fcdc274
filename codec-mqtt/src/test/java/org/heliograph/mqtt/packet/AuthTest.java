package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class AuthTest extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return Auth.TYPE;
    }

    @Override
    protected String golden() {
        return "f016181415000b534352414d2d5348412d31160003723d31";
    }
}
