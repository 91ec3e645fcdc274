package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class PubComp5Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return PubComp5.TYPE;
    }

    @Override
    protected String golden() {
        return "700b000500071f0004646f6e65";
    }
}
