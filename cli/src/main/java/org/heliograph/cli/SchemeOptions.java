package org.heliograph.cli;

import java.util.List;
import org.heliograph.credentials.CredentialArguments;
import org.heliograph.credentials.CredentialParameter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Options that are made from the parameters of a scheme of credentials. */
final class SchemeOptions {
    private SchemeOptions() {}

    /** Adds the option of a parameter, of a secret those of its sources too. */
    static void add(CommandSpec command, CredentialParameter parameter, boolean required) {
        OptionSpec.Builder option = OptionSpec.builder("--" + parameter.name()).description(parameter.description());
        switch (parameter.kind()) {
            case TEXT -> option.type(String.class).paramLabel("TEXT").required(required);
            case LIST -> option.type(List.class).auxiliaryTypes(String.class).paramLabel("TEXT");
            case SECRET -> option.type(String.class).paramLabel("SECRET");
            default -> option.type(boolean.class).arity("0");
        }
        command.addOption(option.build());
        if (parameter.kind() == CredentialParameter.Kind.SECRET) {
            SecretSource.addOptions(command, parameter.name());
        }
    }

    /** Takes over what was given for a parameter; a secret is asked for if it was not. */
    static void put(
            CredentialArguments arguments,
            CredentialParameter parameter,
            SecretSource secrets,
            ParseResult parsed,
            CommandLine line) {
        String name = parameter.name();
        String option = "--" + name;
        if (parameter.kind() == CredentialParameter.Kind.SECRET) {
            arguments.put(name, secrets.read(name, parsed, line));
        } else if (parsed.hasMatchedOption(option)) {
            Object value = parsed.matchedOptionValue(option, null);
            List<?> values = value instanceof List<?> list ? list : List.of(value);
            values.forEach(text -> arguments.put(name, text.toString()));
        }
    }
}
