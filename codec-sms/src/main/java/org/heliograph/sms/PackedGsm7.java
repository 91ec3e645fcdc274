package org.heliograph.sms;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.Fault;

/** Packed septets whose count no field tells: what octets hold, less a last {@code @} that may be padding. */
final class PackedGsm7 extends TextCoder {
    private final Gsm7 gsm7;
    private int fillBits;

    PackedGsm7(Gsm7 gsm7) {
        super(0);
        this.gsm7 = gsm7;
    }

    /** Sets the bits before the first septet. */
    PackedGsm7 fillBits(int bits) {
        fillBits = bits;
        return this;
    }

    @Override
    long encodeSome(CharSequence text, int from, int to, MutableDirectBuffer buffer, int index, int capacity) {
        long count = gsm7.encodeSomePacked(text, from, to, buffer, index, capacity, fillBits);
        end(gsm7.end());
        return count < 0 ? count : Math.min(capacity, Septets.octets((int) count, fillBits));
    }

    @Override
    public long decode(DirectBuffer buffer, int offset, int length, Appendable out) throws IOException {
        int count = Septets.countWithoutLength(buffer, offset, length, fillBits);
        long answer = gsm7.decodePacked(buffer, offset, length, fillBits, count, out);
        return answer >= 0 ? answer : malformed(Septets.octets(Fault.position(answer) + 1, fillBits) - 1);
    }
}
