package org.heliograph.cli.mqtt;

import org.heliograph.credentials.aliyun.AliyunIotConnack;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.packet.MqttMessage;
import org.heliograph.mqtt.packet.PropertyCursor;

/**
 * What CONNACK says (§4).
 *
 * @param code              Connect Return code, or Reason Code of 5.0.
 * @param text              the code and its meaning.
 * @param sessionPresent    whether the broker has kept a session.
 * @param clientId          that the broker has given; null if it has not.
 * @param keepAlive         in seconds that the broker wants instead of the client's; -1 if it says nothing.
 * @param maximumQos        greatest QoS that the broker takes.
 * @param retainAvailable   whether it keeps messages.
 * @param maximumPacketSize octets of the longest packet that it takes.
 */
public record LoginAnswer(
        int code,
        String text,
        boolean sessionPresent,
        String clientId,
        int keepAlive,
        int maximumQos,
        boolean retainAvailable,
        long maximumPacketSize) {
    private static final int HIGHEST_QOS = 2;

    static LoginAnswer of(MqttMessage<?> packet, int code, boolean sessionPresent, boolean isAliyun) {
        String text = Answer.of(packet, code).text();
        if (isAliyun && packet.version() != MqttVersion.V50) {
            text += " (Alibaba Cloud IoT: " + AliyunIotConnack.name(code) + ")";
        }
        text += Answer.property(packet, PropertyId.SERVER_REFERENCE, ", other server: ", "");
        PropertyCursor properties = packet.properties();
        return new LoginAnswer(
                code,
                text,
                sessionPresent,
                properties.find(PropertyId.ASSIGNED_CLIENT_IDENTIFIER)
                        ? properties.text().toString()
                        : null,
                (int) number(properties, PropertyId.SERVER_KEEP_ALIVE, -1),
                (int) number(properties, PropertyId.MAXIMUM_QOS, HIGHEST_QOS),
                number(properties, PropertyId.RETAIN_AVAILABLE, 1) != 0,
                number(properties, PropertyId.MAXIMUM_PACKET_SIZE, Long.MAX_VALUE));
    }

    private static long number(PropertyCursor properties, int id, long absent) {
        return properties.find(id) ? properties.number() : absent;
    }

    /** {@return whether the broker refuses} */
    boolean isRefusal() {
        return code != 0;
    }
}
