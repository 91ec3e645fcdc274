package org.heliograph.benchmarks;

import org.agrona.MutableDirectBuffer;

/** Zeroing of a block. */
final class LimitZero {
    private static final byte[] ZEROS = new byte[256];

    private LimitZero() {}

    static void fill(MutableDirectBuffer buffer, int index, int length) {
        buffer.putBytes(index, ZEROS, 0, length);
    }
}
