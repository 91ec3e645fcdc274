package org.heliograph.mqtt.protocol;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.testkit.MessageArbitraries;
import org.heliograph.codec.testkit.ProtocolContract;
import org.heliograph.mqtt.packet.MqttContract;

class MqttV311ContractTest extends ProtocolContract {
    @Override
    protected Protocol protocol() {
        return MqttProtocol.V311;
    }

    @Override
    protected MessageArbitraries messages(MessageType<?> type) {
        return MqttContract.of(type, Mode.STRICT).maxOctets(40);
    }
}
