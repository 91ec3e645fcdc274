package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class PubRec3Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return PubRec3.TYPE;
    }

    @Override
    protected String golden() {
        return "5002000a";
    }
}
