package org.heliograph.cli.capture;

/**
 * What two endpoints say to each other over one TCP connection, or over UDP between the same two ports.
 *
 * <p>A consumer keeps its own state of the conversation in the {@linkplain #attachment() attachment}; it is released
 * with the conversation after both flows have ended.
 */
public final class Conversation {
    private final Flow first;
    private Object attachment;

    Conversation(Endpoint source, Endpoint destination) {
        first = new Flow(this, source, destination);
    }

    /**
     * {@return the flow from the client as far as the capture shows who opened the connection, else the flow of the first
     * packet}
     */
    public Flow first() {
        return first;
    }

    /** {@return what was attached last, null when nothing was} */
    public Object attachment() {
        return attachment;
    }

    /**
     * Keeps an object of the consumer with this conversation.
     *
     * @param attachment to keep, null to let go of the last one.
     */
    public void attach(Object attachment) {
        this.attachment = attachment;
    }

    /** {@return both endpoints as text, the source of the first packet first} */
    @Override
    public String toString() {
        return first.toString();
    }
}
