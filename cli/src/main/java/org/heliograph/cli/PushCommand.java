package org.heliograph.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.heliograph.wap.mms.MmsVersion;
import org.heliograph.wap.push.CacheOperation;
import org.heliograph.wap.push.EmailNotification;
import org.heliograph.wap.push.MmsNotification;
import org.heliograph.wap.push.PushDocument;
import org.heliograph.wap.push.ServiceIndication;
import org.heliograph.wap.push.ServiceLoading;
import org.heliograph.wap.wbxml.WbxmlDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes WAP pushes: a subcommand a kind. */
@Command(
        name = "push",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes a WAP push as frames that are ready to be sent, in as many parts as it takes.",
        footer = {"", "'heliograph push KIND --help' lists the options of a kind."},
        synopsisSubcommandLabel = "KIND")
final class PushCommand implements Runnable {
    private static final List<String> INDICATION_ACTIONS =
            List.of("signal-none", "signal-low", "signal-medium", "signal-high", "delete");
    private static final List<String> LOADING_ACTIONS = List.of("execute-low", "execute-high", "cache");

    private final Shell shell;

    @Spec
    private CommandSpec spec;

    private PushCommand(Shell shell) {
        this.shell = shell;
    }

    /** The command with all kinds. */
    static CommandLine line(Shell shell) {
        return new CommandLine(new PushCommand(shell)).addSubcommand(ProvCommand.line(shell));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a kind is missing: " + String.join(", ", spec.subcommands().keySet()));
    }

    @Command(
            name = "si",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "A service indication: a text that tells of something behind an address.")
    int si(
            @Mixin PushOptions options,
            @Option(names = "--href", paramLabel = "URI", defaultValue = "", description = "The address.") String href,
            @Option(
                            names = "--id",
                            paramLabel = "TEXT",
                            defaultValue = "",
                            description = "si-id: tells one indication from another. Default: the address does.")
                    String id,
            @Option(
                            names = "--action",
                            paramLabel = "WORD",
                            defaultValue = "",
                            description =
                                    "signal-none, signal-low, signal-medium, signal-high or delete. Default: none,"
                                            + " which means signal-medium.")
                    String action,
            @Option(
                            names = "--created",
                            paramLabel = "TIME",
                            defaultValue = "",
                            description = "When it was made, such as 2026-01-31T12:00:00Z.")
                    String created,
            @Option(
                            names = "--expires",
                            paramLabel = "TIME",
                            defaultValue = "",
                            description = "si-expires: until when it is of use.")
                    String expires,
            @Parameters(paramLabel = "TEXT", arity = "0..1", defaultValue = "", description = "The text that is shown.")
                    String text) {
        requireWord(options, action, INDICATION_ACTIONS);
        requireDate(options, "--created", created);
        requireDate(options, "--expires", expires);
        return send(
                options,
                new ServiceIndication()
                        .href(href)
                        .id(id)
                        .action(action)
                        .created(created)
                        .expires(expires)
                        .text(text));
    }

    @Command(
            name = "sl",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "A service loading: an address that the phone is to load.")
    int sl(
            @Mixin PushOptions options,
            @Option(
                            names = "--action",
                            paramLabel = "WORD",
                            defaultValue = "",
                            description = "execute-low, execute-high or cache. Default: none, which means execute-low.")
                    String action,
            @Parameters(paramLabel = "URI", description = "The address.") String href) {
        requireWord(options, action, LOADING_ACTIONS);
        return send(options, new ServiceLoading().href(href).action(action));
    }

    @Command(
            name = "co",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "A cache operation: addresses whose copies are no longer good.")
    int co(
            @Mixin PushOptions options,
            @Option(
                            names = "--service",
                            paramLabel = "URI",
                            description =
                                    "What the addresses of a service begin with; may be given many times. They come"
                                            + " behind the objects.")
                    List<String> services,
            @Parameters(paramLabel = "URI", arity = "0..*", description = "Addresses of objects.")
                    List<String> objects) {
        CacheOperation operation = new CacheOperation();
        if (objects != null) {
            objects.forEach(operation::invalidateObject);
        }
        if (services != null) {
            services.forEach(operation::invalidateService);
        }
        if (operation.entries().isEmpty()) {
            throw options.misuse("an address is missing: name a URI, or --service");
        }
        return send(options, operation);
    }

