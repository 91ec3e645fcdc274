package org.example.beacon;

import java.util.Map;
import org.heliograph.codec.Message;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.VectorContract;
import org.heliograph.codec.testkit.Visited;

class BeaconVectorTest extends VectorContract {
    @Override
    protected String file() {
        return "beacon";
    }

    @Override
    protected Protocols protocols() {
        return Protocols.of(new BeaconProvider());
    }

    @Override
    protected Protocol protocol(Vector vector) {
        return protocols().get("beacon-" + vector.version());
    }

    @Override
    protected void complete(Vector vector, Message<?> message, Visited visited, Map<String, Object> actual) {
        actual.put("command", message.type().name());
        if (!visited.nested().isEmpty()) {
            actual.put("hello", visited.nested().get(0).fields());
            actual.put(
                    "readers", visited.nested().stream().map(Visited::protocol).toList());
        }
    }
}
