package org.heliograph.wap.wbxml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;

/** Runs programs of others that know WBXML. */
public final class Peer {
    private static final int MOST_SECONDS = 120;

    private Peer() {}

    public static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    /** Runs a program that has to end well; returns what it prints. */
    public static String run(Path directory, String... command) throws IOException, InterruptedException {
        Path out = directory.resolve("printed");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(directory.resolve("errors").toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(List.of(command) + " does not end");
        }
        if (process.exitValue() != 0) {
            throw new AssertionError(List.of(command) + ": "
                    + Files.readString(directory.resolve("errors"), StandardCharsets.ISO_8859_1));
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    /** The vectors of the document types that peers know. */
    static List<Vector> vectors() {
        return Vectors.load("wbxml").stream()
                .filter(vector -> !vector.error() && vector.extra().get("tables") == null)
                .toList();
    }
}
