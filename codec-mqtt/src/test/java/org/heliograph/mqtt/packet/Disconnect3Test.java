package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class Disconnect3Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return Disconnect3.TYPE;
    }

    @Override
    protected String golden() {
        return "e000";
    }
}
