package org.heliograph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a subcommand: says what there is. */
@Command(
        name = "heliograph",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads and writes the frames of mobile-messaging protocols.",
        synopsisSubcommandLabel = "COMMAND")
final class HeliographCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
    }
}
