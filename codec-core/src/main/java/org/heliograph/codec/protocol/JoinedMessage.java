package org.heliograph.codec.protocol;

import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;

/** A message that a {@link PayloadCollector} put together from the payloads of several frames. */
public interface JoinedMessage {
    /** {@return its parts in the order of their octets, which they fill without gaps} */
    List<JoinedPart> parts();

    /** {@return the octets of all parts, one behind the other} */
    DirectBuffer octets();

    /**
     * Shows the message: {@link FieldVisitor#beginMessage} at position 0, what was derived, payloads, faults,
     * {@link FieldVisitor#endMessage}. Positions count from the start of {@link #octets()}.
     *
     * @param visitor to show it to.
     */
    void show(FieldVisitor visitor);
}
