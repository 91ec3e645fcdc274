package org.heliograph.sms;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.Fault;

/**
 * Packed septets: as many as a field tells, or where none does what the octets hold, less a last {@code @} that may be
 * padding.
 */
final class PackedGsm7 extends TextCoder {
    /** In place of a count: no field tells. */
    static final int UNKNOWN = -1;

    private final Gsm7 gsm7;
    private int count = UNKNOWN;
    private int fillBits;

    PackedGsm7(Gsm7 gsm7) {
        super(0);
        this.gsm7 = gsm7;
    }

    /** Sets how many septets are read; negative if no field tells. */
    PackedGsm7 count(int septets) {
        count = septets;
        return this;
    }

    /** Sets the bits before the first septet. */
    PackedGsm7 fillBits(int bits) {
        fillBits = bits;
        return this;
    }

    @Override
    public PackedGsm7 replacement(int character) {
        gsm7.replacement(character);
        return this;
    }

    @Override
    long encodeSome(CharSequence text, int from, int to, MutableDirectBuffer buffer, int index, int capacity) {
        long septets = gsm7.encodeSomePacked(text, from, to, buffer, index, capacity, fillBits);
        end(gsm7.end(), gsm7.length());
        return septets < 0 ? septets : Math.min(capacity, Septets.octets((int) septets, fillBits));
    }

    @Override
    public long decode(DirectBuffer buffer, int offset, int length, Appendable out) throws IOException {
        int septets = count < 0 ? Septets.countWithoutLength(buffer, offset, length, fillBits) : count;
        long answer = gsm7.decodePacked(buffer, offset, length, fillBits, septets, out);
        if (answer >= 0) {
            return answer;
        }
        boolean isShort = Fault.code(answer) == Fault.TRUNCATED;
        return malformed(isShort ? length : Septets.octets(Fault.position(answer) + 1, fillBits) - 1);
    }
}
