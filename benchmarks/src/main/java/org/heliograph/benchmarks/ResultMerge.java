package org.heliograph.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Command that puts the results of several runs in one file: {@code ResultMerge TARGET FILE...}. Each file is what JMH
 * wrote with {@code -rf json}, and so is the target.
 */
public final class ResultMerge {
    private static final JsonFactory JSON = new JsonFactory();

    private ResultMerge() {}

    /**
     * Reads all files and writes the target.
     *
     * @param arguments target and files.
     * @throws IOException when a file cannot be read, is no list, or the target cannot be written.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("Usage: ResultMerge TARGET FILE...");
            System.exit(2);
        }
        try (JsonGenerator target = JSON.createGenerator(Files.newBufferedWriter(Path.of(arguments[0])))) {
            target.setPrettyPrinter(new DefaultPrettyPrinter());
            target.writeStartArray();
            for (int i = 1; i < arguments.length; i++) {
                append(Path.of(arguments[i]), target);
            }
            target.writeEndArray();
        }
    }

    private static void append(Path file, JsonGenerator target) throws IOException {
        try (JsonParser source = JSON.createParser(Files.newBufferedReader(file))) {
            if (source.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException(file + " is no list of results");
            }
            while (source.nextToken() == JsonToken.START_OBJECT) {
                target.copyCurrentStructure(source);
            }
        }
    }
}
