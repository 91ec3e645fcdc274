package org.heliograph.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heliograph.credentials.CredentialArguments;
import org.heliograph.credentials.CredentialParameter;
import org.heliograph.credentials.CredentialScheme;
import org.heliograph.credentials.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Checks credentials. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Checks what a device or a user signs in with; the exit status is 1 if it is refused.",
        footer = {"", "'heliograph verify SCHEME --help' lists the options of a scheme."})
final class VerifyCommand extends SchemeCommand {
    VerifyCommand(Shell shell) {
        super(shell);
    }

    @Override
    List<CredentialParameter> parameters(CredentialScheme scheme) {
        return scheme.verifyParameters();
    }

    @Override
    void addOptions(CommandSpec command) {
        // The options of all commands are enough.
    }

    @Override
    int run(CredentialScheme scheme, CredentialArguments arguments, ParseResult parsed) throws IOException {
        Verdict verdict = scheme.verify(arguments);
        if (isJson(parsed)) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("valid", verdict.valid());
            values.put("reason", verdict.reason());
            values.put("text", verdict.text());
            print(values, parsed);
        } else if (verdict.valid()) {
            out().append("valid\n");
        } else {
            out().append("refused: ")
                    .append(verdict.reason())
                    .append(" (")
                    .append(verdict.text())
                    .append(")\n");
        }
        return verdict.valid() ? Status.OK : Status.FAULTED;
    }
}
