package org.heliograph.sms.join;

import java.util.Arrays;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;

/**
 * Records of parts in slots of one width; the slots of a set are a chain in the order of part numbers. Free slots are a
 * chain as well, so a whole set is freed at once.
 */
final class PartSlab {
    static final int NONE = -1;

    private final UnsafeBuffer records;
    private final int width;
    private final int[] lengths;
    private final int[] numbers;
    private final int[] following;
    private final int[] first;
    private final int[] last;
    private final int[] count;
    private int free;
    private int used;

    PartSlab(int slots, int width, int sets) {
        this.width = width;
        records = AgronaAccess.wrap(new byte[slots * width]);
        lengths = new int[slots];
        numbers = new int[slots];
        following = new int[slots];
        for (int slot = 0; slot < slots; slot++) {
            following[slot] = slot + 1 < slots ? slot + 1 : NONE;
        }
        first = new int[sets];
        last = new int[sets];
        count = new int[sets];
        Arrays.fill(first, NONE);
        Arrays.fill(last, NONE);
    }

    boolean hasRoom() {
        return free != NONE;
    }

    int used() {
        return used;
    }

    /** The number of parts of a set. */
    int count(int set) {
        return count[set];
    }

    /** The slot of a part, {@link #NONE} if the set does not have it. */
    int find(int set, int part) {
        return last[set] == NONE ? NONE : find(set, part, first[set]);
    }

    /** The slot of a part that is not before a slot of the same set, {@link #NONE} if the set does not have it. */
    int find(int set, int part, int from) {
        int end = last[set];
        int slot = numbers[end] <= part ? end : from;
        while (numbers[slot] < part && slot != end) {
            slot = following[slot];
        }
        return numbers[slot] == part ? slot : NONE;
    }

    int number(int slot) {
        return numbers[slot];
    }

    /** Keeps a part that the set does not have. */
    void add(int set, int part, DirectBuffer record) {
        int slot = free;
        free = following[slot];
        int length = record.capacity();
        records.putBytes(slot * width, record, 0, length);
        lengths[slot] = length;
        numbers[slot] = part;
        link(set, slot, part);
        count[set]++;
        used++;
    }

    private void link(int set, int slot, int part) {
        int end = last[set];
        if (end == NONE) {
            first[set] = slot;
            appendTo(set, slot);
        } else if (numbers[end] < part) {
            following[end] = slot;
            appendTo(set, slot);
        } else if (part < numbers[first[set]]) {
            following[slot] = first[set];
            first[set] = slot;
        } else {
            int before = first[set];
            while (numbers[following[before]] < part) {
                before = following[before];
            }
            following[slot] = following[before];
            following[before] = slot;
        }
    }

    private void appendTo(int set, int slot) {
        following[slot] = NONE;
        last[set] = slot;
    }

    /** Frees all slots of a set that has some. */
    void free(int set) {
        following[last[set]] = free;
        free = first[set];
        used -= count[set];
        first[set] = NONE;
        last[set] = NONE;
        count[set] = 0;
    }

    /** Whether a slot has the same part as a record. */
    boolean isSame(int slot, DirectBuffer record) {
        int length = record.capacity();
        int compared = PartRecord.COMPARED_OFFSET;
        return lengths[slot] == length
                && OctetString.equal(records, slot * width + compared, record, compared, length - compared);
    }

    void wrap(int slot, DirectBuffer view) {
        view.wrap(records, slot * width, lengths[slot]);
    }
}
