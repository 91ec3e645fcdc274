package org.heliograph.cli;

import java.util.HashMap;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Settings;
import org.heliograph.codec.print.FrameInfo;
import org.heliograph.codec.print.FramePrinter;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.Protocol;

/** Where decoded frames go: each is dissected and printed, and a fault asks for its status. */
final class FrameOutput {
    private final Shell shell;
    private final Settings settings;
    private final FramePrinter printer;
    private final boolean annotated;
    private final Map<String, Dissector> dissectors = new HashMap<>();

    /**
     * Makes an output.
     *
     * @param settings  of reading; the limits are those of each protocol.
     * @param printer   of the frames, to the shell's output.
     * @param annotated whether lines that are no frame may stand among them.
     */
    FrameOutput(Shell shell, Settings settings, FramePrinter printer, boolean annotated) {
        this.shell = shell;
        this.settings = settings;
        this.printer = printer;
        this.annotated = annotated;
    }

    /** Prints a frame. */
    void frame(Protocol protocol, FrameInfo info, DirectBuffer buffer, int offset, int length) {
        Dissector dissector = dissectors.get(protocol.id());
        if (dissector == null) {
            dissector = new Dissector(shell.protocols(), settings.withLimits(protocol.limits()));
            dissectors.put(protocol.id(), dissector);
        }
        printer.frame(info, buffer, offset, length);
        if (dissector.dissect(protocol, buffer, offset, length, printer) > 0) {
            shell.raise(Status.FAULTED);
        }
    }

    /** Prints a line among the frames where the format has room for it. */
    void note(String text) {
        if (annotated) {
            shell.out().append("-- ").append(text).append('\n');
        }
    }
}
