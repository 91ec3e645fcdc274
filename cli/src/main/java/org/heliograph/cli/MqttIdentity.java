package org.heliograph.cli;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heliograph.cli.mqtt.SignIn;
import org.heliograph.credentials.CredentialArguments;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.CredentialParameter;
import org.heliograph.credentials.CredentialScheme;
import org.heliograph.credentials.Secret;
import org.heliograph.credentials.aliyun.AliyunIotScheme;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Who signs in to a broker: a device of Alibaba Cloud IoT, or a user with a name and a password. */
final class MqttIdentity {
    private static final CredentialScheme ALIYUN = new AliyunIotScheme();
    private static final String PRODUCT_KEY = "product-key";
    private static final String DEVICE_NAME = "device-name";
    private static final String CLIENT_ID = "client-id";
    private static final String USER_NAME = "--username";
    private static final String PASSWORD = "password";
    private static final String SECURE_MODE = "secure-mode";
    private static final String KIND = "kind";
    private static final String CHANNEL = "channel";
    private static final String KEEP_ALIVE = "keep-alive";
    private static final String HOST = "host";
    /** Parameters that this command has its own options for, or that no login over MQTT has. */
    private static final Set<String> OWN = Set.of(HOST, CHANNEL, KEEP_ALIVE, CLIENT_ID, "seq");

    private static final int PORT = 1883;
    private static final int TLS_PORT = 8883;

    private final Shell shell;
    private final SecretSource secrets;

    MqttIdentity(Shell shell) {
        this.shell = shell;
        secrets = new SecretSource(shell);
    }

    /** What came of the options: what CONNECT says, and where the broker is, as far as that follows. */
    record Answer(SignIn signIn, String host, int port) {
        void wipe() {
            if (signIn.password() != null) {
                Arrays.fill(signIn.password(), (byte) 0);
            }
        }
    }

    private static List<CredentialParameter> parameters() {
        return ALIYUN.issueParameters().stream()
                .filter(parameter -> !OWN.contains(parameter.name()))
                .toList();
    }

    static void addOptions(CommandSpec command) {
        command.addOption(OptionSpec.builder("--" + CLIENT_ID)
                .type(String.class)
                .paramLabel("TEXT")
                .description(
                        "Client Identifier; of a device the part that it chooses. Default: PRODUCT.DEVICE, else empty:"
                                + " the broker gives one; with 3.1 'heliograph'.")
                .build());
        command.addOption(OptionSpec.builder(USER_NAME)
                .type(String.class)
                .paramLabel("TEXT")
                .description("User Name, of no device.")
                .build());
        SchemeOptions.add(command, CredentialParameter.secret(PASSWORD, "Password that goes with --username."), false);
        for (CredentialParameter parameter : parameters()) {
            SchemeOptions.add(command, parameter, false);
        }
    }

    /** Who signs in, by what was given on the command line. */
    Answer read(CommandLine line, boolean tls, int keepAlive) {
        ParseResult parsed = line.getParseResult();
        boolean isDevice = parameters().stream().anyMatch(parameter -> SecretSource.isGiven(parameter.name(), parsed));
        boolean isUser = parsed.hasMatchedOption(USER_NAME) || SecretSource.isGiven(PASSWORD, parsed);
        if (isDevice && isUser) {
            throw new ParameterException(line, "a device signs in with its secret, without --username and --password");
        }
        return isDevice ? device(line, tls, keepAlive) : user(line, tls, keepAlive);
    }

    private Answer device(CommandLine line, boolean tls, int keepAlive) {
        ParseResult parsed = line.getParseResult();
        for (String name : List.of(PRODUCT_KEY, DEVICE_NAME)) {
            if (!parsed.hasMatchedOption("--" + name)) {
                throw new ParameterException(line, "--" + name + " is missing");
            }
        }
        try (CredentialArguments arguments = new CredentialArguments(Instant.now())) {
            for (CredentialParameter parameter : parameters()) {
                SchemeOptions.put(arguments, parameter, secrets, parsed, line);
            }
            putOwn(arguments, parsed, tls, keepAlive);
            Map<String, String> values = ALIYUN.issue(arguments);
            if (!values.keySet().containsAll(List.of("clientId", "userName", "password", "port"))) {
                throw new ParameterException(line, "--kind " + arguments.text(KIND) + " is no login over MQTT");
            }
            byte[] password = values.get("password").getBytes(StandardCharsets.UTF_8);
            SignIn signIn = new SignIn(values.get("clientId"), values.get("userName"), password, keepAlive, true);
            return new Answer(signIn, values.getOrDefault(HOST, ""), Integer.parseInt(values.get("port")));
        } catch (CredentialException e) {
            throw new ParameterException(line, e.getMessage());
        }
    }

    private static void putOwn(CredentialArguments arguments, ParseResult parsed, boolean tls, int keepAlive) {
        if (parsed.hasMatchedOption("--" + CLIENT_ID)) {
            arguments.put(CLIENT_ID, parsed.matchedOptionValue("--" + CLIENT_ID, ""));
        }
        if (!arguments.has(SECURE_MODE) && arguments.text(KIND, "login").equals("login")) {
            arguments.put(SECURE_MODE, tls ? "2" : "3");
        }
        arguments.put(CHANNEL, tls ? "tls" : "tcp");
        arguments.put(KEEP_ALIVE, Integer.toString(keepAlive));
    }

    private Answer user(CommandLine line, boolean tls, int keepAlive) {
        ParseResult parsed = line.getParseResult();
        String userName = parsed.matchedOptionValue(USER_NAME, null);
        boolean isGiven = SecretSource.isGiven(PASSWORD, parsed);
        byte[] password = null;
        if (isGiven || userName != null && shell.terminal().input()) {
            try (Secret secret = secrets.read(PASSWORD, parsed, line)) {
                password = isGiven || !secret.isEmpty() ? secret.octets() : null;
            }
        }
        boolean isV31 = "3.1".equals(parsed.matchedOptionValue("--mqtt", ""));
        String clientId = parsed.matchedOptionValue("--" + CLIENT_ID, isV31 ? "heliograph" : "");
        return new Answer(new SignIn(clientId, userName, password, keepAlive, false), "", tls ? TLS_PORT : PORT);
    }
}
