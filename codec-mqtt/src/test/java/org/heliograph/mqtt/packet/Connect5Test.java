package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class Connect5Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return Connect5.TYPE;
    }

    @Override
    protected String golden() {
        return "101400044d515454054200140000000005746f6b656e";
    }
}
