package org.heliograph.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.agrona.DirectBuffer;
import org.heliograph.codec.print.FrameInfo;
import org.heliograph.codec.protocol.Protocol;

/** Writes frames one after another. */
interface FrameWriter extends Closeable {
    /**
     * Writes a frame.
     *
     * @throws IllegalArgumentException if the frame cannot be written where it came from.
     */
    void write(Protocol protocol, FrameInfo info, DirectBuffer buffer, int length) throws IOException;

    /** A writer of hexadecimal digits, a frame a line. */
    static FrameWriter hex(OutputStream out) {
        return new Plain(out, true);
    }

    /** A writer of the frames as they are. */
    static FrameWriter binary(OutputStream out) {
        return new Plain(out, false);
    }

    /** Frames without anything around them. */
    final class Plain implements FrameWriter {
        private static final byte[] DIGITS = {
            '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
        };

        private final OutputStream out;
        private final boolean hex;

        private Plain(OutputStream out, boolean hex) {
            this.out = out;
            this.hex = hex;
        }

        @Override
        public void write(Protocol protocol, FrameInfo info, DirectBuffer buffer, int length) throws IOException {
            byte[] octets = new byte[length];
            buffer.getBytes(0, octets);
            out.write(hex ? line(octets) : octets);
        }

        private static byte[] line(byte[] octets) {
            byte[] line = new byte[octets.length * 2 + 1];
            for (int i = 0; i < octets.length; i++) {
                line[2 * i] = DIGITS[octets[i] >> 4 & 0xF];
                line[2 * i + 1] = DIGITS[octets[i] & 0xF];
            }
            line[octets.length * 2] = '\n';
            return line;
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
