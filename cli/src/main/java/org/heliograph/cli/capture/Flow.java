package org.heliograph.cli.capture;

/** One direction of a {@link Conversation}. The same object stands for the direction in every call to a listener. */
public final class Flow {
    private final Conversation conversation;
    private final Endpoint source;
    private final Endpoint destination;
    private final Flow reverse;

    Flow(Conversation conversation, Endpoint source, Endpoint destination) {
        this.conversation = conversation;
        this.source = source;
        this.destination = destination;
        this.reverse = new Flow(this);
    }

    private Flow(Flow reverse) {
        this.conversation = reverse.conversation;
        this.source = reverse.destination;
        this.destination = reverse.source;
        this.reverse = reverse;
    }

    /** {@return the conversation of both directions} */
    public Conversation conversation() {
        return conversation;
    }

    /** {@return who sends} */
    public Endpoint source() {
        return source;
    }

    /** {@return who receives} */
    public Endpoint destination() {
        return destination;
    }

    /** {@return the other direction of the same conversation} */
    public Flow reverse() {
        return reverse;
    }

    /** {@return the flow as text, such as {@code 10.0.0.1:40000 > 10.0.0.2:7890}} */
    @Override
    public String toString() {
        return source + " > " + destination;
    }
}
