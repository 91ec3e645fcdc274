package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class PingReqTest extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return PingReq.TYPE;
    }

    @Override
    protected String golden() {
        return "c000";
    }
}
