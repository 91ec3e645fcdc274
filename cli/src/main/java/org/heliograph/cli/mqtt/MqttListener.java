package org.heliograph.cli.mqtt;

/** Takes what happens at a broker, in the order in which it happens. */
public interface MqttListener {
    /**
     * There is a connection.
     *
     * @param address of the broker.
     * @param channel {@code plain TCP} or the version of TLS.
     */
    void onConnected(Address address, String channel);

    /**
     * The login is accepted.
     *
     * @param login what CONNACK says.
     */
    void onLogin(LoginAnswer login);

    /**
     * A subscription is accepted.
     *
     * @param filter of topics.
     * @param answer with the QoS that is granted.
     */
    void onSubscribed(String filter, Answer answer);

    /**
     * A message is sent, with QoS 1 and 2 also accepted.
     *
     * @param publication that was sent.
     * @param answer      of the broker; null with QoS 0.
     */
    void onPublished(Publication publication, Answer answer);

    /**
     * A message has come.
     *
     * @param message with its payload.
     */
    void onMessage(Received message);

    /**
     * Something is odd, but does not end the visit.
     *
     * @param text of it.
     */
    void onNote(String text);
}
