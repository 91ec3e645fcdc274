package org.heliograph.benchmarks;

import java.nio.ByteOrder;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.openjdk.jmh.infra.Blackhole;

/** Service indications by hand: one walk over the tokens of the document type, with the checks that a reader makes. */
final class LimitWbxmlSi {
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final String[] TAGS = {"si", "indication", "info", "item"};
    private static final String[] NAMES = {
        "action",
        "action",
        "action",
        "action",
        "action",
        "created",
        "href",
        "href",
        "href",
        "href",
        "href",
        "si-expires",
        "si-id",
        "class"
    };
    private static final String[] PREFIXES = {
        "signal-none",
        "signal-low",
        "signal-medium",
        "signal-high",
        "delete",
        "",
        "",
        "http://",
        "http://www.",
        "https://",
        "https://www.",
        "",
        "",
        ""
    };
    private static final String[] PIECES = {".com/", ".edu/", ".net/", ".org/"};
    private static final int FIRST = 5;
    private static final int CREATED = 0x0A;
    private static final int EXPIRES = 0x10;
    private static final int DEEPEST = 64;
    private static final int MOST_CHARACTERS = 256;

    private final byte[] draft = new byte[MOST_CHARACTERS + 2];

    int full(DirectBuffer buffer, int offset, int length, Sink sink, Blackhole blackhole) {
        int limit = offset + length;
        if (length < 5
                || buffer.getByte(offset) < 1
                || buffer.getByte(offset) > 3
                || buffer.getByte(offset + 1) != 5
                || buffer.getByte(offset + 2) != 0x6A
                || buffer.getByte(offset + 3) != 0) {
            throw refused(offset);
        }
        int position = offset + 4;
        int depth = 0;
        int at = 0;
        boolean inAttributes = false;
        int start = 0;
        do {
            int octet = buffer.getByte(position++) & 0xFF;
            if (octet == 3) {
                if (inAttributes ? start == 0 : depth == 0) {
                    throw refused(position);
                }
                int end = end(buffer, position, limit);
                sink.octets().putBytes(at, buffer, position, end - position);
                at += end - position;
                position = end + 1;
            } else if (octet == 1) {
                if (inAttributes) {
                    inAttributes = false;
                } else {
                    depth--;
                }
            } else if (!inAttributes) {
                int tag = (octet & 0x3F) - FIRST;
                if (tag < 0 || tag >= TAGS.length || depth >= DEEPEST) {
                    throw refused(position);
                }
                blackhole.consume(TAGS[tag]);
                inAttributes = (octet & 0x80) != 0;
                start = 0;
                depth += (octet & 0x40) >> 6;
            } else if (octet < 0x80) {
                start = octet;
                if (octet < FIRST || octet - FIRST >= NAMES.length) {
                    throw refused(position);
                }
                blackhole.consume(NAMES[octet - FIRST]);
                blackhole.consume(PREFIXES[octet - FIRST]);
            } else if (octet == 0xC3) {
                int octets = date(buffer, position, limit, start);
                sink.octets().putBytes(at, buffer, position + 1, octets);
                at += octets;
                position += 1 + octets;
            } else {
                if (octet < 0x85 || octet > 0x88 || start == 0) {
                    throw refused(position);
                }
                blackhole.consume(PIECES[octet - 0x85]);
            }
        } while (position < limit && (depth > 0 || inAttributes));
        if (position != limit || depth != 0 || inAttributes) {
            throw refused(position);
        }
        return at;
    }

    private static int date(DirectBuffer buffer, int position, int limit, int start) {
        int octets = buffer.getByte(position);
        if (start == 0 || octets < 0 || octets >= limit - position) {
            throw refused(position);
        }
        if (start == CREATED || start == EXPIRES) {
            boolean sound = octets >= 4 && octets <= 7;
            for (int i = 1; sound && i <= octets; i++) {
                int octet = buffer.getByte(position + i) & 0xFF;
                sound = octet >> 4 <= 9 && (octet & 0x0F) <= 9;
            }
            if (!sound) {
                throw refused(position);
            }
        }
        return octets;
    }

    static int end(DirectBuffer buffer, int start, int limit) {
        int position = start;
        for (; position <= limit - Long.BYTES; position += Long.BYTES) {
            long octets = buffer.getLong(position, ByteOrder.LITTLE_ENDIAN);
            long nul = octets - LOW_BITS & ~octets & HIGH_BITS;
            if (nul != 0) {
                return position + (Long.numberOfTrailingZeros(nul) >>> 3);
            }
        }
        for (; position < limit; position++) {
            if (buffer.getByte(position) == 0) {
                return position;
            }
        }
        throw refused(start);
    }

