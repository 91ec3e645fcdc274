package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class SubAck5Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return SubAck5.TYPE;
    }

    @Override
    protected String golden() {
        return "90100014091f0006706172746c7902008f9e";
    }
}
