package org.heliograph.mqtt.packet;

import org.heliograph.codec.MessageType;

class Unsubscribe5Test extends MqttContract {
    @Override
    protected MessageType<?> type() {
        return Unsubscribe5.TYPE;
    }

    @Override
    protected String golden() {
        return "a2200016072600017800017900142473686172652f67726f7570312f6a6f62732f2b";
    }
}
