package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class Subscribe5Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return Subscribe5.TYPE;
    }

    @Override
    protected String golden() {
        return "821a00150000142473686172652f67726f7570312f6a6f62732f2b01";
    }
}
