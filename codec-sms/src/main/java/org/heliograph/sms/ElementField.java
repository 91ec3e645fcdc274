package org.heliograph.sms;

import org.heliograph.codec.Values;

/**
 * A number in the data of an element of a user data header, most significant octet first. The descriptors are in
 * {@link Elements}; {@link UserDataHeader#number} reads through them, {@link UserDataHeaderWriter} writes.
 *
 * @param id     of the element, see {@link InformationElement}.
 * @param name   of the number, for people.
 * @param index  of its first octet in the data of the element.
 * @param width  in octets, 1 or 2.
 * @param values that the document knows.
 */
public record ElementField(int id, String name, int index, int width, Values values) {
    /** {@return the greatest value} */
    public int maxValue() {
        return (1 << width * Byte.SIZE) - 1;
    }

    /** {@return the index of the first octet behind the number} */
    public int end() {
        return index + width;
    }
}
