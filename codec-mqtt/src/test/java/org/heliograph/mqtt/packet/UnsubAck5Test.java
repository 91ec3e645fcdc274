package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class UnsubAck5Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return UnsubAck5.TYPE;
    }

    @Override
    protected String golden() {
        return "b006001600001187";
    }
}
