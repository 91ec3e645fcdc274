package org.heliograph.credentials.aliyun;

import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Problem;
import org.heliograph.credentials.Values;

/**
 * Limits of the platform (§1, §4), as copies of its documentation from 2019 to 2023 have them.
 *
 * @param clientIdLength     characters that a client id may have.
 * @param leastKeepAlive     seconds, below which a login is refused.
 * @param greatestKeepAlive  seconds, above which a login is refused.
 * @param greatestQos        level of service of a publisher.
 * @param packetLength       octets of a packet.
 * @param inFlight           unacknowledged messages of QoS 1 from a device.
 * @param qos0Rate           messages of QoS 0 a second from a device.
 * @param qos1Rate           messages of QoS 1 a second from a device.
 * @param downRate           messages a second to a device.
 * @param connectRate        logins of a device a minute.
 * @param subscriptions      of a device.
 * @param filters            in one SUBSCRIBE.
 * @param topicLength        octets of a topic in UTF-8.
 * @param topicSlashes       slashes of a topic.
 */
public record AliyunIotLimits(
        int clientIdLength,
        int leastKeepAlive,
        int greatestKeepAlive,
        int greatestQos,
        int packetLength,
        int inFlight,
        int qos0Rate,
        int qos1Rate,
        int downRate,
        int connectRate,
        int subscriptions,
        int filters,
        int topicLength,
        int topicSlashes) {
    /** The documented limits. */
    public static final AliyunIotLimits DOCUMENTED =
            new AliyunIotLimits(64, 30, 1200, 1, 256 * 1024, 100, 30, 10, 50, 5, 100, 8, 128, 7);

    /**
     * {@return these limits with another length of client ids}
     *
     * @param characters that a client id may have.
     */
    public AliyunIotLimits withClientIdLength(int characters) {
        return new AliyunIotLimits(
                characters,
                leastKeepAlive,
                greatestKeepAlive,
                greatestQos,
                packetLength,
                inFlight,
                qos0Rate,
                qos1Rate,
                downRate,
                connectRate,
                subscriptions,
                filters,
                topicLength,
                topicSlashes);
    }

    /**
     * Demands a Keep Alive that the platform takes.
     *
     * @param seconds of CONNECT.
     * @throws CredentialException if it would refuse the login.
     */
    public void requireKeepAlive(int seconds) {
        Values.inRange("keepAlive", seconds, leastKeepAlive, greatestKeepAlive);
    }

    void requireClientId(String clientId) {
        Values.without(AliyunIotName.CLIENT_ID, clientId, "|");
        int characters = clientId.codePointCount(0, clientId.length());
        if (characters > clientIdLength) {
            throw new CredentialException(
                    AliyunIotName.CLIENT_ID,
                    Problem.TOO_LONG,
                    "has " + characters + " characters, at most " + clientIdLength + " are allowed");
        }
    }
}
