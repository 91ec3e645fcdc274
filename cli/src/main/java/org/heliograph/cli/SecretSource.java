package org.heliograph.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Function;
import org.heliograph.credentials.Secret;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Where a secret comes from: an argument, a file, an environment variable, or somebody at the terminal. */
final class SecretSource {
    private static final String FILE = "-file";
    private static final String ENV = "-env";
    /** Octets of a file that are a secret; greater than any key. */
    private static final int MOST_OCTETS = 64 * 1024;

    private final Shell shell;
    private final Function<String, char[]> prompt;

    SecretSource(Shell shell) {
        this(shell, SecretSource::ask);
    }

    /**
     * Makes a source.
     *
     * @param prompt asks for the secret of a name; null if nobody is there.
     */
    SecretSource(Shell shell, Function<String, char[]> prompt) {
        this.shell = shell;
        this.prompt = prompt;
    }

    private static char[] ask(String name) {
        Console console = System.console();
        return console == null ? null : console.readPassword("%s: ", name);
    }

    /** Adds the options beside the one that holds the secret itself. */
    static void addOptions(CommandSpec command, String name) {
        command.addOption(OptionSpec.builder("--" + name + FILE)
                .type(String.class)
                .paramLabel("FILE")
                .description("The same from a file.")
                .build());
        command.addOption(OptionSpec.builder("--" + name + ENV)
                .type(String.class)
                .paramLabel("NAME")
                .description("The same from an environment variable.")
                .build());
    }

    /** Whether a parameter, a secret maybe, was given in any way. */
    static boolean isGiven(String name, ParseResult parsed) {
        String option = "--" + name;
        return parsed.hasMatchedOption(option)
                || parsed.hasMatchedOption(option + FILE)
                || parsed.hasMatchedOption(option + ENV);
    }

    /** The secret of a parameter; there is one, or the usage is wrong. */
    Secret read(String name, ParseResult parsed, CommandLine line) {
        String option = "--" + name;
        String value = parsed.matchedOptionValue(option, null);
        String file = parsed.matchedOptionValue(option + FILE, null);
        String variable = parsed.matchedOptionValue(option + ENV, null);
        int given = (value == null ? 0 : 1) + (file == null ? 0 : 1) + (variable == null ? 0 : 1);
        if (given > 1) {
            throw new ParameterException(
                    line, "only one of " + option + ", " + option + FILE + " and " + option + ENV + " can be given");
        }
        if (value != null) {
            return Secret.of(value);
        }
        if (file != null) {
            return ofFile(file, line);
        }
        return variable == null ? ofTerminal(name, line) : ofVariable(variable, line);
    }

    private Secret ofVariable(String variable, CommandLine line) {
        String value = shell.env(variable);
        if (value.isEmpty()) {
            throw new ParameterException(line, "the environment variable " + variable + " is not set");
        }
        return Secret.of(value);
    }

    private Secret ofFile(String file, CommandLine line) {
        byte[] octets = null;
        try (InputStream in = InputFile.open(file, shell)) {
            octets = in.readNBytes(MOST_OCTETS + 1);
            if (octets.length > MOST_OCTETS) {
                throw new ParameterException(
                        line, InputFile.label(file) + ": is longer than " + MOST_OCTETS + " octets");
            }
            return ofLine(octets);
        } catch (IOException e) {
            throw new ParameterException(line, InputFile.label(file) + ": " + InputFile.reason(e));
        } finally {
            wipe(octets);
        }
    }

    private static Secret ofLine(byte[] octets) {
        int length = octets.length;
        length -= length > 0 && octets[length - 1] == '\n' ? 1 : 0;
        length -= length > 0 && length < octets.length && octets[length - 1] == '\r' ? 1 : 0;
        byte[] line = Arrays.copyOf(octets, length);
        try {
            return Secret.of(line);
        } finally {
            wipe(line);
        }
    }

    private static void wipe(byte[] octets) {
        if (octets != null) {
            Arrays.fill(octets, (byte) 0);
        }
    }

    private Secret ofTerminal(String name, CommandLine line) {
        char[] typed = shell.terminal().input() ? prompt.apply(name) : null;
        if (typed == null) {
            String option = "--" + name;
            throw new ParameterException(
                    line,
                    "the " + name + " is missing: name it with " + option + FILE + ", " + option + ENV + " or " + option
                            + ", since there is no terminal to ask at");
        }
        try {
            return Secret.of(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }
}
