package org.heliograph.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heliograph.codec.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/** The command {@code heliograph}. */
public final class Main {
    private static final Map<String, String> STATUSES = new LinkedHashMap<>();

    static {
        STATUSES.put(" " + Status.OK, "all is well, also when the reader of the output has gone away");
        STATUSES.put(
                " " + Status.FAULTED,
                "a frame is faulty, part of the input is broken or missing, or a credential is refused");
        STATUSES.put(" " + Status.UNREADABLE, "wrong usage, or input that cannot be read");
    }

    private Main() {}

    /**
     * Runs the command and ends the process with its status.
     *
     * @param args of the command line.
     */
    public static void main(String[] args) {
        int status = run(args, Shell.ofProcess());
        Runtime.getRuntime().exit(status);
    }

    /**
     * Runs the command. No stream is taken for a terminal, none is closed.
     *
     * @param args   of the command line.
     * @param stdin  standard input.
     * @param stdout for data.
     * @param stderr for diagnostics.
     * @param env    environment variables.
     * @return the exit status: 0, 1 or 2.
     */
    public static int run(
            String[] args, InputStream stdin, OutputStream stdout, OutputStream stderr, Map<String, String> env) {
        return run(args, new Shell(stdin, stdout, stderr, env, Terminal.NONE, null));
    }

    static int run(String[] args, Shell shell) {
        try {
            int status = commandLine(shell).execute(args);
            shell.out().flush();
            return Math.max(status, shell.status());
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return shell.fail(e);
        }
    }

    private static CommandLine commandLine(Shell shell) {
        CommandLine line = new CommandLine(new HeliographCommand())
                .addSubcommand(new DecodeCommand(shell))
                .addSubcommand(new EncodeCommand(shell))
                .addSubcommand(new SplitCommand(shell))
                .addSubcommand(new TextCommand(shell))
                .addSubcommand(new ProtocolsCommand(shell))
                .addSubcommand(new FieldsCommand(shell))
                .addSubcommand(new LuaCommand(shell))
                .addSubcommand(new XmlCommand(shell))
                .addSubcommand(PushCommand.line(shell))
                .addSubcommand(new CommandLine(new SignCommand(shell)).setStopAtPositional(true))
                .addSubcommand(new CommandLine(new VerifyCommand(shell)).setStopAtPositional(true))
                .addSubcommand(new CommandLine(new MqttCommand()).addSubcommand(MqttLoginCommand.line(shell)))
                .addSubcommand(new CommandLine.HelpCommand());
        return configure(line, shell);
    }

    /** Lets a command line read and answer as this command does. */
    static CommandLine configure(CommandLine line, Shell shell) {
        line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(shell.out().writer()))
                .setErr(new PrintWriter(shell.err()))
                .setColorScheme(Help.defaultColorScheme(ColourMode.AUTO.applies(shell) ? Help.Ansi.ON : Help.Ansi.OFF))
                .setExecutionStrategy(parsed -> execute(parsed, shell))
                .setParameterExceptionHandler((e, args) -> misused(e, shell))
                .setExecutionExceptionHandler((e, command, result) -> shell.fail(e));
        describeStatuses(line);
        return line;
    }

    private static int execute(CommandLine.ParseResult parsed, Shell shell) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (OutputException e) {
            // Help that cannot be written would show a stack trace.
            return shell.fail(e);
        }
    }

    /** Tells the statuses that all commands have, of a command that does not list its own. */
    private static void describeStatuses(CommandLine line) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        if (usage.exitCodeList().isEmpty()) {
            usage.exitCodeListHeading("%nExit status:%n").exitCodeList(STATUSES);
        }
        line.getSubcommands().values().forEach(Main::describeStatuses);
    }

    private static int misused(ParameterException e, Shell shell) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String reason = e.getMessage() == null ? "wrong usage" : e.getMessage().strip();
        shell.complain(firstLine(reason) + " (see '" + command + " --help')");
        return Status.UNREADABLE;
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : Printable.of(text.substring(0, end)) + " …";
    }
}
