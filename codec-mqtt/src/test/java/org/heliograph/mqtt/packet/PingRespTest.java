package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class PingRespTest extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return PingResp.TYPE;
    }

    @Override
    protected String golden() {
        return "d000";
    }
}
