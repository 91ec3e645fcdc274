package org.heliograph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.heliograph.codec.Printable;
import org.heliograph.credentials.CredentialArguments;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.CredentialParameter;
import org.heliograph.credentials.CredentialScheme;
import org.heliograph.credentials.CredentialSchemes;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/**
 * A command over the schemes of credentials: the words behind the name of a scheme are read by a command line that is
 * made from the parameters of that scheme.
 */
abstract class SchemeCommand implements Callable<Integer> {
    /** How results are printed. */
    enum Format {
        /** A line each. */
        TEXT,
        /** One object. */
        JSON
    }

    private static final JsonFactory JSON_FACTORY = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final String AT = "--at";
    private static final String FORMAT = "--format";

    private final Shell shell;
    private final SecretSource secrets;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCHEME [OPTION...]", arity = "0..*", description = "Scheme, and the options that it has.")
    private List<String> words;

    SchemeCommand(Shell shell) {
        this.shell = shell;
        secrets = new SecretSource(shell);
    }

    /** What the scheme takes for this command. */
    abstract List<CredentialParameter> parameters(CredentialScheme scheme);

    /** Adds the options that only this command has. */
    abstract void addOptions(CommandSpec command);

    /** Does it and prints what came of it. */
    abstract int run(CredentialScheme scheme, CredentialArguments arguments, ParseResult parsed) throws IOException;

    @Override
    public Integer call() {
        CredentialSchemes schemes = CredentialSchemes.load();
        schemes.problems().forEach(problem -> shell.complain("plug-in: " + problem));
        String names = schemes.all().stream().map(CredentialScheme::name).collect(Collectors.joining(", "));
        if (words == null) {
            throw new ParameterException(spec.commandLine(), "a scheme is missing: there are " + names);
        }
        CredentialScheme scheme = schemes.get(words.get(0));
        if (scheme == null) {
            throw new ParameterException(
                    spec.commandLine(), "unknown scheme '" + words.get(0) + "': there are " + names);
        }
        CommandSpec command = command(scheme);
        CommandLine line = Main.configure(new CommandLine(command), shell);
        line.setExecutionStrategy(parsed -> execute(scheme, parsed));
        return line.execute(words.subList(1, words.size()).toArray(new String[0]));
    }

    private CommandSpec command(CredentialScheme scheme) {
        CommandSpec command = CommandSpec.create()
                .name(spec.qualifiedName() + " " + scheme.name())
                .mixinStandardHelpOptions(true)
                .versionProvider(new Version());
        command.usageMessage()
                .description(scheme.description())
                .sortOptions(false)
                .footer(
                        "",
                        "A secret is best given by a file ('-' is standard input) or an environment variable, since"
                                + " other users of the machine can see arguments; without any it is asked for at the"
                                + " terminal. One line end at the end of a file is left out.");
        for (CredentialParameter parameter : parameters(scheme)) {
            SchemeOptions.add(command, parameter, parameter.required());
        }
        command.addOption(OptionSpec.builder(AT)
                .paramLabel("TIME")
                .type(String.class)
                .description("The time it is, in seconds since 1970 or as 2025-01-31T12:00:00Z. Default: now.")
                .build());
        command.addOption(OptionSpec.builder(FORMAT)
                .paramLabel("FORMAT")
                .type(Format.class)
                .defaultValue("text")
                .description("text or json. Default: ${DEFAULT-VALUE}.")
                .build());
        addOptions(command);
        return command;
    }

    private int execute(CredentialScheme scheme, ParseResult parsed) {
        CommandLine line = parsed.commandSpec().commandLine();
        if (CommandLine.executeHelpRequest(parsed) != null) {
            return Status.OK;
        }
        try (CredentialArguments arguments = new CredentialArguments(now(parsed, line))) {
            for (CredentialParameter parameter : parameters(scheme)) {
                SchemeOptions.put(arguments, parameter, secrets, parsed, line);
            }
            return run(scheme, arguments, parsed);
        } catch (CredentialException e) {
            throw new ParameterException(line, e.getMessage());
        } catch (IOException e) {
            return shell.fail(e);
        }
    }

    private static Instant now(ParseResult parsed, CommandLine line) {
        String text = parsed.matchedOptionValue(AT, null);
        if (text == null) {
            return Instant.now();
        }
        try {
            return text.matches("-?\\d+") ? Instant.ofEpochSecond(Long.parseLong(text)) : Instant.parse(text);
        } catch (DateTimeException | NumberFormatException e) {
            throw new ParameterException(
                    line, "'" + text + "' is neither seconds since 1970 nor a time like 2025-01-31T12:00:00Z");
        }
    }

    /** Prints values by name, in the format that was asked for. Only truth values are no texts. */
    void print(Map<String, ?> values, ParseResult parsed) throws IOException {
        Format format = parsed.matchedOptionValue(FORMAT, Format.TEXT);
        if (format == Format.TEXT) {
            values.forEach((name, value) ->
                    shell.out().append(name).append(": ").append(line(value)).append('\n'));
            return;
        }
        try (JsonGenerator json = JSON_FACTORY.createGenerator(shell.out().writer())) {
            json.writeStartObject();
            for (Map.Entry<String, ?> value : values.entrySet()) {
                json.writeFieldName(value.getKey());
                if (value.getValue() instanceof Boolean truth) {
                    json.writeBoolean(truth);
                } else {
                    json.writeString(value.getValue().toString());
                }
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    boolean isJson(ParseResult parsed) {
        return parsed.matchedOptionValue(FORMAT, Format.TEXT) == Format.JSON;
    }

    Output out() {
        return shell.out();
    }

    private static String line(Object value) {
        List<String> lines = new ArrayList<>();
        for (String text : value.toString().split("\n", -1)) {
            StringBuilder escaped = new StringBuilder();
            text.chars().forEach(c -> Printable.escape((char) c, escaped));
            lines.add(escaped.toString());
        }
        return String.join("\\n", lines);
    }
}
