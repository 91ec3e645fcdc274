package org.heliograph.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Settings;
import org.heliograph.codec.print.FrameInfo;
import org.heliograph.codec.print.JsonPrinter;
import org.heliograph.codec.protocol.Protocol;

/** Writes frames as {@code decode} prints them in JSON, what several of them make together included. */
final class JsonFrameWriter implements FrameWriter {
    private final Output text;
    private final FrameOutput output;
    private long position;

    JsonFrameWriter(Shell shell, OutputStream out) {
        text = new Output(out, false);
        output = new FrameOutput(shell, Settings.STRICT, new JsonPrinter(text), false);
        output.begin("frames");
    }

    @Override
    public void write(Protocol protocol, FrameInfo info, DirectBuffer buffer, int length) {
        output.frame(protocol, position, buffer, 0, length);
        position += length;
    }

    @Override
    public void close() throws IOException {
        output.end();
        text.flush();
    }
}
