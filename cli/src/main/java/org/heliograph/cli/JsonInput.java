package org.heliograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Settings;
import org.heliograph.codec.print.JsonEncoder;
import org.heliograph.codec.print.JsonFormatException;
import org.heliograph.codec.print.JsonFrame;
import org.heliograph.codec.print.JsonFrames;
import org.heliograph.codec.protocol.Protocol;

/**
 * Frames as JSON text. Each object is read by itself, so that a broken one does not take the others with it.
 */
final class JsonInput {
    private static final int LEAST_CAPACITY = 1024 * 1024;

    private final Shell shell;
    private final String label;
    private final LineReader lines;
    private final Protocol named;
    private final JsonEncoder encoder;
    private final StringBuilder text = new StringBuilder();
    private UnsafeBuffer buffer = new UnsafeBuffer(new byte[LEAST_CAPACITY]);
    private FrameWriter writer;
    private long first;
    private int depth;
    private boolean inString;
    private boolean escaped;
    private boolean empty = true;

    /**
     * Makes an input.
     *
     * @param named    protocol of frames that do not name theirs; null if there is none.
     * @param settings of writing.
     */
    JsonInput(Shell shell, String label, InputStream in, Protocol named, Settings settings) {
        this.shell = shell;
        this.label = label;
        this.named = named;
        lines = new LineReader(in);
        encoder = new JsonEncoder(settings);
    }

    /** Writes all frames. */
    void writeTo(FrameWriter target) throws IOException {
        writer = target;
        while (lines.next()) {
            if (lines.isTooLong()) {
                empty = false;
                complain(lines.number(), "is longer than " + LineReader.LONGEST + " octets");
                startText();
            } else {
                line(new String(lines.line(), 0, lines.length(), StandardCharsets.UTF_8));
            }
        }
        readText();
        if (empty) {
            shell.complain(label + ": is empty");
        }
    }

    private void line(String line) throws IOException {
        if (line.startsWith("{")) {
            readText();
        }
        if (text.isEmpty()) {
            if (line.isBlank()) {
                return;
            }
            first = lines.number();
            empty = false;
        }
        if (text.length() > LineReader.LONGEST) {
            complain(first, "the object is longer than " + LineReader.LONGEST + " characters");
            startText();
        }
        text.append(text.isEmpty() ? "" : "\n").append(line);
        count(line);
        if (depth <= 0) {
            readText();
        }
    }

    /** Follows brackets outside of strings: at depth 0 an object has ended. A string ends with its line. */
    private void count(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (escaped) {
                escaped = false;
            } else if (c == '"') {
                inString = !inString;
            } else if (inString) {
                escaped = c == '\\';
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        inString = false;
        escaped = false;
    }

    private void startText() {
        text.setLength(0);
        depth = 0;
    }

    private void readText() throws IOException {
        if (text.isEmpty()) {
            return;
        }
        try (JsonFrames frames = new JsonFrames(new StringReader(text.toString()))) {
            JsonFrame frame;
            while ((frame = frames.next()) != null) {
                write(frame);
            }
        } catch (JsonFormatException e) {
            complain(first + e.line() - 1, reason(e));
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            complain(first, String.valueOf(e.getMessage()));
        }
        startText();
    }

    /** The reason without the line, which counts from the start of the object, and without the parser's own places. */
    private static String reason(JsonFormatException e) {
        String place = "line " + e.line() + ", ";
        String message = e.getMessage();
        int start = message.startsWith(place) ? place.length() : 0;
        int end = message.indexOf(" (start marker at");
        return message.substring(start, end < 0 ? message.length() : end);
    }

    private void write(JsonFrame frame) throws IOException {
        Protocol protocol = protocol(frame);
        int capacity = Math.max(LEAST_CAPACITY, protocol.limits().frameLength());
        if (buffer.capacity() < capacity) {
            buffer = new UnsafeBuffer(new byte[capacity]);
        }
        int length = encoder.encode(frame, protocol, buffer, 0, capacity);
        writer.write(protocol, frame.capture(), buffer, length);
    }

    private Protocol protocol(JsonFrame frame) {
        if (frame.protocol() == null) {
            if (named == null) {
                throw new IllegalArgumentException("the frame names no protocol; name one with --protocol");
            }
            return named;
        }
        Protocol found = shell.protocols().get(frame.protocol().toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new IllegalArgumentException("unknown protocol '" + frame.protocol() + "'");
        }
        return found;
    }

    private void complain(long line, String text) {
        shell.complain(label + ": line " + line + ": " + text, Status.UNREADABLE);
    }
}
