package org.heliograph.mqtt.protocol;

import java.util.List;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.testkit.MessageArbitraries;
import org.heliograph.codec.testkit.ProtocolContract;
import org.heliograph.mqtt.packet.Connect3;
import org.heliograph.mqtt.packet.MqttContract;

class MqttV31ContractTest extends ProtocolContract {
    @Override
    protected Protocol protocol() {
        return MqttProtocol.V31;
    }

    @Override
    protected MessageArbitraries messages(MessageType<?> type) {
        return MqttContract.of(type, Mode.STRICT).maxOctets(40);
    }

    /** Settings without a dialect make a CONNECT of 3.1.1. */
    @Override
    protected List<MessageType<?>> framedTypes() {
        return protocol().types().stream().filter(type -> type != Connect3.TYPE).toList();
    }
}
