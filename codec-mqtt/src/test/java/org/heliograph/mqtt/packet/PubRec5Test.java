package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class PubRec5Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return PubRec5.TYPE;
    }

    @Override
    protected String golden() {
        return "5003000310";
    }
}
