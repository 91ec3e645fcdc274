package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class Disconnect5Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return Disconnect5.TYPE;
    }

    @Override
    protected String golden() {
        return "e0020000";
    }
}
