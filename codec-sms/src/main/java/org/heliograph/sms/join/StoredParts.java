package org.heliograph.sms.join;

import org.agrona.DirectBuffer;

/** The set of parts that a store shows: in place, until the next call that adds to the store or takes from it. */
public interface StoredParts {
    /** {@return what the parts have in common, see {@link PartKey}: exactly its octets} */
    DirectBuffer key();

    /**
     * Moves a window to the record of a part.
     *
     * @param part which one, 1 to 255.
     * @param view to move to exactly the octets of the record, see {@link PartRecord}.
     * @return whether the set has this part; if not, the window stays where it was.
     */
    boolean record(int part, DirectBuffer view);
}
