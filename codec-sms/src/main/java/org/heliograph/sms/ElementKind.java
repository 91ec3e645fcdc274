package org.heliograph.sms;

import java.util.List;

/**
 * What there is to know of a kind of element in a user data header (§9.2.3.24): how long its data may be, whether it may
 * stand there more than once, and which numbers the data begins with. The kinds are in {@link Elements}.
 *
 * @param id      of the element, see {@link InformationElement}.
 * @param least   shortest data in octets; a shorter element is passed over.
 * @param most    longest data in octets; a longer element is passed over.
 * @param repeats whether a header may have several; of those that may not, the last one counts.
 * @param fields  the numbers at the start of the data, in their order; the last ones may be missing where the data is
 *                shorter.
 */
public record ElementKind(int id, int least, int most, boolean repeats, List<ElementField> fields) {
    /**
     * {@return whether data may be this long}
     *
     * @param length of the data in octets.
     */
    public boolean allows(int length) {
        return length >= least && length <= most;
    }

    /** {@return the index behind the last number, where further octets of the data begin} */
    public int fieldsEnd() {
        return fields.isEmpty() ? 0 : fields.get(fields.size() - 1).end();
    }
}
