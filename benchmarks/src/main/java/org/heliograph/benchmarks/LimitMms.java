package org.heliograph.benchmarks;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/** Multimedia messages by hand: one walk over headers and parts, with the checks that a reader makes. */
final class LimitMms {
    private static final int NONE = -1;
    private static final int CHARSET = 0x01;
    private static final int MOST_CHARACTERS = 256;
    private static final int MOST_FIELDS = 256;
    private static final int MOST_PARAMETERS = 32;
    private static final int MOST_PARTS = 1_024;

    private final byte[] draft = new byte[MOST_CHARACTERS + 1];
    private Sink sink;
    private int at;
    private long sum;
    private DirectBuffer buffer;
    private int position;

    int full(DirectBuffer source, int offset, int length, Sink to) {
        begin(source, offset, to);
        int limit = offset + length;
        boolean ended = false;
        while (position < limit && !ended) {
            int code = octet(limit) - 0x80;
            if (code < 0) {
                throw refused();
            }
            sum = sum * 31 + code;
            ended = header(code, limit);
        }
        if (ended) {
            parts(limit);
        }
        return end();
    }

    /** The content type and the headers of a push, whose length stands before them. */
    int push(DirectBuffer source, int offset, int length, Sink to) {
        begin(source, offset, to);
        int limit = offset + length;
        sum = octet(limit);
        if (octet(limit) != 0x06) {
            throw refused();
        }
        int headers = length(uintvar(limit), limit);
        contentType(headers);
        fields(headers);
        sum = sum * 31 + limit - headers;
        return end();
    }

    private void begin(DirectBuffer source, int offset, Sink to) {
        buffer = source;
        position = offset;
        sink = to;
        at = 0;
        sum = 0;
    }

    private int end() {
        sink.octets().putLong(at, sum, LITTLE_ENDIAN);
        return at + Long.BYTES;
    }

    /** Answers whether it is the last one. */
    private boolean header(int code, int limit) {
        switch (code) {
            case 0x04 -> {
                contentType(limit);
                return true;
            }
            case 0x01, 0x02, 0x16, 0x17 -> {
                note(NONE, NONE);
                encoded(limit);
            }
            case 0x03, 0x0B, 0x18 -> {
                note(NONE, NONE);
                text(limit);
            }
            case 0x05, 0x0E -> note(NONE, longInteger(limit));
            case 0x06, 0x0C, 0x0F, 0x10 -> note(token(limit), NONE);
            case 0x08 -> {
                int end = length(octet(limit), limit);
                int token = token(end);
                note(token, integer(end));
                require(token <= 0x81 && position == end);
            }
            case 0x09 -> from(limit);
            case 0x0A -> {
                if (buffer.getByte(position) < 0) {
                    note(token(limit), NONE);
                } else {
                    note(NONE, NONE);
                    text(limit);
                }
            }
            case 0x0D -> note(NONE, token(limit) - 0x80);
            default -> throw refused();
        }
        return false;
    }

    private void note(int token, long number) {
        sum = sum * 31 + token;
        sum = sum * 31 + number;
    }

    private void from(int limit) {
        int end = length(octet(limit), limit);
        int token = token(end);
        note(token, NONE);
        require(token <= 0x81);
        if (token == 0x80) {
            encoded(end);
        }
        require(position == end);
    }

    private void encoded(int limit) {
        require(position < limit);
        int first = buffer.getByte(position);
        if (first > 0 && first < 0x20) {
            position++;
            int end = length(first == 31 ? uintvar(limit) : first, limit);
            integer(end);
            text(end);
            require(position == end);
        } else {
            text(limit);
        }
    }

    private void contentType(int limit) {
        require(position < limit);
        int first = buffer.getByte(position);
        if (first < 0) {
            position++;
            sum = sum * 31 + (first & 0x7F);
            return;
        }
        require(first < 0x20);
        position++;
        int end = length(first == 31 ? uintvar(limit) : first, limit);
        require(position < end);
        if (buffer.getByte(position) >= 0x20) {
            sum = sum * 31 + NONE;
            text(end);
        } else {
            sum = sum * 31 + integer(end);
        }
        for (int count = 0; position < end; count++) {
            require(count < MOST_PARAMETERS);
            int id = token(end) - 0x80;
            sum = sum * 31 + id;
            require(position < end);
            if (id == CHARSET) {
                sum = sum * 31 + integer(end);
            } else {
                text(end);
            }
        }
    }

    private void parts(int limit) {
        int count = uintvar(limit);
        require(count <= MOST_PARTS);
        for (int i = 0; i < count; i++) {
            int headers = uintvar(limit);
            int data = uintvar(limit);
            int end = length(headers, limit);
            contentType(end);
            fields(end);
            sum = sum * 31 + data;
            position = length(data, limit);
        }
        require(position == limit || count == 0);
    }

