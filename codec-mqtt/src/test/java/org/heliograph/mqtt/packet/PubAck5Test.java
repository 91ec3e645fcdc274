package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class PubAck5Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return PubAck5.TYPE;
    }

    @Override
    protected String golden() {
        return "40130102970f1f000571756f746126000175000170";
    }
}
