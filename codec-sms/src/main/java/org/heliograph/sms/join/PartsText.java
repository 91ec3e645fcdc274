package org.heliograph.sms.join;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.Gsm7;
import org.heliograph.sms.Septets;
import org.heliograph.sms.TextCoder;
import org.heliograph.sms.UserDataHeader;

/**
 * Reads the text of joined parts. Those of the GSM alphabet and of ISO-2022-JP are read one by one, each with the tables
 * that its header names, but that an escape at the end of a part belongs to the first code of the next one. Of all
 * others the octets are put together first, since a character may be cut by the end of a part.
 */
final class PartsText {
    private static final byte ESCAPE = 0x1B;

    private final Gsm7 gsm7 = new Gsm7();
    private final TextCoder[] coders = new TextCoder[Alphabet.VALUES.rows().size()];
    private final StringBuilder text = new StringBuilder();
    private long fault;

    /**
     * Reads.
     *
     * @param set      whose parts are all there; its cursor moves.
     * @param octets   of all bodies, one behind the other.
     * @param alphabet of all parts; one of text.
     * @return the text; null if there is a {@link #fault()}.
     */
    String read(PartSet set, DirectBuffer octets, int alphabet) {
        text.setLength(0);
        fault = Fault.NONE;
        try {
            switch (alphabet) {
                case Alphabet.GSM7, Alphabet.GSM7_PACKED -> readSeptets(set, alphabet == Alphabet.GSM7_PACKED);
                case Alphabet.ISO_2022_JP -> readParts(set, coder(alphabet));
                default -> note(coder(alphabet).decode(octets, 0, octets.capacity(), text), 0);
            }
        } catch (IOException e) {
            throw new AssertionError("a StringBuilder does not fail", e);
        }
        return fault == Fault.NONE ? text.toString() : null;
    }

    /** The fault of the text that was read last, at an octet of the joined ones. */
    long fault() {
        return fault;
    }

    private TextCoder coder(int alphabet) {
        if (coders[alphabet] == null) {
            coders[alphabet] = TextCoder.of(alphabet);
        }
        return coders[alphabet];
    }

    private void readParts(PartSet set, TextCoder coder) throws IOException {
        int before = 0;
        for (set.rewind(); set.next(); ) {
            note(coder.decode(set.body(), 0, set.body().capacity(), text), before);
            before += set.body().capacity();
        }
    }

    private void readSeptets(PartSet set, boolean isPacked) throws IOException {
        int before = 0;
        boolean isEscaped = false;
        for (set.rewind(); set.next(); ) {
            byte[] septets = septets(set, isPacked, isEscaped);
            boolean isLast = set.part() == set.total();
            isEscaped = !isLast && endsEscaped(septets);
            UserDataHeader header = set.header();
            gsm7.languages(header.lockingShift(), header.singleShift());
            UnsafeBuffer codes = new UnsafeBuffer(septets);
            note(gsm7.decode(codes, 0, septets.length - (isEscaped ? 1 : 0), text), before);
            before += set.body().capacity();
        }
    }

    /** The codes of a part, an octet each, behind the escape that the part before left over. */
    private static byte[] septets(PartSet set, boolean isPacked, boolean isEscaped) {
        DirectBuffer body = set.body();
        int fillBits = isPacked ? Septets.fillBits(set.header().octets().capacity()) : 0;
        int count = isPacked ? count(set, fillBits) : body.capacity();
        int first = isEscaped ? 1 : 0;
        byte[] septets = new byte[first + count];
        UnsafeBuffer target = new UnsafeBuffer(septets);
        if (isPacked) {
            Septets.unpack(body, 0, fillBits, count, target, first);
        } else {
            target.putBytes(first, body, 0, count);
        }
        if (isEscaped) {
            septets[0] = ESCAPE;
        }
        return septets;
    }

    private static int count(PartSet set, int fillBits) {
        int length = set.body().capacity();
        int told = PartTag.septets(set.tag());
        return told < 0
                ? Septets.countWithoutLength(set.body(), 0, length, fillBits)
                : Math.min(told, Septets.count(length, fillBits));
    }

    /** Whether the last code is an escape that nothing follows: two of them belong together. */
    private static boolean endsEscaped(byte[] septets) {
        int from = septets.length;
        while (from > 0 && septets[from - 1] == ESCAPE) {
            from--;
        }
        return (septets.length - from) % 2 == 1;
    }

    private void note(long answer, int before) {
        if (answer < 0 && fault == Fault.NONE) {
            fault = Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, before + Fault.position(answer));
        }
    }
}
