package org.heliograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.heliograph.cli.mqtt.Address;
import org.heliograph.cli.mqtt.MqttException;
import org.heliograph.cli.mqtt.MqttVisit;
import org.heliograph.cli.mqtt.Plan;
import org.heliograph.cli.mqtt.Publication;
import org.heliograph.cli.mqtt.SignIn;
import org.heliograph.cli.mqtt.Trust;
import org.heliograph.codec.Mode;
import org.heliograph.mqtt.MqttVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Signs in to a broker, subscribes, publishes and shows what comes. */
@Command(
        name = "login",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Signs in to a broker, as a device of Alibaba Cloud IoT or with a user name; then subscribes,"
                + " publishes, and shows the messages that come.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " " + Status.OK + ":all is well, also when the reader of the output has gone away",
            " " + Status.FAULTED + ":the broker refuses the login, a subscription or a message",
            " " + Status.UNREADABLE + ":wrong usage, or input that cannot be read",
            " " + Status.UNREACHABLE + ":no connection: unknown host, connection refused, or no answer in time",
            " " + Status.TLS + ":no TLS, or the certificate is not trusted or not for the host",
            " " + Status.BROKEN + ":the connection broke, the broker ended it, or an answer did not come in time",
            " " + Status.MALFORMED + ":a packet of the broker is malformed or out of place"
        },
        footer = {
            "",
            "A device is named with --product-key and --device-name; the options behind --password say how it signs in."
                    + " Its broker is that of --region or --instance-id, unless --host names one. Any other broker is"
                    + " named with --host, and signed in to with --username, --password and --client-id.",
            "",
            "A secret is best given by a file or an environment variable; without any it is asked for at the terminal."
                    + " Payloads are shown as text if they are UTF-8, else in hex, 1 MiB of each at most."
        })
final class MqttLoginCommand implements Callable<Integer> {
    /** Octets of a file that are published. */
    private static final int MOST_PAYLOAD = 16 << 20;

    private static final int MOST_PORT = 65_535;
    private static final int MOST_QOS = 2;

    private final Shell shell;
    private final MqttIdentity identity;

    @Spec
    private CommandSpec spec;

    @Option(names = "--host", paramLabel = "HOST", description = "Name or address of the broker.")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port of the broker. Default: 1883, of another broker with --tls 8883.")
    private Integer port;

    @Option(names = "--tls", description = "Speak TLS; the certificate must be trusted, and be for the host.")
    private boolean tls;

    @Option(
            names = "--ca",
            paramLabel = "FILE",
            description = "Certificates to trust, in PEM or DER. Default: those that Java trusts.")
    private String authorities;

    @Option(
            names = "--mqtt",
            paramLabel = "VERSION",
            defaultValue = "3.1.1",
            description = "3.1, 3.1.1 or 5.0. Default: ${DEFAULT-VALUE}.")
    private String version;

    @Option(names = "--subscribe", paramLabel = "TOPIC", arity = "1..*", description = "Topic filters to subscribe to.")
    private List<String> filters = new ArrayList<>();

    @Option(
            names = "--publish",
            paramLabel = "TOPIC=TEXT",
            arity = "1..*",
            description = "Messages to publish, when all subscriptions are accepted.")
    private List<String> texts = new ArrayList<>();

    @Option(
            names = "--publish-file",
            paramLabel = "TOPIC=FILE",
            arity = "1..*",
            description = "The same with the payload from a file, 16 MiB at most; '-' is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--qos",
            paramLabel = "QOS",
            defaultValue = "1",
            description = "QoS of the subscriptions and messages, 0 to 2. Default: ${DEFAULT-VALUE}.")
    private int qos;

