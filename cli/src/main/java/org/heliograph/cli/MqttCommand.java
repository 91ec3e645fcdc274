package org.heliograph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands that talk with brokers of MQTT. */
@Command(
        name = "mqtt",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Talks with a broker of MQTT 3.1, 3.1.1 or 5.0.",
        synopsisSubcommandLabel = "COMMAND")
final class MqttCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
    }
}
