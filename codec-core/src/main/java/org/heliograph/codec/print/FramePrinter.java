package org.heliograph.codec.print;

import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.protocol.JoinedPart;

/**
 * Prints frames from the events of their fields. For each frame {@link #frame} is called first; then come one
 * {@code beginMessage}, the fields, the messages that were found in payloads (each a {@code beginMessage} to
 * {@code endMessage} of its own), faults, rest, and {@code endMessage}. Payload events are not printed: whoever makes
 * the events replaces them by the message that was found.
 *
 * <p>A printer keeps its buffers between frames and is used by one thread. An {@link java.io.IOException} from what it
 * prints to is thrown as {@link java.io.UncheckedIOException}.
 */
public interface FramePrinter extends FieldVisitor {
    /**
     * Tells of the frame whose events follow. The buffer is read until the last of them.
     *
     * @param info   where the frame came from.
     * @param buffer that holds the frame.
     * @param offset where the frame starts.
     * @param length of the frame in octets.
     */
    void frame(FrameInfo info, DirectBuffer buffer, int offset, int length);

    /**
     * Tells, in place of {@link #frame}, of a message that was put together from several frames; its events follow as
     * those of a frame do.
     *
     * @param info   where the frame came from that completed the message.
     * @param parts  of the message, in the order of their octets.
     * @param octets of the message.
     */
    void joined(FrameInfo info, List<JoinedPart> parts, DirectBuffer octets);
}
