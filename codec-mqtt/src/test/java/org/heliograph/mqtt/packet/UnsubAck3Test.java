package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class UnsubAck3Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return UnsubAck3.TYPE;
    }

    @Override
    protected String golden() {
        return "b002000b";
    }
}
