package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class Unsubscribe3Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return Unsubscribe3.TYPE;
    }

    @Override
    protected String golden() {
        return "a20c000b0003612f620003632f23";
    }
}
