package org.heliograph.cli.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that knows its position and reads fewer octets than asked for only at its end. */
final class CaptureInput {
    private static final int BUFFER_LENGTH = 64 * 1024;

    private final InputStream in;
    private final byte[] skipped = new byte[BUFFER_LENGTH];
    private long position;

    CaptureInput(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER_LENGTH);
    }

    /** The offset in the file of the octet read next. */
    long position() {
        return position;
    }

    /** Reads without moving on, at most a few octets; returns the count. */
    int peek(byte[] octets, int length) throws IOException {
        in.mark(length);
        int count = in.readNBytes(octets, 0, length);
        in.reset();
        return count;
    }

    /** Returns the count of octets read, less than asked for at the end of the stream. */
    int read(byte[] octets, int offset, int length) throws IOException {
        int count = in.readNBytes(octets, offset, length);
        position += count;
        return count;
    }

    /** Returns the count of octets passed over, less than asked for at the end of the stream. */
    long skip(long length) throws IOException {
        long left = length;
        while (left > 0) {
            // InputStream.skip() of a file goes beyond the end without a word.
            int count = read(skipped, 0, (int) Math.min(left, skipped.length));
            if (count == 0) {
                break;
            }
            left -= count;
        }
        return length - left;
    }
}
