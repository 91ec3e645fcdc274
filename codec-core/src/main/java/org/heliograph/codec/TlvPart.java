package org.heliograph.codec;

/**
 * One part of a value that consists of several: a number, a text, or octets that the document does not limit.
 *
 * @param name   of the part, for documents.
 * @param least  least length in octets.
 * @param most   greatest length in octets.
 * @param values of a number of one, two or four octets; {@link Values#ANY} for other parts.
 * @param words  of a text; {@link Words#ANY} for other parts.
 */
public record TlvPart(String name, int least, int most, Values values, Words words) {
    /**
     * {@return a part that is an unsigned number}
     *
     * @param name   of the part.
     * @param width  in octets: 1, 2 or 4.
     * @param values that the document knows.
     */
    public static TlvPart number(String name, int width, Values values) {
        if (width != Byte.BYTES && width != Short.BYTES && width != Integer.BYTES) {
            throw new IllegalArgumentException(name + ": width=" + width + " is not 1, 2 or 4");
        }
        return new TlvPart(name, width, width, values, Words.ANY);
    }

    /**
     * {@return a part that is a text without NUL}
     *
     * @param name   of the part.
     * @param length in octets.
     * @param words  that the document knows.
     */
    public static TlvPart text(String name, int length, Words words) {
        return new TlvPart(name, length, length, Values.ANY, words);
    }

    /**
     * {@return a part of which the document says no more than how long it is}
     *
     * @param name  of the part.
     * @param least least length in octets.
     * @param most  greatest length in octets.
     */
    public static TlvPart octets(String name, int least, int most) {
        return new TlvPart(name, least, most, Values.ANY, Words.ANY);
    }

    /** {@return whether the document knows these octets} */
    boolean allows(Message<?> message, int position, int length) {
        if (values != Values.ANY) {
            return values.contains(NumberTlv.read(message.view(), position, length));
        }
        return words == Words.ANY || words.contains(message.octetsAsText(position, length));
    }
}
