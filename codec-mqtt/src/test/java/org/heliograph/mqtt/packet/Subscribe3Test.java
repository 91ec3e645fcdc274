package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class Subscribe3Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return Subscribe3.TYPE;
    }

    @Override
    protected String golden() {
        return "8215000a0003612f6201000a2b2f7374617475732f2302";
    }
}
