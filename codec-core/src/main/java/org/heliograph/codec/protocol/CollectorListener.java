package org.heliograph.codec.protocol;

/** Is told what a {@link PayloadCollector} makes of payloads. */
public interface CollectorListener {
    /**
     * Takes a message that is complete.
     *
     * @param message to show with {@link Dissector#show}; holds until the method returns.
     */
    void joined(JoinedMessage message);

    /**
     * Takes what people should know of payloads that no message is made of: parts that are missing, come again or
     * contradict each other.
     *
     * @param text a sentence without a full stop; may hold what came off the wire.
     */
    void notice(String text);
}
