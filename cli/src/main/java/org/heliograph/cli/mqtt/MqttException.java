package org.heliograph.cli.mqtt;

import org.heliograph.mqtt.ReasonCode;

/**
 * A visit to a broker that failed. Unchecked, since it passes through the codec's handlers; its message is a sentence for
 * people.
 */
public final class MqttException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What failed. */
    private final Failure failure;
    /** What DISCONNECT of 5.0 tells the broker, see {@link ReasonCode}. */
    private final int reasonCode;

    MqttException(Failure failure, String message) {
        this(failure, message, ReasonCode.SUCCESS, null);
    }

    MqttException(Failure failure, String message, Throwable cause) {
        this(failure, message, ReasonCode.SUCCESS, cause);
    }

    MqttException(Failure failure, String message, int reasonCode) {
        this(failure, message, reasonCode, null);
    }

    private MqttException(Failure failure, String message, int reasonCode, Throwable cause) {
        super(message, cause);
        this.failure = failure;
        this.reasonCode = reasonCode;
    }

    /** {@return what failed} */
    public Failure failure() {
        return failure;
    }

    int reasonCode() {
        return reasonCode;
    }
}
