package org.heliograph.benchmarks;

import java.nio.charset.StandardCharsets;
import org.agrona.concurrent.UnsafeBuffer;

/** What a CONNECT of the benchmark says; the numbers and the name and value are in it only if it has properties. */
record MqttConnectValues(
        String clientId,
        String userName,
        UnsafeBuffer password,
        int keepAlive,
        int sessionExpiryInterval,
        int receiveMaximum,
        int topicAliasMaximum,
        String name,
        String value) {
    static MqttConnectValues of(int message) {
        byte[] password = String.format("%016x", message * 0x9E37_79B9L).getBytes(StandardCharsets.US_ASCII);
        return new MqttConnectValues(
                String.format("site-%04d-meter-%03d", message * 7, message),
                String.format("meter%03d", message),
                new UnsafeBuffer(password),
                60 + message,
                86_400,
                100,
                10,
                "firmware",
                "4.11.2");
    }
}
