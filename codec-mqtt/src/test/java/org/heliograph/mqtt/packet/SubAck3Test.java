package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class SubAck3Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return SubAck3.TYPE;
    }

    @Override
    protected String golden() {
        return "9005000a000280";
    }
}
