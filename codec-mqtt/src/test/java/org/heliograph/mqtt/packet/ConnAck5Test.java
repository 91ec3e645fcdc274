package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class ConnAck5Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return ConnAck5.TYPE;
    }

    @Override
    protected String golden() {
        return "200a0086071f00046e6f7065";
    }
}
