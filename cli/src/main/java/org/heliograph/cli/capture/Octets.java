package org.heliograph.cli.capture;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.nio.ByteOrder;

/** Numbers of several octets in an array, read and written with the byte order named. */
final class Octets {
    private Octets() {}

    static int u8(byte[] octets, int index) {
        return octets[index] & 0xff;
    }

    static int u16(byte[] octets, int index, ByteOrder order) {
        int first = u8(octets, index);
        int second = u8(octets, index + 1);
        return order == BIG_ENDIAN ? first << 8 | second : second << 8 | first;
    }

    static int i32(byte[] octets, int index, ByteOrder order) {
        int first = u16(octets, index, order);
        int second = u16(octets, index + 2, order);
        return order == BIG_ENDIAN ? first << 16 | second : second << 16 | first;
    }

    static long u32(byte[] octets, int index, ByteOrder order) {
        return i32(octets, index, order) & 0xffff_ffffL;
    }

    static long i64(byte[] octets, int index, ByteOrder order) {
        long first = u32(octets, index, order);
        long second = u32(octets, index + 4, order);
        return order == BIG_ENDIAN ? first << 32 | second : second << 32 | first;
    }

    static void u16(byte[] octets, int index, int value, ByteOrder order) {
        octets[index] = (byte) (order == BIG_ENDIAN ? value >>> 8 : value);
        octets[index + 1] = (byte) (order == BIG_ENDIAN ? value : value >>> 8);
    }

    static void i32(byte[] octets, int index, int value, ByteOrder order) {
        u16(octets, index, order == BIG_ENDIAN ? value >>> 16 : value, order);
        u16(octets, index + 2, order == BIG_ENDIAN ? value : value >>> 16, order);
    }
}
