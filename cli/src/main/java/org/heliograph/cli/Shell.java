package org.heliograph.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.heliograph.codec.Printable;
import org.heliograph.codec.protocol.ProtocolProvider;
import org.heliograph.codec.protocol.Protocols;

/** What surrounds a run of the command: its streams, its environment, the protocols at hand and the status so far. */
final class Shell {
    /** Set to anything to see where an internal error comes from. */
    private static final String DEBUG = "HELIOGRAPH_DEBUG";

    private final InputStream in;
    private final Output out;
    private final Writer err;
    private final Map<String, String> env;
    private final Terminal terminal;
    private Protocols protocols;
    private int status = Status.OK;
    /** Length of the line that stands on standard error to be replaced. */
    private int shown;

    /**
     * Makes a shell.
     *
     * @param protocols at hand; null to look for plug-ins when they are first wanted.
     */
    Shell(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> env,
            Terminal terminal,
            Protocols protocols) {
        this.in = in;
        this.out = new Output(out, terminal.pipe());
        this.err = new OutputStreamWriter(err, StandardCharsets.UTF_8);
        this.env = env;
        this.terminal = terminal;
        this.protocols = protocols;
    }

    /** The shell of this process, whose streams are used without those of {@link System}, which hide failures. */
    static Shell ofProcess() {
        return new Shell(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Terminal.ofProcess(),
                null);
    }

    InputStream in() {
        return in;
    }

    Output out() {
        return out;
    }

    Writer err() {
        return err;
    }

    Terminal terminal() {
        return terminal;
    }

    /** The value of an environment variable, empty if it is not set. */
    String env(String name) {
        return env.getOrDefault(name, "");
    }

    /** The protocols at hand; says at the first call which plug-ins are broken. */
    Protocols protocols() {
        if (protocols == null) {
            protocols = Protocols.load();
            protocols.problems().forEach(problem -> complain("plug-in: " + problem));
        }
        return protocols;
    }

    /** Gives plug-ins that are at hand settings of this run; comes before anything is taken from {@link #protocols()}. */
    void configure(ProtocolProvider... providers) {
        protocols = protocols().replacing(providers);
    }

    int status() {
        return status;
    }

    /** Asks for a status, unless a greater one is asked for. */
    void raise(int atLeast) {
        status = Math.max(status, atLeast);
    }

    /** Says something to people, behind all output so far. */
    void complain(String text) {
        out.flush();
        StringBuilder line = new StringBuilder("heliograph: ");
        for (int i = 0; i < text.length(); i++) {
            Printable.escape(text.charAt(i), line);
        }
        showLine("");
        try {
            err.append(line.append('\n')).flush();
        } catch (IOException e) {
            // Nobody listens; the status tells.
            raise(Status.FAULTED);
        }
    }

    /** Shows a line on standard error which the next one, or whatever is said, takes the place of; empty to clear it. */
    void showLine(String text) {
        if (shown == 0 && text.isEmpty()) {
            return;
        }
        String blanks = " ".repeat(Math.max(0, shown - text.length()));
        try {
            err.append('\r').append(text).append(blanks);
            err.append(text.isEmpty() ? "\r" : "").flush();
            shown = text.length();
        } catch (IOException e) {
            // Nobody looks.
            shown = 0;
        }
    }

    /** Says what is wrong, and asks for a status. */
    void complain(String text, int atLeast) {
        raise(atLeast);
        complain(text);
    }

    /** Says why a run ended early; returns its status. */
    int fail(Throwable e) {
        if (e instanceof OutputException output && output.isClosed()) {
            return status;
        }
        raise(Status.UNREADABLE);
        complain(explain(e));
        if (!env(DEBUG).isEmpty()) {
            StringBuilder trace = new StringBuilder();
            for (StackTraceElement element : e.getStackTrace()) {
                trace.append(trace.isEmpty() ? "" : " < ").append(element);
            }
            complain(trace.toString());
        }
        return status;
    }

    private static String explain(Throwable e) {
        if (e instanceof OutputException) {
            return "cannot write the output: " + e.getMessage();
        }
        if (e instanceof IOException io) {
            return InputFile.reason(io);
        }
        if (e instanceof UncheckedIOException unchecked) {
            return InputFile.reason(unchecked.getCause());
        }
        if (e instanceof OutOfMemoryError) {
            return "out of memory";
        }
        if (e instanceof IllegalAccessError) {
            return "Agrona's buffers need access to jdk.internal.misc: start java with -jar, or with --add-exports"
                    + " java.base/jdk.internal.misc=ALL-UNNAMED";
        }
        String text = e.getMessage() == null ? "" : ": " + e.getMessage();
        return "internal error: " + e.getClass().getSimpleName() + text;
    }
}
