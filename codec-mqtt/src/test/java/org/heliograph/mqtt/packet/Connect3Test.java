package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class Connect3Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return Connect3.TYPE;
    }

    @Override
    protected String golden() {
        return "100c00044d515454040200000000";
    }
}
