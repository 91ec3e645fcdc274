package org.heliograph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.heliograph.credentials.CredentialArguments;
import org.heliograph.credentials.CredentialParameter;
import org.heliograph.credentials.CredentialScheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Makes credentials. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes what a device or a user signs in with: aliyun-iot, usersig, or the scheme of a plug-in.",
        footer = {"", "'heliograph sign SCHEME --help' lists the options of a scheme."})
final class SignCommand extends SchemeCommand {
    private static final String ONLY = "--only";

    SignCommand(Shell shell) {
        super(shell);
    }

    @Override
    List<CredentialParameter> parameters(CredentialScheme scheme) {
        return scheme.issueParameters();
    }

    @Override
    void addOptions(CommandSpec command) {
        command.addOption(OptionSpec.builder(ONLY)
                .paramLabel("NAME")
                .type(String.class)
                .description("Print the value of this name alone, as it is.")
                .build());
    }

    @Override
    int run(CredentialScheme scheme, CredentialArguments arguments, ParseResult parsed) throws IOException {
        Map<String, String> values = scheme.issue(arguments);
        String only = parsed.matchedOptionValue(ONLY, null);
        if (only == null) {
            print(values, parsed);
            return Status.OK;
        }
        String value = values.get(only);
        if (value == null) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    "there is no value '" + only + "': there are " + String.join(", ", values.keySet()));
        }
        out().append(value).append('\n');
        return Status.OK;
    }
}
