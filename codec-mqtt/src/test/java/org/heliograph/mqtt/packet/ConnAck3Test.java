package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class ConnAck3Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return ConnAck3.TYPE;
    }

    @Override
    protected String golden() {
        return "20020100";
    }
}
