package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class Publish3Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return Publish3.TYPE;
    }

    @Override
    protected String golden() {
        return "3416000ee6b8a9e5baa62fc3a92ff09d849e000133362e36";
    }
}
