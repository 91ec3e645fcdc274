package org.heliograph.cli.lua;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs tshark and reads the JSON that it prints, in which an object may have a key more than once. */
public final class Tshark {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_SECONDS = 120;

    private final Path directory;

    public Tshark(Path directory) {
        this.directory = directory;
    }

    /**
     * A member of an object.
     *
     * @param key   of the member.
     * @param value a text, or a list of members.
     */
    record Member(String key, Object value) {
        @SuppressWarnings("unchecked")
        List<Member> members() {
            return value instanceof List<?> ? (List<Member>) value : List.of();
        }
    }

    /** {@return whether there is a tshark of version 4 or later} */
    public static boolean isInstalled() {
        try {
            Process process = new ProcessBuilder("tshark", "--version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && version.matches("(?s)TShark \\(Wireshark\\) ([4-9]|\\d\\d)\\..*");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return what it prints; anything on the error output but the warning about root fails} */
    public Path run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tshark"));
        command.addAll(List.of(arguments));
        Path out = directory.resolve("out");
        Path errors = directory.resolve("errors");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("tshark runs for more than " + MOST_SECONDS + " seconds");
        }
        List<String> said = Files.readAllLines(errors).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("Running as user"))
                .toList();
        if (process.exitValue() != 0 || !said.isEmpty()) {
            throw new AssertionError(command + " ended with " + process.exitValue() + ": " + said);
        }
        return out;
    }

    /** {@return the layers of every packet of a capture} */
    List<List<Member>> packets(Path script, Path capture, String protocol, String... options)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-X", "lua_script:" + script, "-r", capture.toString()));
        arguments.addAll(List.of("-d", "udp.port==7890," + protocol, "-T", "json", "-J", protocol));
        arguments.addAll(List.of(options));
        Path out = run(arguments.toArray(String[]::new));
        List<List<Member>> packets = new ArrayList<>();
        try (JsonParser json = JSON.createParser(out.toFile())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("layers")) {
                    json.nextToken();
                    packets.add(members(json));
                }
            }
        }
        return packets;
    }

    private static List<Member> members(JsonParser json) throws IOException {
        List<Member> members = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            boolean isObject = json.nextToken() == JsonToken.START_OBJECT;
            members.add(new Member(key, isObject ? members(json) : json.getText()));
        }
        return members;
    }
}
