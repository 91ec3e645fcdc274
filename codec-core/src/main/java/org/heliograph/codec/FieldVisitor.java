package org.heliograph.codec;

import org.agrona.DirectBuffer;

/**
 * Sees every field of a message in wire order, whatever the protocol. Positions are octets from the start of the frame.
 * Texts and octets are windows that move on when the call returns.
 */
public interface FieldVisitor {
    /**
     * A number.
     *
     * @param field    of the message.
     * @param position of the field.
     * @param value    unsigned, but for {@link I32}; that of {@link U64} may be negative as a {@code long}.
     */
    void number(Field field, int position, long value);

    /**
     * A text.
     *
     * @param field    of the message.
     * @param position of the field.
     * @param length   of the field in octets, padding included.
     * @param value    the text without padding.
     */
    void text(Field field, int position, int length, CharSequence value);

    /**
     * Raw octets.
     *
     * @param field    of the message.
     * @param position of the octets in the frame.
     * @param length   in octets.
     * @param frame    that holds them.
     */
    void octets(Field field, int position, int length, DirectBuffer frame);

    /**
     * The start of repeated values, which follow one by one.
     *
     * @param field    of the message.
     * @param position of the first value.
     * @param length   of all values in octets.
     * @param count    of the values.
     */
    default void beginArray(Field field, int position, int length, int count) {}

    /**
     * The end of repeated values.
     *
     * @param field of the message.
     */
    default void endArray(Field field) {}

    /**
     * The start of one element of a {@link Group} or of another field that has {@link Field#types() elements}. Its fields
     * follow; their positions, up to the matching {@link #endElement}, count from its start.
     *
     * @param field    whose array has been begun.
     * @param type     of the element, with its own table of fields.
     * @param position of its first octet in the message.
     * @param length   in octets.
     */
    default void beginElement(Field field, MessageType<?> type, int position, int length) {}

    /**
     * The end of the element that was begun last.
     *
     * @param field whose element it is.
     */
    default void endElement(Field field) {}

    /**
     * A field that the document has and the frame has not, because its sender left it out.
     *
     * @param field    of the message.
     * @param position where it would be.
     */
    default void absent(Field field, int position) {}

    /**
     * A TLV.
     *
     * @param set      that the TLV belongs to.
     * @param position of its tag.
     * @param tag      0 to 65,535.
     * @param length   of its value, which begins four octets behind {@code position}.
     * @param frame    that holds it.
     */
    default void tlv(TlvSet set, int position, int tag, int length, DirectBuffer frame) {
        octets(set, position, TlvSet.HEADER_LENGTH + length, frame);
    }

    /**
     * Octets that tell where the value of a field ends and are not part of it: a length before it.
     *
     * @param field    of the message.
     * @param position of the first of them.
     * @param length   in octets.
     */
    default void delimiter(Field field, int position, int length) {}

    /**
     * Something that was derived from the octets and is not on the wire as such: a decoded text, a part of a number.
     *
     * @param name     of it.
     * @param position of the octets that it comes from.
     * @param length   of the octets that it comes from.
     * @param value    for people and programs.
     */
    default void derived(String name, int position, int length, CharSequence value) {}

    /**
     * Something derived that holds a credential, which printers for people mask, and with it the octets that it comes from.
     *
     * @param name     of it.
     * @param position of the octets that it comes from.
     * @param length   of the octets that it comes from.
     * @param value    for people and programs.
     */
    default void derivedSecret(String name, int position, int length, CharSequence value) {
        derived(name, position, length, value);
    }

    /**
     * Octets that another protocol or part of one reads.
     *
     * @param key      what the message knows of them.
     * @param position of the octets in the frame.
     * @param length   in octets.
     * @param frame    that holds them.
     */
    default void payload(PayloadKey key, int position, int length, DirectBuffer frame) {}

    /**
     * The start of a message: the frame itself, or what a payload was found to be. Positions that follow, up to the
     * matching {@link #endMessage}, count from its start.
     *
     * @param protocol identifier of the protocol or part that reads the message.
     * @param name     of the message.
     * @param position of its first octet in the message around it; 0 for a frame.
     * @param length   in octets.
     */
    default void beginMessage(String protocol, String name, int position, int length) {}

    /**
     * A fault of the message that was begun last.
     *
     * @param fault see {@link Fault}.
     * @param type  of the message, null if unknown.
     */
    default void fault(long fault, MessageType<?> type) {}

    /**
     * Octets whose form the values do not tell, so that writing the values makes others: a number in more octets than it
     * needs, a part that lacks though something else tells of it.
     *
     * @param field    of the message.
     * @param position of the field.
     */
    default void unusual(Field field, int position) {}

    /**
     * Octets of the message that belong to no field or could not be read.
     *
     * @param position of the first of them.
     * @param length   in octets.
     * @param frame    that holds them.
     */
    default void rest(int position, int length, DirectBuffer frame) {}

    /** The end of the message that was begun last. */
    default void endMessage() {}
}
