package org.heliograph.credentials;

/**
 * What a client puts into CONNECT, and where it connects to.
 *
 * @param clientId Client Identifier.
 * @param userName User Name.
 * @param password Password, as text.
 * @param host     to connect to; empty if none was named.
 * @param port     to connect to.
 */
public record MqttCredentials(String clientId, String userName, String password, String host, int port) {
    /** {@return the values except the password} */
    @Override
    public String toString() {
        return "MqttCredentials[clientId=" + clientId + ", userName=" + userName + ", password=masked, host=" + host
                + ", port=" + port + "]";
    }
}
