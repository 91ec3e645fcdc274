package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class PubAck3Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return PubAck3.TYPE;
    }

    @Override
    protected String golden() {
        return "4002000a";
    }
}
