package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class PubRel3Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return PubRel3.TYPE;
    }

    @Override
    protected String golden() {
        return "6202000a";
    }
}
