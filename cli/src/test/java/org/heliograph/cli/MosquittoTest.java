package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.heliograph.credentials.Secret;
import org.heliograph.credentials.aliyun.AliyunIotDevice;
import org.heliograph.credentials.aliyun.AliyunIotLogin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code mqtt login} at a real broker, where it is installed. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class MosquittoTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String TOPIC = "/pk/device/user/get";
    private static final int LARGE = 256 * 1024;

    @TempDir
    private static Path directory;

    private static Path authority;
    private static Mosquitto broker;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Mosquitto.isInstalled(), "Mosquitto is not installed");
        authority = certify("CN=authority", "ca", "-ext", "bc:c");
        certify("CN=localhost", "broker", "-ext", "san=dns:localhost");
        broker = start(directory, directory.resolve("broker.pem"), directory.resolve("broker.key"));
    }

    private static Mosquitto start(Path place, Path certificate, Path key) throws Exception {
        try (Secret secret = Secret.of(SECRET)) {
            var login = AliyunIotLogin.signed(new AliyunIotDevice("pk", "device"))
                    .clientId("pk.device")
                    .build(secret)
                    .credentials();
            return Mosquitto.start(place, login.userName(), login.password(), certificate, key);
        }
    }

    /** A certificate that signs itself, and its key, both in PEM. */
    private static Path certify(String subject, String name, String... extension) throws Exception {
        String store = directory.resolve(name + ".p12").toString();
        List<String> command = new ArrayList<>(List.of("keytool", "-genkeypair", "-keyalg", "RSA", "-keysize", "2048"));
        command.addAll(List.of("-dname", subject, "-alias", name, "-storepass", "changeit", "-keystore", store));
        command.addAll(List.of(extension));
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        command.set(0, bin.resolve("keytool").toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        KeyStore keys = KeyStore.getInstance(Path.of(store).toFile(), "changeit".toCharArray());
        Files.writeString(
                directory.resolve(name + ".key"),
                pem("PRIVATE KEY", keys.getKey(name, "changeit".toCharArray()).getEncoded()));
        return Files.writeString(
                directory.resolve(name + ".pem"),
                pem("CERTIFICATE", keys.getCertificate(name).getEncoded()));
    }

    private static String pem(String kind, byte[] octets) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(octets) + "\n-----END " + kind
                + "-----\n";
    }

    @AfterAll
    static void stop() {
        if (broker != null) {
            broker.close();
        }
    }

    private static List<String> login(int port, String version, String... more) {
        List<String> args = new ArrayList<>(List.of("mqtt", "login", "--product-key", "pk", "--device-name", "device"));
        args.addAll(List.of("--host", "localhost", "--port", Integer.toString(port), "--mqtt", version));
        args.addAll(List.of("--timeout", "60"));
        args.addAll(List.of(more));
        return args;
    }

    private static List<String> login(String version, String... more) {
        List<String> args = login(broker.port(), version, more);
        args.addAll(List.of("--secret", SECRET));
        return args;
    }

    @ParameterizedTest
    @CsvSource({"3.1,0", "3.1,1", "3.1,2", "3.1.1,0", "3.1.1,1", "3.1.1,2", "5.0,0", "5.0,1", "5.0,2"})
    void shouldExchangeMessagesInEveryVersionAndQos(String version, String qos) throws Exception {
        Run run = LoginRun.of(login(
                version, "--qos", qos, "--subscribe", TOPIC, "--publish", TOPIC + "=a=\u4f60\u597d", "--count", "1"));

        assertEquals(0, run.status(), run.err());
        assertTrue(
                run.lines().contains("message: " + TOPIC + ", QoS " + qos + ", 8 octets: a=\u4f60\u597d"), run.out());
        assertTrue(run.out().contains("Granted QoS " + qos), run.out());
        assertTrue(run.out().endsWith("disconnected: 1 message received\n"), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @CsvSource({"3.1.1,0", "3.1.1,2", "5.0,0", "5.0,1"})
    void shouldExchangeLargePayloads(String version, String qos) throws Exception {
        byte[] payload = new byte[LARGE];
        new Random(7).nextBytes(payload);
        Path file = Files.write(directory.resolve("large-" + version + qos), payload);

        Run run = LoginRun.of(login(
                version, "--qos", qos, "--subscribe", TOPIC, "--publish-file", TOPIC + "=" + file, "--count", "1"));

        assertEquals(0, run.status(), run.err());
        String hex = HexFormat.of().formatHex(payload);
        assertTrue(
                run.lines().contains("message: " + TOPIC + ", QoS " + qos + ", 262144 octets in hex: " + hex),
                "not shown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.1", "3.1.1", "5.0"})
    void shouldTellThatAWrongSecretIsRefused(String version) throws Exception {
        List<String> args = login(broker.port(), version, "--secret", "wrong");

        Run run = LoginRun.of(args);

        assertEquals(1, run.status());
        assertEquals(
                version.equals("5.0")
                        ? "heliograph: the broker refuses the login: 0x87, Not authorized\n"
                        : "heliograph: the broker refuses the login: 5, Not authorized (Alibaba Cloud IoT: not"
                                + " authorised)\n",
                run.err());
    }

    @Test
    void shouldSignInWithUserNameAndPassword() throws Exception {
        String password = Run.of(
                        "",
                        "sign",
                        "aliyun-iot",
                        "--product-key=pk",
                        "--device-name=device",
                        "--secret=" + SECRET,
                        "--only=password")
                .lines()
                .get(0);

        Run run = LoginRun.of(List.of(
                "mqtt",
                "login",
                "--host=localhost",
                "--port=" + broker.port(),
                "--username=device&pk",
                "--password=" + password,
                "--format=json",
                "--mqtt=5.0"));

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("{\"event\":\"login\",\"code\":0,"), run.out());
        assertTrue(run.out().contains("\"client_id\":\""), run.out());
        assertTrue(run.out().endsWith("{\"event\":\"disconnected\",\"messages\":0}\n"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.1", "3.1.1", "5.0"})
    void shouldTellThatTheBrokerStopped(String version) throws Exception {
        Path place = Files.createDirectory(directory.resolve("stopped-" + version));
        try (Mosquitto own = start(place, null, null)) {
            List<String> args = login(own.port(), version, "--secret", SECRET, "--subscribe", TOPIC);
            LoginRun login = LoginRun.start(args);
            login.await("subscribed: ");

            own.stop();
            Run run = login.join();

            assertEquals(5, run.status(), run.err());
            assertTrue(run.err().matches("heliograph: the broker (closed|ends) the connection.*\n"), run.err());
        }
    }

    private static List<String> secure(String host, String... more) {
        List<String> args = login(broker.tlsPort(), "3.1.1", "--tls", "--secret", SECRET);
        args.set(args.indexOf("localhost"), host);
        args.addAll(List.of(more));
        return args;
    }

    @Test
    void shouldSignInOverTls() throws Exception {
        String own = directory.resolve("broker.pem").toString();

        Run run = LoginRun.of(
                secure("localhost", "--ca", own, "--subscribe", TOPIC, "--publish", TOPIC + "=x", "--count", "1"));

        assertEquals(0, run.status(), run.err());
        assertTrue(run.lines().get(0).matches("connected: localhost:\\d+, TLSv1\\.[23], MQTT 3\\.1\\.1"), run.out());
        assertTrue(run.lines().contains("message: " + TOPIC + ", QoS 1, 1 octet: x"), run.out());
    }

    @Test
    void shouldTrustNoOtherAuthority() throws Exception {
        for (List<String> args : List.of(secure("localhost"), secure("localhost", "--ca", authority.toString()))) {
            Run run = LoginRun.of(args);

            assertEquals(4, run.status(), run.err());
            assertTrue(run.err().contains("the certificate of the broker is not trusted"), run.err());
            assertEquals(1, run.errors().size(), run.err());
        }
    }

    @Test
    void shouldTakeNoCertificateOfAnotherHost() throws Exception {
        Run run = LoginRun.of(
                secure("127.0.0.1", "--ca", directory.resolve("broker.pem").toString()));

        assertEquals(4, run.status(), run.err());
        assertTrue(run.err().contains("the certificate of the broker is not for 127.0.0.1"), run.err());
    }

    @Test
    void shouldTellThatThePortSpeaksNoTls() throws Exception {
        List<String> args = login(broker.port(), "3.1.1", "--tls", "--secret", SECRET);

        Run run = LoginRun.of(args);

        assertEquals(4, run.status(), run.err());
        assertEquals(1, run.errors().size(), run.err());
    }
}
