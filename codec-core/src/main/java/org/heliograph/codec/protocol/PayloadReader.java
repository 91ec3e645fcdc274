package org.heliograph.codec.protocol;

import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.PayloadKey;

/** Reads octets that messages of other protocols, or of its own, carry. Belongs to one dissector and one thread. */
public interface PayloadReader {
    /** {@return the kind of payload that it reads, see {@link PayloadKey#kind()}} */
    String kind();

    /**
     * {@return whether it reads these octets}
     *
     * @param key what the message that carries them knows of them.
     */
    boolean reads(PayloadKey key);

    /**
     * Shows what the octets hold: {@link FieldVisitor#beginMessage}, fields, further payloads, faults,
     * {@link FieldVisitor#endMessage}. Never throws for what the octets are.
     *
     * @param key      what the message that carries them knows of them.
     * @param frame    that holds the octets.
     * @param position of the octets in the frame.
     * @param length   in octets.
     * @param visitor  to show it to.
     */
    void read(PayloadKey key, DirectBuffer frame, int position, int length, FieldVisitor visitor);
}
