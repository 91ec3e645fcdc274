package org.heliograph.sms;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Makes septets of Latin-1 characters, one an octet, eight at once: most are the codes already, others are looked up, and
 * where one of the eight is behind the escape each is looked up with its escape or without.
 */
final class LatinSeptets {
    /** Octets behind the last septet that are written too. */
    static final int SLACK = 8;

    private static final int GROUP = 8;
    private static final int LATIN = 256;
    private static final int NONE = 0x80;
    private static final long HIGHEST_BITS = 0x8080808080808080L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);
    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, LITTLE_ENDIAN);

    private final byte[] septets;

    /** For each character its septets, the first one lowest, and their number above; {@link #NONE} where it has none. */
    private final int[] entries = new int[LATIN];

    private Gsm7Table base;
    private Gsm7Table extension;
    private boolean isPrepared;
    private int taken;

    /** Writes to this array. */
    LatinSeptets(byte[] septets) {
        this.septets = septets;
    }

    void tables(Gsm7Table newBase, Gsm7Table newExtension) {
        isPrepared &= newBase == base && newExtension == extension;
        base = newBase;
        extension = newExtension;
    }

    private void prepare() {
        for (char character = 0; character < LATIN; character++) {
            int code = base.code(character);
            int second = extension.code(character);
            int pair = 2 << Short.SIZE | second << Byte.SIZE | Gsm7Table.ESCAPE;
            int one = 1 << Short.SIZE | (code < 0 ? NONE : code);
            entries[character] = code < 0 && second >= 0 ? pair : one;
        }
        isPrepared = true;
    }

    /** The characters that the last call took. */
    int taken() {
        return taken;
    }

    /**
     * Puts septets, up to the first eight characters of which the tables lack one, or for which there is no room.
     *
     * @param latin characters, one an octet.
     * @param count of them, for which there is room if each takes one septet.
     * @param limit behind the last septet that there is room for; the array has room for two a character.
     * @return behind the last septet.
     */
    int put(byte[] latin, int from, int count, int to, int limit) {
        byte[] out = septets;
        boolean hasPlain = base.hasPlain();
        int whole = from + (count & -GROUP);
        int end = to;
        for (int at = from; at < whole; at += GROUP) {
            long group = (long) LONGS.get(latin, at);
            if (!hasPlain || !PlainGroup.isPlain(group)) {
                group = codes(group);
                if ((group & HIGHEST_BITS) != 0) {
                    int next = lookUp(latin, at, at + GROUP, end);
                    if (next < 0 || next + from + count - at - GROUP > limit) {
                        taken = at - from;
                        return end;
                    }
                    end = next;
                    continue;
                }
            }
            LONGS.set(out, end, group);
            end += GROUP;
        }
        taken = count;
        return whole == from + count ? end : putLast(latin, whole, from + count, end, limit);
    }

    /** Puts fewer than eight characters. */
    private int putLast(byte[] latin, int from, int to, int end, int limit) {
        long group = last(latin, from, to - from);
        if (base.hasPlain() && PlainGroup.isPlain(group)) {
            LONGS.set(septets, end, group);
            return end + to - from;
        }
        int next = lookUp(latin, from, to, end);
        if (next < 0 || next > limit) {
            taken -= to - from;
            return end;
        }
        return next;
    }

    /** Fewer than eight octets and spaces behind them; looks back at those before them rather than at one by one. */
    private static long last(byte[] latin, int from, int count) {
        int end = from + count;
        if (end >= GROUP) {
            int others = Long.SIZE - count * Byte.SIZE;
            return (long) LONGS.get(latin, end - GROUP) >>> others | PlainGroup.SPACES << -others;
        }
        long group = PlainGroup.SPACES;
        for (int i = end - 1; i >= from; i--) {
            group = group << Byte.SIZE | latin[i] & 0xFF;
        }
        return group;
    }

    /** The codes of eight characters; the highest bit is set where there is none. */
    private long codes(long group) {
        byte[] codes = base.latin();
        int first = (int) group;
        int second = (int) (group >>> 32);
        // Negative codes leave their sign in the bits above.
        long low = codes[first & 0xFF]
                | codes[first >>> 8 & 0xFF] << 8
                | codes[first >>> 16 & 0xFF] << 16
                | codes[first >>> 24] << 24;
        long high = codes[second & 0xFF]
                | codes[second >>> 8 & 0xFF] << 8
                | codes[second >>> 16 & 0xFF] << 16
                | codes[second >>> 24] << 24;
        return low & 0xFFFF_FFFFL | high << 32;
    }

    /** Puts one character after the other, two octets for each so that there is no branch; -1 if one has none. */
    private int lookUp(byte[] latin, int from, int to, int start) {
        if (!isPrepared) {
            prepare();
        }
        byte[] out = septets;
        int[] all = entries;
        int place = start;
        int found = 0;
        for (int i = from; i < to; i++) {
            int entry = all[latin[i] & 0xFF];
            SHORTS.set(out, place, (short) entry);
            place += entry >>> Short.SIZE;
            found |= entry;
        }
        return (found & NONE) == 0 ? place : -1;
    }
}