    private static IllegalStateException refused(int position) {
        return new IllegalStateException("position=" + position);
    }

    int encode(WbxmlSiValues values, MutableDirectBuffer buffer, int offset, int capacity) {
        int most = 64
                + values.href().length()
                + values.siId().length()
                + values.text().length();
        if (most > capacity) {
            // The last document of a buffer: only then the exact length matters.
            capacity = Math.min(capacity, most);
        }
        int at = offset;
        buffer.putInt(at, 0x006A_0503, ByteOrder.LITTLE_ENDIAN);
        buffer.putByte(at + 4, (byte) 0x45);
        buffer.putByte(at + 5, (byte) 0xC6);
        at = href(values.href(), buffer, at + 6);
        buffer.putByte(at, (byte) 0x11);
        at = text(values.siId(), 0, values.siId().length(), buffer, at + 1);
        buffer.putByte(at, (byte) CREATED);
        at = date(values.created(), buffer, at + 1);
        buffer.putByte(at, (byte) action(values.action()));
        buffer.putByte(at + 1, (byte) 1);
        at = text(values.text(), 0, values.text().length(), buffer, at + 2);
        buffer.putByte(at, (byte) 1);
        buffer.putByte(at + 1, (byte) 1);
        if (at + 2 - offset > capacity) {
            throw refused(at);
        }
        return at + 2 - offset;
    }

    private static int action(String action) {
        for (int i = 0; i < 5; i++) {
            if (PREFIXES[i].equals(action)) {
                return FIRST + i;
            }
        }
        throw refused(0);
    }

    private int href(String href, MutableDirectBuffer buffer, int index) {
        int start = 0x0B;
        for (int token = 0x0F; token > 0x0B && start == 0x0B; token--) {
            start = href.startsWith(PREFIXES[token - FIRST]) && longer(href, token) ? token : 0x0B;
        }
        buffer.putByte(index, (byte) start);
        int at = index + 1;
        int from = PREFIXES[start - FIRST].length();
        for (int i = from; i < href.length(); i++) {
            int piece = href.charAt(i) == '.' ? piece(href, i) : -1;
            if (piece >= 0) {
                at = from < i ? text(href, from, i, buffer, at) : at;
                buffer.putByte(at++, (byte) (0x85 + piece));
                from = i + PIECES[piece].length();
                i = from - 1;
            }
        }
        return from < href.length() ? text(href, from, href.length(), buffer, at) : at;
    }

    /** The tokens stand in the order of {@code http://}, with and without {@code www.}, then {@code https://}. */
    private static boolean longer(String href, int token) {
        return token != 0x0C || !href.startsWith(PREFIXES[0x0D - FIRST]);
    }

    private static int piece(String href, int at) {
        for (int i = 0; i < PIECES.length; i++) {
            if (href.startsWith(PIECES[i], at)) {
                return i;
            }
        }
        return -1;
    }

    /** Drafted in an array, so that bounds are looked at once. */
    private int text(String text, int from, int to, MutableDirectBuffer buffer, int index) {
        byte[] octets = draft;
        octets[0] = 3;
        int at = 1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == 0 || c > 0x7F) {
                throw refused(i);
            }
            octets[at++] = (byte) c;
        }
        octets[at++] = 0;
        buffer.putBytes(index, octets, 0, at);
        return index + at;
    }

    private static int date(String date, MutableDirectBuffer buffer, int index) {
        if (date.length() != 20
                || date.charAt(4) != '-'
                || date.charAt(7) != '-'
                || date.charAt(10) != 'T'
                || date.charAt(13) != ':'
                || date.charAt(16) != ':'
                || date.charAt(19) != 'Z') {
            throw refused(0);
        }
        int length = 7;
        int[] places = PLACES;
        for (int i = 0; i < length; i++) {
            int high = date.charAt(places[i]) - '0';
            int low = date.charAt(places[i] + 1) - '0';
            if ((high | low) < 0 || high > 9 || low > 9) {
                throw refused(i);
            }
            buffer.putByte(index + 2 + i, (byte) (high << 4 | low));
        }
        while (length > 4 && buffer.getByte(index + 1 + length) == 0) {
            length--;
        }
        buffer.putByte(index, (byte) 0xC3);
        buffer.putByte(index + 1, (byte) length);
        return index + 2 + length;
    }

    private static final int[] PLACES = {0, 2, 5, 8, 11, 14, 17};
}
