package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class PubComp3Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return PubComp3.TYPE;
    }

    @Override
    protected String golden() {
        return "7002000a";
    }
}
