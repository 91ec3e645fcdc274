package org.heliograph.cli;

import java.util.HashMap;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Printable;
import org.heliograph.codec.Settings;
import org.heliograph.codec.print.FrameInfo;
import org.heliograph.codec.print.FramePrinter;
import org.heliograph.codec.protocol.CollectorListener;
import org.heliograph.codec.protocol.Collectors;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.FrameOrigin;
import org.heliograph.codec.protocol.JoinedMessage;
import org.heliograph.codec.protocol.Protocol;

/**
 * Where decoded frames go: each is dissected and printed, and a fault asks for its status. What several frames of one
 * input make together is printed behind the last of them.
 */
final class FrameOutput implements CollectorListener {
    /** How often it is told, of one input, what parts are missing, come again or differ. */
    static final int MOST_NOTICES = 20;

    private final Shell shell;
    private final Settings settings;
    private final FramePrinter printer;
    private final boolean annotated;
    private final Map<String, Dissector> dissectors = new HashMap<>();
    private String label;
    private Collectors collectors;
    private long notices;
    private long frames;
    /** Of the frame at hand. */
    private FrameInfo info;
    /** Of the frame at hand. */
    private Dissector dissector;

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

    /** Begins an input: frames of different inputs have nothing to do with each other. */
    void begin(String newLabel) {
        label = newLabel;
        frames = 0;
        collectors = new Collectors(shell.protocols());
        notices = 0;
    }

    /** Ends the input that was begun last. */
    void end() {
        collectors.finish(this);
        if (notices > MOST_NOTICES) {
            String where = annotated ? ", told among the frames" : "; --format tree tells each";
            String more = Text.count(notices - MOST_NOTICES, "more notice");
            shell.complain(label + ": and " + more + " on parts of messages" + where);
        }
    }

    /** How many frames the input has had so far. */
    long frames() {
        return frames;
    }

    /** Prints a frame of an input that has no packets. */
    void frame(Protocol protocol, long position, DirectBuffer buffer, int offset, int length) {
        frame(protocol, FrameInfo.at(position), FrameOrigin.at(position), buffer, offset, length);
    }

    /** Prints a frame. */
    void frame(Protocol protocol, FrameInfo from, FrameOrigin origin, DirectBuffer buffer, int offset, int length) {
        info = from;
        frames++;
        dissector = dissectors.get(protocol.id());
        if (dissector == null) {
            dissector = new Dissector(shell.protocols(), settings.withLimits(protocol.limits()));
            dissectors.put(protocol.id(), dissector);
        }
        printer.frame(info, buffer, offset, length);
        raise(dissector.dissect(protocol, buffer, offset, length, printer, collectors.at(origin)));
        collectors.release(this);
    }

    private void raise(int faults) {
        if (faults > 0) {
            shell.raise(Status.FAULTED);
        }
    }

    @Override
    public void joined(JoinedMessage message) {
        printer.joined(info, message.parts(), message.octets());
        raise(dissector.show(message, printer));
    }

    @Override
    public void notice(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            Printable.escape(text.charAt(i), escaped);
        }
        note(escaped.toString());
        notices++;
        if (notices <= MOST_NOTICES) {
            shell.complain(label + ": " + text);
        }
    }

    /** Prints a line among the frames where the format has room for it. */
    void note(String text) {
        if (annotated) {
            shell.out().append("-- ").append(text).append('\n');
        }
    }
}