    @Command(
            name = "emn",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "A notification of e-mail: there is new mail in a mailbox.")
    int emn(
            @Mixin PushOptions options,
            @Option(
                            names = "--timestamp",
                            paramLabel = "TIME",
                            defaultValue = "",
                            description = "When the mail came, such as 2026-01-31T12:00:00Z.")
                    String timestamp,
            @Parameters(paramLabel = "MAILBOX", description = "The mailbox, such as mailat:user@example.com.")
                    String mailbox) {
        requireDate(options, "--timestamp", timestamp);
        return send(options, new EmailNotification().mailbox(mailbox).timestamp(timestamp));
    }

    @Command(
            name = "mms",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "A notification of MMS: there is a message to fetch.")
    int mms(
            @Mixin PushOptions options,
            @Option(
                            names = "--transaction-id",
                            paramLabel = "TEXT",
                            required = true,
                            description = "X-Mms-Transaction-Id.")
                    String transaction,
            @Option(
                            names = "--mms-version",
                            paramLabel = "VERSION",
                            defaultValue = "1.0",
                            description = "X-Mms-MMS-Version, 1.0 to 1.3. Default: ${DEFAULT-VALUE}.")
                    String version,
            @Option(
                            names = "--sender",
                            paramLabel = "ADDRESS",
                            defaultValue = "",
                            description = "From, such as +15551230000/TYPE=PLMN. Default: none.")
                    String sender,
            @Option(
                            names = "--subject",
                            paramLabel = "TEXT",
                            defaultValue = "",
                            description = "Subject. Default: none.")
                    String subject,
            @Option(
                            names = "--class",
                            paramLabel = "WORD",
                            defaultValue = "personal",
                            description =
                                    "X-Mms-Message-Class: personal, advertisement, informational, auto or any token."
                                            + " Default: ${DEFAULT-VALUE}.")
                    String messageClass,
            @Option(
                            names = "--size",
                            paramLabel = "N",
                            required = true,
                            description = "X-Mms-Message-Size: octets of the message.")
                    long size,
            @Option(
                            names = "--expiry",
                            paramLabel = "WHEN",
                            defaultValue = "259200",
                            description = "X-Mms-Expiry: seconds from its arrival on, or a time such as"
                                    + " 2026-01-31T12:00:00Z. Default: ${DEFAULT-VALUE}, three days.")
                    String expiry,
            @Parameters(paramLabel = "URI", description = "X-Mms-Content-Location: where to fetch the message.")
                    String location) {
        MmsNotification notification = new MmsNotification()
                .transactionId(transaction)
                .version(mmsVersion(options, version))
                .from(sender)
                .subject(subject)
                .messageClass(messageClass)
                .messageSize(size)
                .contentLocation(location);
        expire(options, notification, expiry);
        return options.send(shell, writer -> writer.write(notification, options.reference()));
    }

    private int send(PushOptions options, PushDocument document) {
        return options.send(shell, writer -> writer.write(document, options.reference()));
    }

    private static void requireWord(PushOptions options, String word, List<String> words) {
        if (!word.isEmpty() && !words.contains(word)) {
            throw options.misuse("unknown action '" + word + "': there are " + String.join(", ", words));
        }
    }

    private static void requireDate(PushOptions options, String option, String date) {
        if (!date.isEmpty() && !WbxmlDate.isDate(date)) {
            throw options.misuse(option + " '" + date + "' is no time like 2026-01-31T12:00:00Z");
        }
    }

    private static int mmsVersion(PushOptions options, String name) {
        return IntStream.rangeClosed(MmsVersion.V1_0, MmsVersion.V1_3)
                .filter(version -> MmsVersion.name(version).equals(name))
                .findFirst()
                .orElseThrow(() -> options.misuse("unknown version '" + name + "': there are 1.0 to 1.3"));
    }

    private static void expire(PushOptions options, MmsNotification notification, String when) {
        try {
            if (when.matches("\\d+")) {
                notification.expiresIn(Long.parseLong(when));
            } else {
                notification.expiresAt(Instant.parse(when).getEpochSecond());
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw options.misuse("--expiry '" + when + "' is neither seconds nor a time like 2026-01-31T12:00:00Z");
        }
    }
}
