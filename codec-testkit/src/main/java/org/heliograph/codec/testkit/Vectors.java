package org.heliograph.codec.testkit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads vectors: from the directory that the system property {@value #DIRECTORY} names, or, where it is not set or
 * empty, from the class path under {@code /vectors}.
 */
public final class Vectors {
    /** System property that names a directory of vectors to use in place of those on the class path. */
    public static final String DIRECTORY = "heliograph.vectors";

    private Vectors() {}

    /**
     * {@return the vectors of a file, in its order}
     *
     * @param name of the file without {@code .json}.
     * @throws UncheckedIOException     if it cannot be read.
     * @throws IllegalArgumentException if it holds no vectors, or two of the same name.
     */
    public static List<Vector> load(String name) {
        return load(name, System.getProperty(DIRECTORY, ""));
    }

    static List<Vector> load(String name, String directory) {
        try (InputStream in = open(name, directory)) {
            return read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name, String directory) throws IOException {
        String file = name + ".json";
        if (!directory.isEmpty()) {
            return Files.newInputStream(Path.of(directory, file));
        }
        InputStream in = Vectors.class.getResourceAsStream("/vectors/" + file);
        if (in == null) {
            throw new FileNotFoundException("/vectors/" + file + " is not on the class path");
        }
        return in;
    }

    static List<Vector> read(String name, InputStream in) throws IOException {
        List<Vector> vectors = new ArrayList<>();
        Set<String> names = new HashSet<>();
        try (JsonParser json = JsonText.FACTORY.createParser(in)) {
            json.nextToken();
            if (!(JsonText.value(json) instanceof List<?> list) || json.nextToken() != null) {
                throw new IllegalArgumentException(name + ": wanted one array of vectors");
            }
            for (Object item : list) {
                Vector vector = vector(name, item);
                if (!names.add(vector.name())) {
                    throw new IllegalArgumentException(name + ": there are two vectors " + vector.name());
                }
                vectors.add(vector);
            }
        }
        if (vectors.isEmpty()) {
            throw new IllegalArgumentException(name + ": there are no vectors");
        }
        return List.copyOf(vectors);
    }

    private static Vector vector(String file, Object item) {
        if (!(item instanceof Map<?, ?> map) || !(map.get("name") instanceof String name)) {
            throw new IllegalArgumentException(file + ": wanted an object with a name, got " + item);
        }
        Map<String, Object> extra = strings(map);
        extra.remove("name");
        Map<String, Object> expect = strings((Map<?, ?>) extra.getOrDefault("expect", Map.of()));
        extra.remove("expect");
        String version = take(extra, "version");
        String hex = take(extra, "hex");
        String source = take(extra, "source");
        String note = take(extra, "note");
        String inner = take(expect, "note");
        boolean error = Boolean.TRUE.equals(extra.remove("error")) | expect.remove("error", true);
        return new Vector(name, version, hex, expect, source, note.isEmpty() ? inner : note, error, extra);
    }

    private static Map<String, Object> strings(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put((String) key, value));
        return copy;
    }

    private static String take(Map<String, Object> map, String key) {
        Object value = map.remove(key);
        return value == null ? "" : value.toString();
    }
}