    @Option(names = "--retain", description = "Ask the broker to keep the messages for later subscribers.")
    private boolean retain;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long to show messages. Default: with --subscribe until the command is interrupted, else"
                    + " not at all.")
    private Integer seconds;

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "End after so many messages; it is a failure if --seconds pass before.")
    private int count;

    @Option(
            names = "--keep-alive",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Keep Alive, 0 for none; a device must say 30 to 1200. Default: ${DEFAULT-VALUE}.")
    private int keepAlive;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long to wait for the connection and for each answer. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    @Option(names = "--lenient", description = "Read packets that break rules, as long as they can be read.")
    private boolean lenient;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json (an object a line). Default: ${DEFAULT-VALUE}.")
    private ObjectFormat format;

    private MqttLoginCommand(Shell shell) {
        this.shell = shell;
        identity = new MqttIdentity(shell);
    }

    /** The command with the options that the scheme of credentials has. */
    static CommandLine line(Shell shell) {
        CommandLine line = new CommandLine(new MqttLoginCommand(shell));
        MqttIdentity.addOptions(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() {
        requireRanges();
        MqttVersion spoken = version();
        MqttIdentity.Answer who = identity.read(spec.commandLine(), tls, keepAlive);
        try {
            Plan plan = plan(who.signIn());
            Address address = address(who);
            MqttOutput output = new MqttOutput(shell, format, spoken);
            Mode mode = lenient ? Mode.LENIENT : Mode.STRICT;
            return run(new MqttVisit(address, spoken, mode, Duration.ofSeconds(timeout), output), plan, output);
        } finally {
            who.wipe();
        }
    }

    private int run(MqttVisit visit, Plan plan, MqttOutput output) {
        try {
            visit.check(plan);
        } catch (IllegalArgumentException e) {
            throw misuse(e.getMessage());
        }
        try (Interruption interruption = new Interruption(visit::stop)) {
            int messages = visit.run(plan);
            output.onEnd(messages);
            if (messages < count && !interruption.hasHappened()) {
                shell.complain(messages + " of " + count + " messages came within " + seconds + " s", Status.BROKEN);
            }
        } catch (MqttException e) {
            shell.complain(e.getMessage(), status(e));
        }
        return shell.status();
    }

    private static int status(MqttException e) {
        return switch (e.failure()) {
            case REFUSED -> Status.FAULTED;
            case UNREACHABLE -> Status.UNREACHABLE;
            case TLS -> Status.TLS;
            case BROKEN -> Status.BROKEN;
            case MALFORMED -> Status.MALFORMED;
        };
    }

    private ParameterException misuse(String text) {
        return new ParameterException(spec.commandLine(), text);
    }

    private void requireRanges() {
        require("--port", port == null ? 1 : port, 1, MOST_PORT);
        require("--qos", qos, 0, MOST_QOS);
        require("--seconds", seconds == null ? 0 : seconds, 0, Integer.MAX_VALUE);
        require("--count", count, 0, Integer.MAX_VALUE);
        require("--keep-alive", keepAlive, 0, 0xFFFF);
        require("--timeout", timeout, 1, 3_600);
        if (authorities != null && !tls) {
            throw misuse("--ca goes with --tls");
        }
    }

    private void require(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw misuse(option + " " + value + " is not " + least + " to " + most);
        }
    }

    private MqttVersion version() {
        for (MqttVersion known : MqttVersion.values()) {
            if (known.title().equals(version)) {
                return known;
            }
        }
        throw misuse("--mqtt " + version + " is none of 3.1, 3.1.1 and 5.0");
    }

    private Address address(MqttIdentity.Answer who) {
        String name = host == null ? who.host() : host;
        if (name.isEmpty()) {
            throw misuse(
                    "the broker is missing: name it with --host, or that of a device with --region or --instance-id");
        }
        int number = port == null ? who.port() : port;
        try {
            return new Address(name, number, tls ? Trust.of(certificates()) : null);
        } catch (IOException e) {
            throw misuse(authorities + ": " + InputFile.reason(e));
        }
    }

    private Path certificates() throws IOException {
        return authorities == null ? null : InputFile.path(authorities);
    }

    private Plan plan(SignIn signIn) {
        List<Publication> publications = new ArrayList<>();
        for (String text : texts) {
            publications.add(publication("--publish", text, value -> value.getBytes(StandardCharsets.UTF_8)));
        }
        for (String file : files) {
            publications.add(publication("--publish-file", file, this::payload));
        }
        boolean listens = !filters.isEmpty() || seconds != null || count > 0;
        Duration duration = seconds == null ? null : Duration.ofSeconds(seconds);
        return new Plan(signIn, filters, qos, publications, listens, duration, count);
    }

    /** Where a payload comes from. */
    private interface Source {
        byte[] payload(String value);
    }

    private Publication publication(String option, String pair, Source source) {
        int equals = pair.indexOf('=');
        if (equals <= 0) {
            throw misuse(option + " '" + pair + "' has no topic before a '='");
        }
        return new Publication(pair.substring(0, equals), source.payload(pair.substring(equals + 1)), qos, retain);
    }

    private byte[] payload(String file) {
        try (InputStream in = InputFile.open(file, shell)) {
            byte[] octets = in.readNBytes(MOST_PAYLOAD + 1);
            if (octets.length > MOST_PAYLOAD) {
                throw misuse(InputFile.label(file) + ": is longer than 16 MiB");
            }
            return octets;
        } catch (IOException e) {
            throw misuse(InputFile.label(file) + ": " + InputFile.reason(e));
        }
    }
}
