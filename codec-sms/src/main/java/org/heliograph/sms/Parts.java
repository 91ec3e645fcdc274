package org.heliograph.sms;

import org.heliograph.codec.Fault;

/** Where a message is cut: each part takes as much as there is room for, which gives the fewest parts. */
final class Parts {
    /** The most parts of a message: their number has one octet. */
    private static final int MOST = 255;

    private final Segmentation segmentation;
    private final int[] ends = new int[MOST];
    private final int[] octetEnds = new int[MOST];
    private final Codes codes = new Codes();
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

    /** Septets or octets of the parts before a part, without headers. */
    int octetsFrom(int part) {
        return part == 0 ? 0 : octetEnds[part - 1];
    }

    /** Septets or octets of a part, without header. */
    int length(int part) {
        return octetEnds[part] - octetsFrom(part);
    }

    /** The codes of the whole text, if they are kept. */
    Codes codes() {
        return codes;
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
        total = 0;
        length = 0;
        int reservedFirst = segmentation.reservedFirst(alphabet);
        int reservedLast = segmentation.reservedLast(alphabet);
        int whole = segmentation.room(alphabet, segmentation.headerLength(tables, false));
        int room = whole - reservedFirst - reservedLast;
        if (count == 0 && room < 0) {
            throw noRoom(whole - reservedFirst, reservedLast);
        }
        makeCodes(alphabet);
        long taken = measure(0, count, room);
        if (taken >= 0 && end == count) {
            add((int) taken, room);
            return Fault.NONE;
        }
        if (taken < 0) {
            return taken;
        }
        if (!segmentation.isDivided()) {
            return Fault.of(Fault.TOO_MANY, Fault.NO_FIELD, end);
        }
        int partRoom = segmentation.room(alphabet, segmentation.headerLength(tables, true));
        return cutMany(partRoom, reservedFirst, reservedLast);
    }

    private void makeCodes(int alphabet) {
        codes.clear();
        width = 1;
        if (coder != null) {
            codes.make(text, characters, coder, alphabet);
            width = codes.isKept() && !codes.hasEscapes() ? Segmentation.unit(alphabet) : 0;
        }
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
        length += taken;
        octetEnds[total] = length;
        total++;
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
        int space = Math.max(0, room);
        if (width > 0) {
            return measureAlike(from, to, space);
        }
        if (codes.isKept() && to == characters) {
            return measureCodes(from, space);
        }
        long taken = coder.encodeSome(text, from, to, null, 0, space);
        end = coder.end();
        return taken;
    }

    /** Where all characters take the same. */
    private long measureAlike(int from, int to, int space) {
        int known = codes.isKept() ? Math.min(to, codes.end()) : to;
        if (known < to && known - from <= space / width) {
            return codes.fault();
        }
        end = from + Math.min(known - from, space / width);
        end -= isInPair(from, to) ? 1 : 0;
        return (long) (end - from) * width;
    }

    /** Where some characters take an escape besides. */
    private long measureCodes(int from, int space) {
        int rest = codes.length() - length;
        if (rest <= space) {
            end = codes.end();
            return end < characters ? codes.fault() : rest;
        }
        int taken = space - (codes.isBehindEscape(length + space) ? 1 : 0);
        end = from + taken - codes.escapes(length, length + taken);
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
