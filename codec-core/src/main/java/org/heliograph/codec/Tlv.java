package org.heliograph.codec;

/**
 * What a document, or the dialect of a session, says of one TLV: its tag and name and the form of its value. Messages
 * have typed readers and writers for each form.
 */
public sealed interface Tlv permits NumberTlv, TextTlv, OctetsTlv {
    /** {@return tag, name and meaning} */
    TlvInfo info();

    /** {@return the least length of the value in octets} */
    int least();

    /** {@return the greatest length of the value in octets} */
    int most();

    /** {@return the form of the value for people, such as {@code uint16}} */
    String wireType();

    /** {@return the numbers that the document knows for the value} */
    default Values values() {
        return Values.ANY;
    }

    /** {@return the tag} */
    default int tag() {
        return info().tag();
    }

    /** {@return the specification's name} */
    default String name() {
        return info().name();
    }

    /**
     * Looks whether a value is one that the document knows.
     *
     * @param message  that holds the value.
     * @param position of the value.
     * @param length   of the value in octets.
     * @return {@link Fault#WRONG_LENGTH}, {@link Fault#UNTERMINATED_TEXT}, {@link Fault#TEXT_NOT_ASCII},
     *     {@link Fault#VALUE_OUT_OF_RANGE} or 0.
     */
    default int check(Message<?> message, int position, int length) {
        return length < least() || length > most() ? Fault.WRONG_LENGTH : 0;
    }
}
