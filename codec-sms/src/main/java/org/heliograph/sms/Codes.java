package org.heliograph.sms;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;

/**
 * What a 7-bit or UCS-2 coder makes of a text, up to the end or to the first character that it refuses: made once, so
 * that cutting counts codes, and writing copies them, without another look at the characters.
 */
final class Codes {
    /** Octets that are kept, some thirty parts; codes of longer texts are not. */
    private static final int ROOM = 4_096;

    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    private static final long ESCAPES = 0x1B1B1B1B1B1B1B1BL;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);

    private final byte[] array = new byte[ROOM + Long.BYTES];
    private final UnsafeBuffer octets = AgronaAccess.wrap(array);
    private int length;
    private int end;
    private long fault;
    private boolean isKept;
    private boolean hasEscapes;

    Codes() {}

    /** Keeps none. */
    void clear() {
        isKept = false;
    }

    /** Makes the codes of a text and keeps them if there is room and each character has its own. */
    void make(CharSequence text, int count, TextCoder coder, int alphabet) {
        int unit = Segmentation.unit(alphabet);
        boolean isCounted = alphabet == Alphabet.UCS2 || MessagePlan.isSeptets(alphabet);
        isKept = false;
        if (isCounted && count <= ROOM / unit) {
            long made = coder.encodeSome(text, 0, count, octets, 0, ROOM);
            fault = made < 0 ? made : Fault.NONE;
            end = coder.end();
            length = coder.length();
            hasEscapes = length > end * unit;
            isKept = !coder.hasReplaced() && (made < 0 || end == count);
        }
    }

    /** Whether there are any; if not, the rest is of no text. */
    boolean isKept() {
        return isKept;
    }

    /** Octets of all codes. */
    int length() {
        return length;
    }

    /** Behind the last character that has codes. */
    int end() {
        return end;
    }

    /** That of the character behind the last one. */
    long fault() {
        return fault;
    }

    /** Whether there are escapes; if not, all characters take the same. */
    boolean hasEscapes() {
        return hasEscapes;
    }

    /** Whether a place is between an escape and its code. */
    boolean isBehindEscape(int index) {
        return index > 0 && array[index - 1] == Gsm7Table.ESCAPE;
    }

    /** The escapes of a stretch of septets, eight at once. */
    int escapes(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i += Long.BYTES) {
            // A sum has no highest bit where an octet is the escape, and carries nothing into the next one.
            long sums = ((long) LONGS.get(array, i) ^ ESCAPES) + LOW_BITS;
            long found = ~sums & ~LOW_BITS;
            count += Long.bitCount(to - i < Long.BYTES ? found << Byte.SIZE * (Long.BYTES - to + i) : found);
        }
        return count;
    }

    /** The codes, those of the first character first. */
    DirectBuffer octets() {
        return octets;
    }
}
