package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What a user sees who forgets the flag that the buffers need: forks a virtual machine without it. */
class JvmFlagTest {
    /** Makes the first message of a program. */
    public static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            new SubmitSm(Settings.LENIENT);
            System.out.println("made");
        }
    }

    private static String run(int expectedStatus, String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (expectedStatus == 0) {
            assertEquals(0, status, output);
        } else {
            assertNotEquals(0, status, output);
        }
        return output;
    }

    private static boolean needsTheFlag() {
        Path jar = Path.of(UnsafeBuffer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return !jar.getFileName().toString().matches("agrona-1\\..*");
    }

    @Test
    void shouldSayWhichFlagIsMissing() throws IOException, InterruptedException {
        Assumptions.assumeTrue(needsTheFlag(), "Agrona 1 needs no flag");

        String output = run(1);

        String first = output.lines().findFirst().orElse("");
        assertTrue(first.startsWith("Exception in thread \"main\" java.lang.IllegalStateException: "), output);
        assertTrue(first.contains("--add-exports java.base/jdk.internal.misc=ALL-UNNAMED"), output);
        assertTrue(first.contains("--add-exports java.base/jdk.internal.misc=org.agrona"), output);
        assertTrue(first.contains("Add-Exports: java.base/jdk.internal.misc"), output);
        assertFalse(first.contains("IllegalAccessError"), output);
    }

    @Test
    void shouldRunWithTheFlag() throws IOException, InterruptedException {
        assertEquals(
                "made",
                run(0, "--add-exports", "java.base/jdk.internal.misc=ALL-UNNAMED")
                        .strip());
    }
}
