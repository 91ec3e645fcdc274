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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
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
        Path target = Files.createDirectories(directory.resolve("beacon"));
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-classpath", JAR.toString(), "-d", target.toString()));
        try (Stream<Path> sources = Files.list(BEACON)) {
            sources.map(Path::toString)
                    .filter(name -> name.endsWith(".java") && !name.endsWith("Test.java"))
                    .forEach(arguments::add);
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]));
        assertEquals(0, status);
        return provide(target, "org.example.beacon.BeaconProvider");
    }

    private static Path provide(Path target, String provider) throws IOException {
        Path services = target.resolve(SERVICES);
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

    @Test
    void shouldListPluginsAndNameThoseThatAreBroken() throws Exception {
        Path broken = provide(Files.createDirectories(directory.resolve("broken")), "org.example.Missing");
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
