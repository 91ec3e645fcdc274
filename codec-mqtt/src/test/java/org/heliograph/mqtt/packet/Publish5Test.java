package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class Publish5Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return Publish5.TYPE;
    }

    @Override
    protected String golden() {
        return "350e0001780002070b010bffffff7f00";
    }
}
