package org.heliograph.benchmarks;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * Parts put together by hand: an open table with room for some messages, found by source, destination, reference and
 * total, that holds each part's octets until the last one comes. It knows the 8-bit mark as the only element, and
 * neither deadlines nor late parts nor eviction.
 */
final class LimitJoin {
    private static final int HEADER = 6;
    private static final int MESSAGES = 256;
    private static final int PARTS = 16;
    private static final int PART_OCTETS = 140;
    private static final int ADDRESS = 20;
    private static final int KEY = 2 * ADDRESS + Long.BYTES;

    private final UnsafeBuffer key = new UnsafeBuffer(new byte[KEY]);
    private final UnsafeBuffer keys = new UnsafeBuffer(new byte[MESSAGES * KEY]);
    private final UnsafeBuffer parts = new UnsafeBuffer(new byte[MESSAGES * PARTS * PART_OCTETS]);
    private final int[] lengths = new int[MESSAGES * PARTS];
    private final int[] seen = new int[MESSAGES];

    /** Adds a part; returns the length of the whole content if it was the last one missing, 0 if not, -1 if it is none. */
    int add(
            CharSequence source,
            CharSequence destination,
            DirectBuffer buffer,
            int offset,
            int length,
            MutableDirectBuffer target,
            int index) {
        boolean isMarked = length >= HEADER
                && length <= PART_OCTETS
                && buffer.getByte(offset) == HEADER - 1
                && buffer.getByte(offset + 1) == 0
                && buffer.getByte(offset + 2) == HEADER - 3;
        if (!isMarked) {
            return -1;
        }
        int total = buffer.getByte(offset + 4) & 0xFF;
        int number = buffer.getByte(offset + 5) & 0xFF;
        if (number == 0
                || number > total
                || total > PARTS
                || source.length() > ADDRESS
                || destination.length() > ADDRESS) {
            return -1;
        }
        int slot = find(source, destination, buffer.getByte(offset + 3) & 0xFF, total);
        if (slot < 0) {
            return -1;
        }
        int part = slot * PARTS + number - 1;
        if ((seen[slot] >>> number & 1) != 0) {
            return -1;
        }
        parts.putBytes(part * PART_OCTETS, buffer, offset + HEADER, length - HEADER);
        lengths[part] = length - HEADER;
        seen[slot] |= 1 << number;
        return Integer.bitCount(seen[slot]) > total ? complete(slot, total, target, index) : 0;
    }

    private int complete(int slot, int total, MutableDirectBuffer target, int index) {
        int at = index;
        for (int part = slot * PARTS; part < slot * PARTS + total; part++) {
            target.putBytes(at, parts, part * PART_OCTETS, lengths[part]);
            at += lengths[part];
        }
        seen[slot] = 0;
        return at - index;
    }

    /** The place of a message, a new one if there is none; bit 0 of what is seen tells that it is taken. */
    private int find(CharSequence source, CharSequence destination, int reference, int total) {
        key.setMemory(0, KEY, (byte) 0);
        putAddress(0, source);
        putAddress(ADDRESS, destination);
        key.putLong(2 * ADDRESS, reference << 8 | total, LITTLE_ENDIAN);
        long hash = 0;
        for (int i = 0; i < KEY; i += Long.BYTES) {
            hash = (hash ^ key.getLong(i, LITTLE_ENDIAN)) * 0x9E3779B97F4A7C15L;
        }
        int first = (int) (hash >>> 56);
        for (int i = 0; i < MESSAGES; i++) {
            int slot = first + i & MESSAGES - 1;
            if (seen[slot] == 0) {
                seen[slot] = 1;
                keys.putBytes(slot * KEY, key, 0, KEY);
                return slot;
            }
            if (isKey(slot)) {
                return slot;
            }
        }
        return -1;
    }

    private void putAddress(int index, CharSequence address) {
        for (int i = 0; i < address.length(); i++) {
            key.putByte(index + i, (byte) address.charAt(i));
        }
    }

    private boolean isKey(int slot) {
        for (int i = 0; i < KEY; i += Long.BYTES) {
            if (keys.getLong(slot * KEY + i, LITTLE_ENDIAN) != key.getLong(i, LITTLE_ENDIAN)) {
                return false;
            }
        }
        return true;
    }
}
