package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class PubRel5Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return PubRel5.TYPE;
    }

    @Override
    protected String golden() {
        return "6203000492";
    }
}
