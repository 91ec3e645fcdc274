package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Mosquitto of our own, on free ports of the loopback interface. */
final class Mosquitto implements AutoCloseable {
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/sbin/mosquitto"), Path.of("/usr/local/sbin/mosquitto"), Path.of("/usr/bin/mosquitto"));
    private static final int MOST_SECONDS = 60;
    private static final int MOST_STARTS = 5;

    private final Process process;
    private final int port;
    private final int tlsPort;

    private Mosquitto(Process process, int port, int tlsPort) {
        this.process = process;
        this.port = port;
        this.tlsPort = tlsPort;
    }

    static boolean isInstalled() {
        return PLACES.stream().anyMatch(Files::isExecutable);
    }

    /** Starts a broker with one user, and a listener with TLS if there is a certificate. */
    static Mosquitto start(Path directory, String user, String password, Path certificate, Path key)
            throws IOException, InterruptedException {
        Path passwords = directory.resolve("passwords");
        Files.writeString(passwords, user + ":" + password + "\n");
        run(directory, "mosquitto_passwd", "-U", passwords.toString());
        String said = "";
        for (int i = 0; i < MOST_STARTS; i++) {
            int port = freePort();
            int tlsPort = certificate == null ? 0 : freePort();
            Path file = configure(directory, port, passwords);
            if (certificate != null) {
                Files.writeString(
                        file,
                        "listener " + tlsPort + " 127.0.0.1\ncertfile " + certificate + "\nkeyfile " + key + "\n",
                        StandardOpenOption.APPEND);
            }
            Path program =
                    PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow();
            Process process = new ProcessBuilder(program.toString(), "-c", file.toString(), "-v")
                    .redirectErrorStream(true)
                    .start();
            said = awaitRunning(process);
            if (said == null) {
                return new Mosquitto(process, port, tlsPort);
            }
            // Another program may have taken a port since it was found free.
        }
        throw new AssertionError("Mosquitto did not start: " + said);
    }

    private static Path configure(Path directory, int port, Path passwords) throws IOException {
        String config = "user " + System.getProperty("user.name") + "\nallow_anonymous false\npassword_file "
                + passwords + "\nlistener " + port + " 127.0.0.1\n";
        return Files.writeString(directory.resolve("mosquitto.conf"), config);
    }

    /** Waits until it runs; what it said if it ended instead, else null. */
    private static String awaitRunning(Process process) throws IOException {
        BufferedReader log =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            if (line.endsWith(" running")) {
                Thread drain = new Thread(() -> log.lines().forEach(ignored -> {}));
                drain.setDaemon(true);
                drain.start();
                return null;
            }
        }
        return said.toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Runs a program that must succeed. */
    static void run(Path directory, String... command) throws IOException, InterruptedException {
        Path log = directory.resolve("log-" + command[0]);
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertEquals(0, process.waitFor(), List.of(command) + ": " + Files.readString(log));
    }

    int port() {
        return port;
    }

    int tlsPort() {
        return tlsPort;
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
