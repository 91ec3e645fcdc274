package org.heliograph.cli;

import java.io.Console;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the standard streams are connected to.
 *
 * @param input  whether standard input is a terminal.
 * @param output whether standard output is a terminal.
 * @param pipe   whether standard output is a pipe, whose reader may go away.
 * @param errors whether standard error is a terminal.
 */
record Terminal(boolean input, boolean output, boolean pipe, boolean errors) {
    /** No terminal anywhere. */
    static final Terminal NONE = new Terminal(false, false, false);

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    /** Streams of which standard error is no terminal. */
    Terminal(boolean input, boolean output, boolean pipe) {
        this(input, output, pipe, false);
    }

    /**
     * Asks the system about each stream, because {@link System#console()} speaks of both together, and on Java 22 to 24
     * is there without any terminal.
     */
    static Terminal ofProcess() {
        String input = target("0");
        String output = target("1");
        if (input != null && output != null) {
            String errors = target("2");
            return new Terminal(
                    isTerminal(input), isTerminal(output), isPipe(output), errors != null && isTerminal(errors));
        }
        boolean console = isConsole();
        return new Terminal(console, console, !console);
    }

    private static String target(String descriptor) {
        try {
            return Files.readSymbolicLink(DESCRIPTORS.resolve(descriptor)).toString();
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            // No such file system, or the stream is closed: the console is asked instead.
            return null;
        }
    }

    private static boolean isTerminal(String target) {
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
    }

    private static boolean isPipe(String target) {
        return target.startsWith("pipe:") || target.startsWith("socket:");
    }

    private static boolean isConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method isTerminal = Console.class.getMethod("isTerminal");
            return (Boolean) isTerminal.invoke(console);
        } catch (ReflectiveOperationException e) {
            // Before Java 22 there is a console only if both streams are terminals.
            return true;
        }
    }
}