    private void fields(int limit) {
        for (int count = 0; position < limit; count++) {
            require(count < MOST_FIELDS);
            int code = octet(limit) - 0x80;
            require(code >= 0 && position < limit);
            sum = sum * 31 + code;
            int first = buffer.getByte(position);
            switch (code) {
                case 0x0E, 0x30, 0x31 -> text(limit);
                case 0x40 -> {
                    position += first == '"' ? 1 : 0;
                    text(limit);
                }
                case 0x0D, 0x2F, 0x34 -> sum = sum * 31 + integer(limit);
                case 0x12, 0x14 -> sum = sum * 31 + longInteger(limit);
                default -> throw refused();
            }
        }
    }

    private int octet(int limit) {
        if (position >= limit) {
            throw refused();
        }
        return buffer.getByte(position++) & 0xFF;
    }

    private int token(int limit) {
        int octet = octet(limit);
        if (octet < 0x80) {
            throw refused();
        }
        return octet;
    }

    private int uintvar(int limit) {
        long value = 0;
        for (int i = 0; i < 5; i++) {
            int octet = octet(limit);
            value = value << 7 | octet & 0x7F;
            if (octet < 0x80) {
                require(value <= Integer.MAX_VALUE);
                return (int) value;
            }
        }
        throw refused();
    }

    private int length(int octets, int limit) {
        if (octets > limit - position) {
            throw refused();
        }
        return position + octets;
    }

    private long integer(int limit) {
        require(position < limit);
        int first = buffer.getByte(position);
        if (first < 0) {
            position++;
            return first & 0x7F;
        }
        return longInteger(limit);
    }

    private long longInteger(int limit) {
        int octets = octet(limit);
        require(octets > 0 && octets < Long.BYTES);
        int end = length(octets, limit);
        long value = 0;
        while (position < end) {
            value = value << 8 | buffer.getByte(position++) & 0xFF;
        }
        return value;
    }

    private void text(int limit) {
        require(position < limit && buffer.getByte(position) >= 0);
        int start = position + (buffer.getByte(position) == 0x7F ? 1 : 0);
        int end = LimitWbxmlSi.end(buffer, start, limit);
        sink.octets().putBytes(at, buffer, start, end - start);
        at += end - start;
        position = end + 1;
    }

    private void require(boolean sound) {
        if (!sound) {
            throw refused();
        }
    }

    private IllegalStateException refused() {
        return new IllegalStateException("position=" + position);
    }

    int encode(MmsNotificationValues values, MutableDirectBuffer target, int offset, int capacity) {
        int index = offset;
        target.putByte(index, (byte) 0x8C);
        target.putByte(index + 1, (byte) 0x82);
        target.putByte(index + 2, (byte) 0x98);
        index = text(values.transactionId(), target, index + 3);
        target.putByte(index, (byte) 0x8D);
        target.putByte(index + 1, (byte) 0x92);
        target.putByte(index + 2, (byte) 0x89);
        int from = values.from().length() + 2;
        require(from < 31);
        target.putByte(index + 3, (byte) from);
        target.putByte(index + 4, (byte) 0x80);
        index = text(values.from(), target, index + 5);
        target.putByte(index, (byte) 0x96);
        index = text(values.subject(), target, index + 1);
        target.putByte(index, (byte) 0x8A);
        target.putByte(index + 1, (byte) 0x80);
        target.putByte(index + 2, (byte) 0x8E);
        index = longInteger(values.messageSize(), target, index + 3);
        target.putByte(index, (byte) 0x88);
        int value = index + 1;
        target.putByte(index + 2, (byte) 0x81);
        index = longInteger(values.expiry(), target, index + 3);
        target.putByte(value, (byte) (index - value - 1));
        target.putByte(index, (byte) 0x83);
        index = text(values.contentLocation(), target, index + 1);
        if (index > offset + capacity) {
            throw new IllegalStateException("index=" + index);
        }
        return index - offset;
    }

    private static int longInteger(long number, MutableDirectBuffer target, int index) {
        int octets = Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(number) + 7) / 8);
        target.putByte(index, (byte) octets);
        for (int i = 1; i <= octets; i++) {
            target.putByte(index + i, (byte) (number >>> 8 * (octets - i)));
        }
        return index + octets + 1;
    }

    /** Drafted in an array, so that bounds are looked at once. */
    private int text(String text, MutableDirectBuffer target, int index) {
        byte[] octets = draft;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0 || c > 0x7E) {
                throw new IllegalStateException("i=" + i);
            }
            octets[i] = (byte) c;
        }
        octets[length] = 0;
        target.putBytes(index, octets, 0, length + 1);
        return index + length + 1;
    }
}
