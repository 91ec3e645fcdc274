package org.heliograph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.print.FieldTablePrinter;
import org.heliograph.codec.print.MarkdownPrinter;
import org.heliograph.codec.protocol.NestedLayout;
import org.heliograph.codec.protocol.Protocol;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the table of fields of a message. */
@Command(
        name = "fields",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Prints the table of fields of a message, in each version that has it; without a message, the list"
                        + " of all messages.")
final class FieldsCommand implements Callable<Integer> {
    /** How tables are printed. */
    enum Format {
        TEXT,
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Option(names = "--protocol", paramLabel = "ID", description = "Protocol and version; all if not given.")
    private String protocol;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or markdown. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Parameters(
            arity = "0..1",
            paramLabel = "MESSAGE",
            description = "Name of the message, in upper or lower case; all messages are listed if not given.")
    private String message;

    FieldsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Collection<Protocol> searched =
                protocol == null ? shell.protocols().all() : List.of(Named.protocol(protocol, shell, spec));
        if (message == null) {
            list(searched);
            return Status.OK;
        }
        Map<Table, List<String>> found = find(searched);
        if (found.isEmpty()) {
            throw unknown(searched);
        }
        String separator = "";
        for (Map.Entry<Table, List<String>> entry : found.entrySet()) {
            shell.out().append(separator);
            print(entry.getKey(), String.join(", ", entry.getValue()));
            separator = "\n";
        }
        return Status.OK;
    }

    /**
     * A message as some protocols know it.
     *
     * @param message name of it.
     * @param text    of its fields.
     */
    private record Table(String message, String text) {}

    /** The messages of the name with the protocols that have each; versions share what is equal. */
    private Map<Table, List<String>> find(Collection<Protocol> searched) throws IOException {
        Map<Table, List<String>> found = new LinkedHashMap<>();
        for (Protocol candidate : searched) {
            for (MessageType<?> type : types(candidate)) {
                if (plain(type.name()).equals(plain(message))) {
                    Table table = new Table(type.name(), text(type, candidate.dialect()));
                    found.computeIfAbsent(table, key -> new ArrayList<>()).add(candidate.id());
                }
            }
        }
        return found;
    }

    private String text(MessageType<?> type, Dialect dialect) throws IOException {
        StringBuilder text = new StringBuilder();
        if (format == Format.MARKDOWN) {
            MarkdownPrinter.fields(type, dialect, text);
        } else {
            FieldTablePrinter.print(type, dialect, text);
        }
        return text.toString();
    }

    /** The messages of a protocol, and the structures that it finds in their octets. */
    private static Set<MessageType<?>> types(Protocol protocol) {
        Set<MessageType<?>> types = new LinkedHashSet<>(protocol.types());
        for (MessageType<?> type : protocol.types()) {
            for (NestedLayout nested : protocol.nested(type)) {
                if (nested.type() != null) {
                    types.add(nested.type());
                }
            }
        }
        return types;
    }

    private void list(Collection<Protocol> searched) throws IOException {
        String separator = "";
        for (Protocol each : searched) {
            List<MessageType<?>> types = List.copyOf(types(each));
            shell.out().append(separator);
            if (format == Format.MARKDOWN) {
                shell.out()
                        .append("## ")
                        .append(each.title())
                        .append(" (")
                        .append(each.id())
                        .append(")\n\n");
                MarkdownPrinter.messages(types, shell.out());
            } else {
                shell.out().append(each.id()).append('\n');
                for (MessageType<?> type : types) {
                    shell.out()
                            .append("  ")
                            .append(type.name())
                            .append("  (")
                            .append(type.section())
                            .append(")\n");
                }
            }
            separator = "\n";
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    private ParameterException unknown(Collection<Protocol> searched) {
        List<String> similar = Named.similar(
                plain(message),
                searched.stream().flatMap(p -> types(p).stream()).map(MessageType::name));
        String hint = similar.isEmpty() ? "" : "; did you mean " + String.join(", ", similar) + "?";
        return new ParameterException(spec.commandLine(), "unknown message '" + message + "'" + hint);
    }

    private void print(Table table, String protocols) {
        if (format == Format.MARKDOWN) {
            shell.out()
                    .append("## ")
                    .append(table.message())
                    .append(" (")
                    .append(protocols)
                    .append(")\n\n");
        } else {
            shell.out().append(protocols).append('\n');
        }
        shell.out().append(table.text());
    }
}
