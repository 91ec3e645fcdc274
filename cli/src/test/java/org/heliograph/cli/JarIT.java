package org.heliograph.cli;

import static org.heliograph.cli.Run.ACTIVE_TEST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The built jar and the script, each in a process of its own. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class JarIT {
    private static final Path JAR = Path.of("target", "heliograph.jar").toAbsolutePath();
    private static final Path SCRIPT = Path.of("..", "heliograph").toAbsolutePath();
    private static final Path BEACON =
            Path.of("..", "codec-testkit", "src", "test", "java", "org", "example", "beacon");
    private static final String SERVICES = "META-INF/services/org.heliograph.codec.protocol.ProtocolProvider";
    private static final Path IOTDA = Path.of("..", "credentials", "src", "test", "java", "org", "example", "iotda");
    private static final String SCHEMES = "META-INF/services/org.heliograph.credentials.CredentialScheme";
    /** BEACON_HELLO from the vectors of the example. */
    private static final String HELLO = "00000015000000014d69646e696768740000000002";

    @TempDir
    private Path directory;

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private ProcessBuilder process(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(directory.resolve("err").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    private Run run(ProcessBuilder builder, String stdin) throws IOException, InterruptedException {
        Path input = Files.writeString(directory.resolve("in"), stdin);
        Process process = builder.redirectInput(input.toFile()).start();
        byte[] out = process.getInputStream().readAllBytes();
        return new Run(process.waitFor(), out, Files.readString(directory.resolve("err")));
    }

    /** Compiles the example plug-in of a third party; returns what goes on the class path. */
    private Path beacon() throws IOException {
        return provide(compile(BEACON, "beacon"), SERVICES, "org.example.beacon.BeaconProvider");
    }

    private Path compile(Path directoryOfSources, String name) throws IOException {
        Path target = Files.createDirectories(directory.resolve(name));
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-classpath", JAR.toString(), "-d", target.toString()));
        try (Stream<Path> sources = Files.list(directoryOfSources)) {
            sources.map(Path::toString)
                    .filter(file -> file.endsWith(".java") && !file.endsWith("Test.java"))
                    .forEach(arguments::add);
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]));
        assertEquals(0, status);
        return target;
    }

    private static Path provide(Path target, String service, String provider) throws IOException {
        Path services = target.resolve(service);
        Files.createDirectories(services.getParent());
        Files.writeString(services, provider + "\n");
        return target;
    }

    @Test
    void shouldStartFromTheJarWithoutAWordOnStandardError() throws Exception {
        Run run = run(process(java(), "-jar", JAR.toString(), "decode"), ACTIVE_TEST);

        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("CMPP_ACTIVE_TEST"), run.messages());
        assertEquals("", run.err());
    }

    @Test
    void shouldStartFromTheScriptThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("link"), SCRIPT);

        Run run = run(process(link.toString(), "decode").directory(directory.toFile()), ACTIVE_TEST);
        Files.delete(link);

        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("CMPP_ACTIVE_TEST"), run.messages());
        assertEquals("", run.err());
    }

    @Test
    void shouldTakeThePluginOfAThirdParty() throws Exception {
        ProcessBuilder decode = process(SCRIPT.toString(), "decode", "--protocol", "beacon-1.0");
        decode.environment().put("HELIOGRAPH_PLUGINS", beacon().toString());

        Run run = run(decode, HELLO);

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("beacon-1.0  BEACON_HELLO"), run.out());
        assertTrue(run.out().contains("Midnight"), run.out());
    }

    /** Signs with the curve that only Bouncy Castle has, whose signed jar is part of this one. */
    @Test
    void shouldSignAndVerifyOnSecp256k1() throws Exception {
        Map<?, ?> keys = keysOf("v1-secp256k1-sec1");
        byte[] der = HexFormat.of().parseHex((String) keys.get("privateKeyDerHex"));
        String body = Base64.getMimeEncoder().encodeToString(der);
        String label = "EC PRIVATE KEY-----\n";
        Path privateKey =
                Files.writeString(directory.resolve("private"), "-----BEGIN " + label + body + "\n-----END " + label);
        Path publicKey = Files.writeString(directory.resolve("public"), (String) keys.get("publicKeyPem"));
        List<String> common = List.of("usersig", "--sdk-app-id", "1", "--identifier", "bob");

        Run sign = run(process(credentials("sign", common, "--key-file=" + privateKey, "--only=token")), "");
        Run verify =
                run(process(credentials("verify", common, "--key-file=" + publicKey, "--token-file=-")), sign.out());

        assertEquals("", sign.err());
        assertEquals("", verify.err());
        assertEquals(List.of("valid"), verify.lines());
    }

    private static Map<?, ?> keysOf(String name) {
        return Vectors.load("tencent-usersig").stream()
                .filter(vector -> vector.name().equals(name))
                .map(vector -> (Map<?, ?>) vector.extra().get("input"))
                .findFirst()
                .orElseThrow();
    }

    private static String[] credentials(String command, List<String> common, String... more) {
        List<String> words = new ArrayList<>(List.of(java(), "-jar", JAR.toString(), command));
        words.addAll(common);
        words.addAll(List.of(more));
        return words.toArray(new String[0]);
    }

    @Test
    void shouldTakeTheSchemeOfAThirdParty() throws Exception {
        Path target = compile(IOTDA, "iotda");
        provide(target, SCHEMES, "org.example.iotda.IotdaScheme");
        ProcessBuilder sign = process(
                SCRIPT.toString(),
                "sign",
                "huawei-iotda",
                "--device-id=d1",
                "--secret=s3cr3t",
                "--check-time",
                "--at=2024-05-06T07:08:09Z");
        sign.environment().put("HELIOGRAPH_PLUGINS", target.toString());

        Run run = run(sign, "");

        assertEquals(0, run.status(), run.err());
        assertEquals("clientId: d1_0_1_2024050607", run.lines().get(0));
        assertEquals("", run.err());
    }

    @Test
    void shouldCarryLicencesAndNoSignatures() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(JarEntry::getName).toList();
            String licence = new String(
                    jar.getInputStream(jar.getEntry("META-INF/LICENSE.md")).readAllBytes(), StandardCharsets.UTF_8);

            assertTrue(licence.contains("Bouncy Castle"), licence);
            assertTrue(names.contains("META-INF/LICENSE") && names.contains("META-INF/NOTICE"));
            assertTrue(names.stream().noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)")));
            assertTrue(names.stream().noneMatch(name -> name.endsWith("java.security.Provider")));
        }
    }

    @Test
    void shouldListPluginsAndNameThoseThatAreBroken() throws Exception {
        Path broken = provide(Files.createDirectories(directory.resolve("broken")), SERVICES, "org.example.Missing");
        ProcessBuilder protocols = process(SCRIPT.toString(), "protocols");
        protocols.environment().put("HELIOGRAPH_PLUGINS", broken + File.pathSeparator + beacon());

        Run run = run(protocols, "");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("cmpp-3.0") && run.out().contains("beacon-1.0"), run.out());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().startsWith("heliograph: plug-in: ") && run.err().contains("Missing"), run.err());
    }

    @Test
    void shouldEndWithoutAWordWhenThePipeIsClosed() throws Exception {
        Path input = Files.writeString(directory.resolve("in"), (ACTIVE_TEST + "\n").repeat(200_000));
        Process process = process(java(), "-jar", JAR.toString(), "decode", input.toString())
                .start();

        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.readLine();
        }

        assertEquals(0, process.waitFor());
        assertEquals("", Files.readString(directory.resolve("err")));
    }

    @Test
    void shouldStartAtAnyLocale() throws Exception {
        ProcessBuilder decode = process(java(), "-jar", JAR.toString(), "fields", "cmpp_submit");
        decode.environment().put("LC_ALL", "C");

        Run run = run(decode, "");

        assertEquals(0, run.status());
        assertTrue(run.out().contains("§"), run.out());
    }
}
