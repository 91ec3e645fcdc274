package org.heliograph.cli.mqtt;

import java.time.Duration;
import java.util.List;

/**
 * What is done at a broker, in this order.
 *
 * @param signIn       to begin with.
 * @param filters      of topics to subscribe to.
 * @param qos          greatest QoS of the subscriptions.
 * @param publications to send.
 * @param listens      whether messages are waited for after that.
 * @param duration     of listening; null to go on until something else ends it.
 * @param count        of messages that end it; 0 for any number.
 */
public record Plan(
        SignIn signIn,
        List<String> filters,
        int qos,
        List<Publication> publications,
        boolean listens,
        Duration duration,
        int count) {}
