package org.heliograph.sms;

import org.heliograph.codec.Fault;

/** Where a message is cut: each part takes as much as there is room for, which gives the fewest parts. */
final class Parts {
    /** The most parts of a message: their number has one octet. */
    private static final int MOST = 255;

    private final Segmentation segmentation;
    private final int[] ends = new int[MOST];
    private final int[] lengths = new int[MOST];
    private CharSequence text;
    private TextCoder coder;
    private int characters;
    private int width;
    private int end;
    private int total;
    private int length;
    private int remaining;

    Parts(Segmentation segmentation) {
        this.segmentation = segmentation;
    }

    /** How many parts there are; 0 if the message cannot be cut. */
    int total() {
        return total;
    }

    /** Septets or octets of all parts, without headers. */
    int length() {
        return length;
    }

    /** Septets or octets that the last part has room for. */
    int remaining() {
        return remaining;
    }

    /** First character of a part, from 0. */
    int from(int part) {
        return part == 0 ? 0 : ends[part - 1];
    }

    /** Behind the last character of a part. */
    int to(int part) {
        return ends[part];
    }

    /** Septets or octets of a part, without header. */
    int length(int part) {
        return lengths[part];
    }

    /**
     * Cuts a message.
     *
     * @param textToCut null for octets.
     * @param count     its characters, or octets.
     * @param itsCoder  null for octets.
     * @param alphabet  of the coder.
     * @param tables    elements that name languages.
     * @return {@link Fault#NONE} or a fault at a character.
     */
    long cut(CharSequence textToCut, int count, TextCoder itsCoder, int alphabet, int tables) {
        text = textToCut;
        coder = itsCoder;
        characters = count;
        width = coder == null ? 1 : 0;
        total = 0;
        length = 0;
        int reservedFirst = segmentation.reservedFirst(alphabet);
        int reservedLast = segmentation.reservedLast(alphabet);
        int whole = segmentation.room(alphabet, segmentation.headerLength(tables, false));
        int room = whole - reservedFirst - reservedLast;
        if (count == 0 && room < 0) {
            throw noRoom(whole - reservedFirst, reservedLast);
        }
        long taken = measure(0, count, room);
        if (taken >= 0 && end == count) {
            add((int) taken, room);
            return Fault.NONE;
        }
        if (taken < 0) {
            return taken;
        }
        width = width == 0 ? commonWidth() : width;
        int partRoom = segmentation.room(alphabet, segmentation.headerLength(tables, true));
        return cutMany(partRoom, reservedFirst, reservedLast);
    }

    /** What each character takes if all take the same, found out in one pass; then parts need not be measured. */
    private int commonWidth() {
        long taken = coder.encodeSome(text, 0, characters, null, 0, Integer.MAX_VALUE);
        return taken >= 0 && coder.end() == characters ? coder.commonWidth(characters, taken) : 0;
    }

    private long cutMany(int fullRoom, int reservedFirst, int reservedLast) {
        for (int at = 0; at < characters; at = end) {
            int room = fullRoom - (total == 0 ? reservedFirst : 0);
            long taken = take(at, room);
            if (taken > room - reservedLast && end == characters) {
                taken = take(at, room - reservedLast);
            }
            if (taken < 0 || total == MOST) {
                total = 0;
                return taken < 0 ? taken : Fault.of(Fault.TOO_MANY, Fault.NO_FIELD, at);
            }
            if (end == at) {
                throw noRoom(room, reservedLast);
            }
            add((int) taken, room - reservedLast);
        }
        return Fault.NONE;
    }

    private void add(int taken, int room) {
        ends[total] = end;
        lengths[total] = taken;
        total++;
        length += taken;
        remaining = room - taken;
    }

    private long take(int from, int room) {
        long taken = measure(from, characters, room);
        if (taken >= 0 && segmentation.keepsClusters() && text != null && end < characters) {
            int boundary = Clusters.lastBoundary(text, from, end);
            return boundary == end ? taken : measure(from, boundary, room);
        }
        return taken;
    }

    /** What fits into the room; notes where it ends. */
    private long measure(int from, int to, int room) {
        if (width > 0) {
            end = from + Math.min(to - from, Math.max(0, room) / width);
            end -= isInPair(from, to) ? 1 : 0;
            return (long) (end - from) * width;
        }
        long taken = coder.encodeSome(text, from, to, null, 0, Math.max(0, room));
        end = coder.end();
        return taken;
    }

    /** Whether the end is between the halves of a character. */
    private boolean isInPair(int from, int to) {
        return text != null
                && end > from
                && end < to
                && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
    }

    private static IllegalStateException noRoom(int room, int reserved) {
        return new IllegalStateException(
                "a part has no room for a character: room=" + room + " reservedLast=" + reserved);
    }
}
