package org.heliograph.benchmarks;

import org.agrona.MutableDirectBuffer;

/** Long texts by hand: the default alphabet if it has all characters, else UCS-2; parts with an 8-bit reference. */
final class LimitSplit {
    private static final int HEADER = 6;
    private static final int WHOLE_SEPTETS = 160;
    private static final int PART_SEPTETS = 153;
    private static final int WHOLE_UNITS = 70;
    private static final int PART_UNITS = 67;
    private static final int MOST = 255;

    private final LimitGsm7 gsm7 = new LimitGsm7();
    private final LimitUcs2 ucs2 = new LimitUcs2();
    private final int[] ends = new int[MOST];

    /** Writes all parts one behind the other, each septet in an octet, and returns the octets; -1 if it cannot. */
    int split(String text, int reference, MutableDirectBuffer buffer, int index) {
        int septets = gsm7.toSeptets(text);
        return septets >= 0
                ? splitSeptets(septets, reference, buffer, index)
                : splitUnits(text, reference, buffer, index);
    }

    private int splitSeptets(int count, int reference, MutableDirectBuffer buffer, int index) {
        int total = 0;
        for (int at = 0; at < count || total == 0; at = ends[total - 1]) {
            int end = Math.min(count, at + (count <= WHOLE_SEPTETS ? WHOLE_SEPTETS : PART_SEPTETS));
            if (total == MOST) {
                return -1;
            }
            ends[total++] = end < count && gsm7.endsInEscape(end) ? end - 1 : end;
        }
        int to = index;
        int from = 0;
        for (int part = 0; part < total; part++) {
            to = header(buffer, to, reference, total, part);
            gsm7.copySeptets(from, ends[part] - from, buffer, to);
            to += ends[part] - from;
            from = ends[part];
        }
        return to - index;
    }

    private int splitUnits(String text, int reference, MutableDirectBuffer buffer, int index) {
        int count = text.length();
        int total = 0;
        for (int at = 0; at < count || total == 0; at = ends[total - 1]) {
            int end = Math.min(count, at + (count <= WHOLE_UNITS ? WHOLE_UNITS : PART_UNITS));
            if (total == MOST) {
                return -1;
            }
            ends[total++] = end < count && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        }
        int to = index;
        int from = 0;
        for (int part = 0; part < total; part++) {
            to = header(buffer, to, reference, total, part);
            int written = ucs2.encode(text, from, ends[part], buffer, to);
            if (written < 0) {
                return -1;
            }
            to += written;
            from = ends[part];
        }
        return to - index;
    }

    private static int header(MutableDirectBuffer buffer, int index, int reference, int total, int part) {
        if (total == 1) {
            return index;
        }
        buffer.putByte(index, (byte) (HEADER - 1));
        buffer.putByte(index + 1, (byte) 0);
        buffer.putByte(index + 2, (byte) 3);
        buffer.putByte(index + 3, (byte) reference);
        buffer.putByte(index + 4, (byte) total);
        buffer.putByte(index + 5, (byte) (part + 1));
        return index + HEADER;
    }
}
