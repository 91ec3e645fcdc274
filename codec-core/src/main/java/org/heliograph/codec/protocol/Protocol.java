package org.heliograph.codec.protocol;

import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.Limits;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.framing.Framing;

/** One version of a protocol: what there is to know of it, and which of its messages a frame holds. Has no state. */
public interface Protocol {
    /** {@return the identifier, unique among all plug-ins: lower case, with the version, such as {@code acme-1.0}} */
    String id();

    /** {@return the name for people} */
    String title();

    /** {@return the ports that it is usually found on, TCP or UDP; empty if none} */
    List<Integer> ports();

    /** {@return the limits that suit it} */
    Limits limits();

    /** {@return what this version, or this plug-in's form of it, knows beyond the tables of the messages} */
    default Dialect dialect() {
        return Dialect.NONE;
    }

    /**
     * {@return the framing of its streams}
     *
     * @param limits on the length of a frame.
     */
    Framing framing(Limits limits);

    /** {@return all messages, in the order of the document} */
    List<MessageType<?>> types();

    /**
     * {@return the kind of message that a frame holds, never null: a frame of an unknown kind has a type of its own}
     *
     * @param buffer that holds the frame.
     * @param offset where the frame starts.
     * @param length of the frame in octets, maybe shorter than a header.
     * @param mode   in lenient mode the length may tell versions of a message apart.
     */
    MessageType<?> typeOf(DirectBuffer buffer, int offset, int length, Mode mode);

    /**
     * {@return how sure the protocol is that a stream or a piece of one is its own}
     *
     * @param buffer    that holds the octets.
     * @param offset    where a frame would start.
     * @param available octets from there on.
     */
    Detection detect(DirectBuffer buffer, int offset, int available);

    /**
     * {@return the identifier of the protocol that reads this frame and, from there on, its conversation in both
     * directions}
     * Versions that one conversation agrees on, or that only the layout tells apart, are found this way.
     *
     * @param buffer that holds the frame.
     * @param offset where the frame starts.
     * @param length of the frame in octets.
     */
    default String refine(DirectBuffer buffer, int offset, int length) {
        return id();
    }

    /**
     * {@return whether a frame answers another one: it travels from the side that was asked}
     *
     * @param buffer that holds the frame.
     * @param offset where the frame starts.
     * @param length of the frame in octets.
     */
    default boolean isReply(DirectBuffer buffer, int offset, int length) {
        return false;
    }

    /**
     * {@return how parts of a message are read further, for generators of dissectors in other languages}
     * The first rule that applies counts.
     *
     * @param type of the message.
     */
    default List<NestedLayout> nested(MessageType<?> type) {
        return List.of();
    }
}
